import { Temporal } from 'temporal-polyfill';
import { OPEN_END } from '../coaching/meanwhile.ts';
import { message, para } from '../coaching/messages.ts';
import { roundOf } from '../coaching/round.ts';
import { trackOf } from '../coaching/walk/track.ts';
import { atWall, isBefore } from '../domain/calendar.ts';
import type { Conversation, Moment, MomentKind } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import { nextNudgeMorning } from './nudgeDays.ts';
import { decentHour, nextMorning, nextWorkingMorning } from './plan.ts';
import { planNudge } from './planNudge.ts';

/** How many ways there are to say that it will be quiet. */
const WORDINGS = 3;

/** Until when a pause, a quiet month or the lack of any account holds everything back; nothing when none does. */
export function heldUntil({ person, now }: Turn): Temporal.Instant | undefined {
  return [person.pausedUntil, person.quietUntil, person.eraseAt]
    .filter((until) => until !== null)
    .filter((until) => isBefore(now, until))
    .sort(Temporal.Instant.compare)
    .at(-1);
}

/** Holds moments back until an instant. A nudge is called off, and is the first one that is not before it. */
export async function holdBack(turn: Turn, moments: readonly Moment[], until: Temporal.Instant): Promise<void> {
  for (const { id, kind } of moments) {
    if (kind === 'nudge') await planNudge(turn, until.subtract({ milliseconds: 1 }));
    else await turn.moments.change(id, { due: until, held: true });
  }
}

/** What falls due during a conversation waits until it ends, or rests. */
export async function holdBehind(turn: Turn, talking: Conversation, moments: readonly Moment[]): Promise<void> {
  if (moments.length === 0) return;
  const track = trackOf(talking);
  track.behind = [...new Set([...(track.behind ?? []), ...moments.map(({ id }) => id)])];
  await turn.conversations.change(talking.id, { data: talking.data });
  for (const { id } of moments) await turn.moments.change(id, { due: talking.lastAt.add(timing.talk.rests) });
}

/** What nobody is asked at weekends. */
const WORKDAYS: readonly MomentKind[] = ['follow-up', 'reflection', 'first-step', 'favours'];

/** These come tomorrow, in their turn; a follow-up on a working day, a nudge at its own hour on a day that is one for it. */
export async function putOff(turn: Turn, moments: readonly Moment[]): Promise<void> {
  const { now, person } = turn;
  const dueAgain = (kind: MomentKind) => {
    if (WORKDAYS.includes(kind)) return nextWorkingMorning(now, person);
    return kind === 'nudge' ? nextNudgeMorning(now, person) : nextMorning(now, person);
  };
  for (const { id, kind } of moments) {
    await turn.moments.change(id, { due: dueAgain(kind), held: false });
  }
}

/**
 * After three openings that nothing came back to: says so once instead of these, and is quiet for a month. When that was
 * not answered either, one opening is tried; then it is quiet for a quarter, tried once more, and quiet for good.
 */
export async function goQuiet(turn: Turn, moments: readonly Moment[]): Promise<boolean> {
  const { now, person } = turn;
  const { silence } = person;
  const { unanswered, lasts } = timing.quiet;
  if (person.unanswered < (silence === 0 ? unanswered : 1)) return false;
  const length = lasts[silence];
  const end = length && now.toZonedDateTimeISO(person.zone).add(length).toInstant();
  const until = decentHour(end ?? atWall(Temporal.PlainDate.from(OPEN_END), timing.morning, person.zone), person);
  await turn.changePerson({ quietUntil: until, unanswered: 0, silence: silence + 1 });
  await holdBack(turn, moments, until);
  if (silence > 0) return true;
  const round = roundOf(turn, WORDINGS);
  await turn.say(message('reply', 'word.quiet-month', { round }, { body: [para('word.quiet-month-back')] }));
  return true;
}
