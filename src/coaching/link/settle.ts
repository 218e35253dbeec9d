import { Temporal } from 'temporal-polyfill';
import type { Circle, Coachee, MomentKind } from '../../domain/entities.ts';
import type { Merged } from '../../domain/linked.ts';
import { foldName } from '../../domain/name/name.ts';
import { releaseHeld } from '../../moments/plan.ts';
import { planNudge } from '../../moments/planNudge.ts';
import { replanRows } from '../../moments/replan.ts';
import type { Turn } from '../../turn.ts';

/**
 * What two people’s data needs to be one person’s: one set of settings, one conversation at a time, one nudge, each circle
 * once.
 *
 * @param theirs the other’s settings stay
 */
export async function settle(turn: Turn, { other, theirs }: Merged, theirsStay: boolean): Promise<void> {
  const mine = turn.person;
  const [kept, left] = theirsStay ? [other, mine] : [mine, other];
  await turn.changePerson({ ...settingsOf(kept, left), ...sharedBy(mine, other) });
  await rest(turn, theirs);
  await oneOfEach(turn, theirs);
  for (const until of [left.pausedUntil, left.quietUntil, other.quietUntil, other.eraseAt])
    if (until && !turn.person.pausedUntil?.equals(until)) await releaseHeld(turn, until);
  if (kept.zone !== left.zone) await replanRows(turn, left.zone, (id) => theirs.has(id) !== theirsStay);
  await eachOnce(turn);
}

function settingsOf(kept: Coachee, left: Coachee): Partial<Coachee> {
  const { language, zone, zoneKnown, nudgeDay, nudgeTime, quietFrom, quietTo, prepTime, pausedUntil } = kept;
  const name = kept.name === '' ? left.name : kept.name;
  return { name, language, zone, zoneKnown, nudgeDay, nudgeTime, quietFrom, quietTo, prepTime, pausedUntil };
}

/** One opening a day, whichever side had it; and they are being heard now. */
function sharedBy(mine: Coachee, other: Coachee): Partial<Coachee> {
  const [welcomedAt = null] = inOrder(mine.welcomedAt, other.welcomedAt);
  const lastOpeningAt = inOrder(mine.lastOpeningAt, other.lastOpeningAt).at(-1) ?? null;
  return { welcomedAt, lastOpeningAt, unanswered: 0, silence: 0, quietUntil: null, eraseAt: null };
}

function inOrder(...instants: (Temporal.Instant | null)[]): Temporal.Instant[] {
  return instants.filter((each) => each !== null).sort(Temporal.Instant.compare);
}

/** The other’s open question waits for its turn; nobody is welcomed twice. */
async function rest(turn: Turn, theirs: ReadonlySet<string>): Promise<void> {
  const welcomes = await turn.conversations.list({ script: 'welcome' });
  const isMet = welcomes.some(({ state }) => state === 'ended') || (await turn.goals.count()) > 0;
  for (const { id, script, state } of await turn.conversations.list({ state: ['active', 'waiting'] })) {
    const isOver = script === 'welcome' && (isMet || theirs.has(id));
    if (isOver) await turn.conversations.change(id, { state: 'ended' });
    else if (theirs.has(id) && state === 'active') await turn.conversations.change(id, { state: 'waiting' });
  }
}

/** A circle that both had is one, with the members of both; two of one person’s stay two. */
async function oneOfEach(turn: Turn, theirs: ReadonlySet<string>): Promise<void> {
  const circles = await turn.circles.list();
  const called = ({ code, name }: Circle) => code ?? `“${foldName(name ?? '')}`;
  const mine = circles.filter(({ id }) => !theirs.has(id));
  for (const circle of circles.filter(({ id }) => theirs.has(id))) {
    const same = mine.find((each) => called(each) === called(circle));
    if (same === undefined) continue;
    const members = new Set((await turn.contactCircles.list({ circleId: same.id })).map(({ contactId }) => contactId));
    for (const link of await turn.contactCircles.list({ circleId: circle.id }))
      if (!members.has(link.contactId)) await turn.contactCircles.change(link.id, { circleId: same.id });
    await turn.circles.remove(circle.id);
  }
}

/** What the coach says by itself about the person, whichever side had it ahead, comes once: the earlier one. */
const ONCE: readonly MomentKind[] = ['reflection', 'first-step', 'favours'];

/** The week’s nudge, the word after a pause and what is about the person come once. */
async function eachOnce(turn: Turn): Promise<void> {
  const { id: aboutId, pausedUntil } = turn.person;
  const waiting = await turn.moments.list({ aboutId, state: 'waiting' });
  const earliestFirst = waiting.toSorted((one, other) => Temporal.Instant.compare(one.due, other.due));
  for (const { id, kind, due } of waiting) {
    const isOver =
      kind === 'later'
        ? !pausedUntil?.equals(due)
        : ONCE.includes(kind) && earliestFirst.find((each) => each.kind === kind)?.id !== id;
    if (isOver) await turn.moments.change(id, { state: 'off', doneAt: turn.now });
  }
  if (waiting.some(({ kind }) => kind === 'nudge')) await planNudge(turn);
}
