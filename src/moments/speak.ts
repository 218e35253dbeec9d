import { Temporal } from 'temporal-polyfill';
import { message, para } from '../coaching/messages.ts';
import { atWall, dayOf, isBefore, isQuiet, outOfQuiet } from '../domain/calendar.ts';
import type { Moment } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule, Speech } from './kind.ts';
import { planNudge } from './plan.ts';
import { momentRules } from './rules.ts';

const UNANSWERED_BEFORE_QUIET = 3;
const MORNING = '09:00';

interface Ready {
  readonly moment: Moment;
  readonly rule: MomentRule;
  readonly speech: Speech;
}

/**
 * Says what is due to one person, each moment to its rule and all of them together to METHOD.md's:
 * one unasked opening a day (a list when there are several), the quiet month, the pause, the quiet hours.
 * Every given moment is done, expired, called off or due later when this returns.
 */
export async function speakDue(turn: Turn, due: readonly Moment[]): Promise<void> {
  const hold = heldUntil(turn);
  if (hold) {
    for (const moment of due) await turn.moments.change(moment.id, { due: hold });
    return;
  }
  const ready = await stillTrue(turn, due);
  for (const each of ready.filter(({ rule, moment }) => !rule.opening(moment))) await speakOne(turn, each);
  const openings = ready.filter(({ rule, moment }) => rule.opening(moment));
  if (openings.length > 0) await speakOpenings(turn, openings);
  const nudged = due.some(({ kind }) => kind === 'nudge');
  if (nudged && (await turn.moments.count({ kind: 'nudge', state: 'waiting' })) === 0) await planNudge(turn);
}

function heldUntil(turn: Turn): Temporal.Instant | undefined {
  const { pausedUntil, quietUntil } = turn.person;
  return [pausedUntil, quietUntil]
    .filter((until) => until !== null)
    .filter((until) => isBefore(turn.now, until))
    .sort(Temporal.Instant.compare)
    .at(-1);
}

async function stillTrue(turn: Turn, due: readonly Moment[]): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const moment of due) {
    const rule = momentRules[moment.kind];
    if (moment.expires && !isBefore(turn.now, moment.expires)) {
      await turn.moments.change(moment.id, { state: 'expired', doneAt: turn.now });
      continue;
    }
    if (isQuiet(turn.now, turn.person) && !(moment.kind === 'card')) {
      await turn.moments.change(moment.id, { due: outOfQuiet(turn.now, turn.person, 'later') });
      continue;
    }
    const speech = await rule.check(turn, moment);
    if (speech) ready.push({ moment, rule, speech });
    else if ((await turn.moments.get(moment.id))?.state === 'waiting')
      await turn.moments.change(moment.id, { state: 'off', doneAt: turn.now });
  }
  return ready;
}

async function speakOne(turn: Turn, { moment, rule, speech }: Ready): Promise<void> {
  await turn.moments.change(moment.id, { state: 'done', doneAt: turn.now });
  if (rule.awaitsAnswer) {
    if (await goQuiet(turn)) return;
    await turn.changePerson({ unanswered: turn.person.unanswered + 1 });
  }
  await speech.say();
}

async function speakOpenings(turn: Turn, openings: readonly Ready[]): Promise<void> {
  const today = dayOf(turn.now, turn.person.zone);
  if (turn.person.lastOpeningOn === today.toString()) return putOff(turn, openings, today);
  const nudges = openings.filter(({ moment }) => moment.kind === 'nudge');
  const others = openings.filter(({ moment }) => moment.kind !== 'nudge');
  const spoken = others.length > 0 ? [...others, ...(await restOfToday(turn, today))] : nudges;
  if (others.length > 0) await putOff(turn, nudges, today);
  for (const { moment } of spoken) await turn.moments.change(moment.id, { state: 'done', doneAt: turn.now });
  if (await goQuiet(turn)) return;
  await turn.changePerson({ lastOpeningOn: today.toString(), unanswered: turn.person.unanswered + 1 });
  const [only] = spoken;
  if (spoken.length === 1 && only) return only.speech.say();
  await turn.say(message('today', 'today.morning', undefined, { items: spoken.map(({ speech }) => speech.item) }));
}

/** What else would open a conversation later today (a prep at four) belongs in the same list. */
async function restOfToday(turn: Turn, today: Temporal.PlainDate): Promise<Ready[]> {
  const midnight = atWall(today.add({ days: 1 }), '00:00', turn.person.zone);
  const later = await turn.moments.list({ state: 'waiting', due: { from: turn.now, before: midnight } }, { by: 'due' });
  const openings = later.filter((moment) => momentRules[moment.kind].opening(moment) && isBefore(turn.now, moment.due));
  const nudges = openings.filter(({ kind }) => kind === 'nudge');
  for (const nudge of nudges) await turn.moments.change(nudge.id, { due: nudge.due.add({ hours: 24 }) });
  return stillTrue(
    turn,
    openings.filter(({ kind }) => kind !== 'nudge'),
  );
}

/** The day's opening is spent: these come tomorrow morning, in their turn. */
async function putOff(turn: Turn, openings: readonly Ready[], today: Temporal.PlainDate): Promise<void> {
  const tomorrow = outOfQuiet(atWall(today.add({ days: 1 }), MORNING, turn.person.zone), turn.person, 'later');
  for (const { moment } of openings) await turn.moments.change(moment.id, { due: tomorrow });
}

/** After three openings that nothing came back to: says so once, and is quiet for a month. */
async function goQuiet(turn: Turn): Promise<boolean> {
  if (turn.person.unanswered < UNANSWERED_BEFORE_QUIET) return false;
  const until = turn.now.toZonedDateTimeISO(turn.person.zone).add({ months: 1 }).toInstant();
  await turn.changePerson({ quietUntil: until, unanswered: 0 });
  await turn.say(message('reply', 'word.quiet-month', undefined, { body: [para('word.quiet-month-back')] }));
  return true;
}
