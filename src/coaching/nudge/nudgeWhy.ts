import type { Contact, Conversation } from '../../domain/entities.ts';
import { daysBetween } from '../../domain/fading.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Paragraph, Value, Values } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';
import { roundOf } from '../round.ts';

/** The units in which one says how long ago it was, each from two of them on. */
const UNITS = [
  ['years', 365],
  ['months', 30],
  ['weeks', 7],
] as const;
/** How many ways there are to name somebody. */
const WORDINGS = 4;
/** Of a longer note only the beginning is shown. */
const LONGEST_NOTE = 140;

/** Who it is, and how long ago the two were in touch as far as the coach knows. */
export async function whoAndWhen(turn: Turn, { id, name, role, organisation }: Contact): Promise<Values> {
  const work = [role, organisation].filter((part) => part).join(', ');
  const [last] = await turn.touches.list({ contactId: id }, { by: 'at', descending: true, limit: 1 });
  return {
    who: work ? { key: 'nudge.who', values: { name, work } } : name,
    ...(last ? { known: 'yes', ago: ago(daysBetween(last.at, turn.now)) } : { known: 'no', ago: '' }),
  };
}

/** The same in the words of this week. Whoever is named again hears other words, also when those of the week are the same. */
export async function nudgeValues(turn: Turn, { startedAt }: Conversation, contact: Contact): Promise<Values> {
  const before = await turn.nudges.count({ contactId: contact.id, at: { before: startedAt } });
  // By twos: the words of two weeks in a row differ by one, and stay apart.
  return { ...(await whoAndWhen(turn, contact)), round: roundOf(turn, WORDINGS, 2 * before, startedAt) };
}

function ago(days: number): Value {
  const [unit, length] = UNITS.find(([, each]) => days >= 2 * each) ?? ['days', 1];
  return { key: `nudge.${unit}`, values: { [unit]: Math.round(days / length) } };
}

/** Something to write about: what was noted of them, else what they are interested in. */
export function remembered({ name: who, notes, interests }: Contact): Paragraph[] {
  if (notes) return [para('prep.known-notes', { who, notes: beginning(notes) })];
  return interests ? [para('prep.known-interests', { who, interests: beginning(interests) })] : [];
}

function beginning(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return firstWords(first, LONGEST_NOTE);
}
