import { atWall } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { cardDue, evaluationDue, outOfQuietFor, planNudge, prepDue } from './plan.ts';

/**
 * After a change of zone, quiet hours, prep hour or nudge: meetings keep their instant and are restated, what goes by a
 * wall time keeps its wall time, and only what still waits moves.
 *
 * @param formerZone the zone the waiting moments were planned in
 */
export async function replanAll(turn: Turn, formerZone: string): Promise<void> {
  const { person } = turn;
  const meetings = new Map<string, Meeting>();
  for (const meeting of await turn.meetings.list({ state: 'planned' })) {
    const there = meeting.startsAt.toZonedDateTimeISO(person.zone);
    const start = there.toPlainDateTime().toString({ smallestUnit: 'minute' });
    await turn.meetings.change(meeting.id, { start, zone: person.zone });
    meetings.set(meeting.id, { ...meeting, start, zone: person.zone });
  }
  for (const moment of await turn.moments.list({ state: 'waiting' })) {
    const meeting = meetings.get(moment.aboutId);
    if (moment.kind === 'nudge') continue;
    if (meeting && moment.round === 1) {
      const due = { prep: prepDue, card: cardDue, evaluation: evaluationDue }[
        moment.kind as 'prep' | 'card' | 'evaluation'
      ];
      if (due) await turn.moments.change(moment.id, { due: due(meeting, person) });
      continue;
    }
    const wall = moment.due.toZonedDateTimeISO(formerZone);
    const due = atWall(wall.toPlainDate(), wall.toPlainTime().toString({ smallestUnit: 'minute' }), person.zone);
    await turn.moments.change(moment.id, { due: outOfQuietFor(due, person) });
  }
  await planNudge(turn);
}
