import type { Conversation } from '../../domain/entities.ts';
import { nextMorning, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';

/** What was put off comes back tomorrow morning, and that is said. */
export async function comeBackTomorrow(turn: Turn, { id }: Pick<Conversation, 'id'>): Promise<void> {
  await planMoment(turn, 'later', { type: 'conversation', id }, { due: nextMorning(turn.now, turn.person) });
  await turn.say(reply('word.later'));
}
