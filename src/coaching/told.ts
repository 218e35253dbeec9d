import { toldScript } from '../method/scripts/told.ts';
import type { Turn } from '../turn.ts';
import { reply } from './messages.ts';
import type { Talk } from './talk.ts';

export const toldTalk: Talk = { script: toldScript };

export async function takeTold(turn: Turn, _text: string): Promise<void> {
  await turn.say(reply('word.nothing-understood'));
}
