import type { Temporal } from 'temporal-polyfill';
import { dayOf, isBefore, workingDays } from '../domain/calendar.ts';
import type { Coachee } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import { morningOf, planMoment } from './plan.ts';

/** The first working day of a month at nine, after an instant. */
export function reflectionDue(after: Temporal.Instant, person: Coachee): Temporal.Instant {
  let first = dayOf(after, person.zone).with({ day: 1 });
  for (;;) {
    const due = morningOf(workingDays(first.subtract({ days: 1 }), 1), person);
    if (isBefore(after, due)) return due;
    first = first.add({ months: 1 });
  }
}

/** Plans the next reflection, unless it waits already; kept for a week. */
export async function planReflection(turn: Turn): Promise<void> {
  if ((await turn.moments.count({ kind: 'reflection', state: 'waiting' })) > 0) return;
  const due = reflectionDue(turn.now, turn.person);
  const expires = due.add(timing.reflection.kept);
  await planMoment(turn, 'reflection', { type: 'coachee', id: turn.person.id }, { due, expires });
}
