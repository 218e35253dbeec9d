import type { Meeting } from '../../domain/entities.ts';
import type { Choice, Value } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { labelled } from '../messages.ts';
import { openPrep } from './prepOpen.ts';

/** The button that leads to the preparation of a meeting; once nothing of it is open, to its card. */
export async function prepChoice(turn: Turn, meeting: Meeting, who: Value): Promise<Choice> {
  const key = (await openPrep(turn, meeting)).length > 0 ? 'meeting.prepare' : 'meeting.card';
  const run = { command: 'prep', options: { meeting: meeting.id } };
  return labelled(`prep:${meeting.id.slice(-8)}`, { key, values: { who } }, run);
}
