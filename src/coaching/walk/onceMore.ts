import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import { callOff, nextWorkingMorning, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';

/**
 * A question on which something would be lost that was told already is asked once more when it stays without an answer:
 * the next working morning, or at `by` when that is sooner.
 */
export async function askOnceMore(
  turn: Turn,
  { id, data }: Conversation,
  by?: { readonly due: Temporal.Instant; readonly expires: Temporal.Instant },
): Promise<void> {
  const morning = nextWorkingMorning(turn.now, turn.person);
  const due = by && isBefore(by.due, morning) ? by.due : morning;
  if (data.askedOnceMore === true || !isBefore(turn.now, due)) return;
  data.askedOnceMore = true;
  await planMoment(turn, 'later', { type: 'conversation', id }, { due, expires: by?.expires });
}

/** There was an answer: what is asked next may be asked once more in its turn. */
export async function answeredAtLast(turn: Turn, { id, data }: Conversation): Promise<void> {
  if (data.askedOnceMore !== true) return;
  delete data.askedOnceMore;
  await callOff(turn, id, ['later']);
}
