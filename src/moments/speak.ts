import { Temporal } from 'temporal-polyfill';
import { message } from '../coaching/messages.ts';
import { inProgress, rankOf } from '../coaching/walk/waiting.ts';
import { atWall, dayOf, isBefore } from '../domain/calendar.ts';
import type { Moment, MomentKind } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { goQuiet, heldUntil, holdBack, holdBehind, putOff } from './hold.ts';
import { keepClear, talksNear } from './keepClear.ts';
import { withoutOld } from './leaveOld.ts';
import { isOpeningSpent } from './plan.ts';
import { momentRules } from './rules.ts';
import { type Ready, stillTrue } from './stillTrue.ts';

/** A longer list is no help: the rest comes the next day. */
const LONGEST_LIST = 7;
const NOON = 12;
const ASIDE = { minutes: 15 };

/** What gives way to anything else, the first before the next: one a day, and never in a list. */
const GENTLE: readonly MomentKind[] = ['reflection', 'nudge', 'first-step', 'favours'];

const isGentle = ({ kind }: Moment): boolean => GENTLE.includes(kind);
const momentsOf = (ready: readonly Ready[]): Moment[] => ready.map(({ moment }) => moment);
const isOpening = ({ rule, moment }: Ready): boolean => rule.opening(moment);

/**
 * Says what is due to one person, each moment to its rule and all of them together to METHOD.md's: one unasked opening a
 * day (a list when there are several), the quiet month, the pause, the quiet hours; and never in the middle of a
 * conversation. Every given moment is done, expired, called off or due later when this returns.
 */
export async function speakDue(turn: Turn, due: readonly Moment[]): Promise<void> {
  const until = heldUntil(turn);
  if (until) return holdBack(turn, due, until);
  const ready = await stillTrue(turn, turn.person.silence > 1 ? await withoutOld(turn, due) : due);
  for (const each of ready) if (!each.rule.awaitsAnswer) await sayOne(turn, each);
  const asking = await withoutInterrupting(
    turn,
    ready.filter(({ rule }) => rule.awaitsAnswer),
  );
  const apart = asking.filter((each) => !isOpening(each));
  const openings = await openingsNow(turn, asking.filter(isOpening), apart.length > 0);
  if (apart.length + openings.length > 0) await ask(turn, apart, openings);
}

/** Puts what is due aside for a while, because saying it failed. */
export async function putAside(turn: Turn): Promise<void> {
  const due = { before: turn.now.add({ milliseconds: 1 }) };
  for (const { id } of await turn.moments.list({ state: 'waiting', due }))
    await turn.moments.change(id, { due: turn.now.add(ASIDE) });
}

/** While a conversation is going on the others wait. Looking back on another meeting may be named during an evaluation. */
async function withoutInterrupting(turn: Turn, asking: readonly Ready[]): Promise<readonly Ready[]> {
  const talking = await inProgress(turn);
  if (!talking) return asking;
  const mayBeNamed = (each: Ready) =>
    !isOpening(each) && talking.script === each.moment.kind && each.speech.wait !== undefined;
  await holdBehind(turn, talking, momentsOf(asking.filter((each) => !mayBeNamed(each))));
  return asking.filter(mayBeNamed);
}

/**
 * What opens the day: nothing when that was done, or while a conversation is near; else all that would open it, later today
 * included, and a nudge or the like only when there is nothing else. The others come the next day.
 */
async function openingsNow(turn: Turn, openings: readonly Ready[], besides: boolean): Promise<readonly Ready[]> {
  if (openings.length === 0) return [];
  if (isOpeningSpent(turn.person, turn.now)) {
    await putOff(turn, momentsOf(openings));
    return [];
  }
  const near = await talksNear(turn);
  if (near.length > 0) return keepClear(turn, openings, near);
  const gentle = openings.filter(({ moment }) => isGentle(moment));
  const others = openings.filter(({ moment }) => !isGentle(moment));
  const later = await restOfToday(turn);
  const rest = await stillTrue(
    turn,
    later.filter((moment) => !isGentle(moment)),
  );
  if (!besides && [...others, ...rest].every(({ speech }) => speech.joins)) {
    const [first, ...more] = gentle.toSorted((a, b) => GENTLE.indexOf(a.moment.kind) - GENTLE.indexOf(b.moment.kind));
    await putOff(turn, momentsOf([...others, ...more]));
    return first ? [first] : [];
  }
  await putOff(turn, momentsOf(gentle));
  if (others.length === 0) return [];
  await putOff(turn, later.filter(isGentle));
  const all = inOrder([...others, ...rest]);
  await putOff(turn, momentsOf(all.slice(LONGEST_LIST)));
  return all.slice(0, LONGEST_LIST);
}

/** What else would open a conversation later today: a preparation at four, say. */
async function restOfToday(turn: Turn): Promise<Moment[]> {
  const { now, person } = turn;
  const midnight = atWall(dayOf(now, person.zone).add({ days: 1 }), '00:00', person.zone);
  const later = await turn.moments.list({ state: 'waiting', due: { from: now, before: midnight } }, { by: 'due' });
  return later.filter((moment) => isBefore(now, moment.due) && momentRules[moment.kind].opening(moment));
}

function inOrder(ready: readonly Ready[]): Ready[] {
  const rank = ({ moment, speech }: Ready) => speech.rank ?? rankOf(moment.kind);
  const since = ({ moment, speech }: Ready) => speech.since ?? moment.due;
  return ready.toSorted((a, b) => rank(a) - rank(b) || Temporal.Instant.compare(since(a), since(b)));
}

/** One thing is asked; of several evaluations the oldest, which names the others; anything more is a list. */
async function ask(turn: Turn, apart: readonly Ready[], openings: readonly Ready[]): Promise<void> {
  const said = inOrder([...apart, ...openings]);
  if (await goQuiet(turn, momentsOf(said))) return;
  await turn.changePerson({
    unanswered: turn.person.unanswered + 1,
    ...(openings.length > 0 ? { lastOpeningAt: turn.now } : {}),
  });
  const [first, ...others] = said;
  if (!first) return;
  if (openings.length > 0 && others.length > 0) return sayList(turn, said);
  for (const each of others) {
    await markSaid(turn, each);
    await each.speech.wait?.();
  }
  await sayOne(turn, first);
}

async function sayOne(turn: Turn, each: Ready): Promise<void> {
  await markSaid(turn, each);
  turn.expires = each.moment.expires ?? undefined;
  await each.speech.say();
  turn.expires = undefined;
}

async function sayList(turn: Turn, said: readonly Ready[]): Promise<void> {
  for (const each of said) await markSaid(turn, each);
  const back = said.some(({ moment }) => moment.aboutType === 'coachee' && moment.kind === 'later');
  const items = said.flatMap(({ speech }) => speech.item ?? []);
  const hour = turn.now.toZonedDateTimeISO(turn.person.zone).hour;
  const key = back ? 'today.back' : hour < NOON ? 'today.morning' : 'today.list';
  await turn.say(message('today', key, undefined, { items }));
}

async function markSaid(turn: Turn, { moment, speech }: Ready): Promise<void> {
  await turn.moments.change(moment.id, { state: 'done', doneAt: turn.now });
  await speech.spoken?.();
}
