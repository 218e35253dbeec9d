import { whatToFindOut } from '../../domain/told/wantsToKnow.ts';
import type { Turn } from '../../turn.ts';
import type { Doing } from './doing.ts';

/** What a line says one wants to find out goes with the market of a goal, on a yes. Without a goal it is nothing. */
export async function readOfFindOut(turn: Turn, text: string): Promise<Doing | undefined> {
  const question = whatToFindOut(text);
  if (question === undefined || (await turn.goals.count({ state: 'open' })) === 0) return undefined;
  return { is: 'do', key: 'told.find-out', values: { question }, command: 'market', options: { line: question } };
}
