import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../domain/calendar.ts';
import type { Contact, Conversation, Nudge, Referral } from '../../domain/entities.ts';
import { timing } from '../../method/timing.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { moveReferral } from '../record.ts';
import { changeNoted, endNoted, type Journal, watch } from '../told/toldJournal.ts';
import type { Settled, TouchThing } from '../told/toldThings.ts';
import { endOpen } from '../walk/endOpen.ts';

/**
 * What a touch settles besides (METHOD.md, «called off by»): the nudge that names this person, an open thank-you when it was
 * one, and how far a referral to them has come. Also names the conversation of that day which was not looked back on.
 */
export async function touchSettles(
  turn: Turn,
  journal: Journal,
  contact: Contact,
  touch: TouchThing,
): Promise<Settled[]> {
  return [
    ...(await endNudge(turn, journal, contact, touch)),
    ...(touch.kind === 'thanked' ? await closeThanks(turn, journal, contact, touch) : []),
    ...(await moveReferrals(turn, journal, contact, touch)),
    ...(touch.kind === 'met' ? await notLookedBack(turn, contact, touch) : []),
  ];
}

async function endNudge(turn: Turn, journal: Journal, { id, name }: Contact, touch: TouchThing): Promise<Settled[]> {
  const open = await turn.nudges.list({ contactId: id, outcome: 'open' });
  for (const nudge of open)
    if (isAnswered(turn, nudge, touch)) await changeNoted(turn, journal, 'nudges', nudge, { outcome: 'done' });
  if (!open.some((nudge) => isAnswered(turn, nudge, touch))) return [];
  const talks = await turn.conversations.list({ script: 'nudge', state: ['active', 'waiting'] });
  const about = talks.filter((talk) => names(talk) === id);
  for (const talk of about) {
    await watch(turn, journal, talk.id, () => callOff(turn, talk.id));
    await endNoted(turn, journal, talk);
  }
  return about.length > 0 ? [{ what: 'nudge', name }] : [];
}

/** Somebody who was spoken to shortly before need not have been named. */
function isAnswered(turn: Turn, nudge: Nudge, { day }: TouchThing): boolean {
  const from = dayOf(nudge.at, turn.person.zone).subtract({ days: timing.nudge.touchedDays });
  return Temporal.PlainDate.compare(day, from) > 0;
}

/** Whom a nudge names now: the first of those it picked and was not sent on from. */
function names({ data }: Conversation): string | undefined {
  const [current] = (data.picks as string[] | undefined) ?? [];
  return current;
}

async function closeThanks(
  turn: Turn,
  journal: Journal,
  { id, name }: Contact,
  { day }: TouchThing,
): Promise<Settled[]> {
  const closed: Settled[] = [];
  for (const thanks of await turn.thanks.list({ contactId: id, state: 'open' })) {
    const meeting = thanks.meetingId ? await turn.meetings.get(thanks.meetingId) : undefined;
    const since = dayOf(meeting?.startsAt ?? thanks.at, turn.person.zone);
    if (Temporal.PlainDate.compare(day, since) < 0) continue;
    await watch(turn, journal, thanks.id, async () => {
      await callOff(turn, thanks.id);
      await endOpen(turn, { aboutId: thanks.id });
    });
    await turn.thanks.change(thanks.id, { state: 'sent', thankedAt: turn.now });
    journal.push({ table: 'thanks', id: thanks.id, from: { state: 'open', thankedAt: null }, to: { state: 'sent' } });
    closed.push({ what: 'thanks', name });
  }
  return closed;
}

/** Having met whom one was sent to, or having written or called: the referral has come that far. */
async function moveReferrals(
  turn: Turn,
  journal: Journal,
  { id, name }: Contact,
  touch: TouchThing,
): Promise<Settled[]> {
  const moved: Settled[] = [];
  for (const referral of await turn.referrals.list({ toId: id, state: ['open', 'asked', 'no-answer', 'date-set'] })) {
    const state = stateAfter(referral, touch);
    const before = Temporal.PlainDate.compare(touch.day, dayOf(referral.at, turn.person.zone)) < 0;
    if (!state || before) continue;
    await watch(turn, journal, referral.id, () => moveReferral(turn, referral, state));
    journal.push({ table: 'referrals', id: referral.id, from: { state: referral.state }, to: { state } });
    moved.push({ what: state, name });
  }
  return moved;
}

function stateAfter({ state }: Referral, { kind, direction }: TouchThing): 'met' | 'asked' | undefined {
  if (kind === 'met') return 'met';
  const wasAsked = direction === 'out' && (kind === 'called' || kind === 'written' || kind === 'asked');
  return wasAsked && state === 'open' ? 'asked' : undefined;
}

async function notLookedBack(turn: Turn, { id, name }: Contact, { day }: TouchThing): Promise<Settled[]> {
  const links = await turn.meetingContacts.list({ contactId: id });
  const meetings = await Promise.all(links.map(({ meetingId }) => turn.meetings.get(meetingId)));
  const open = meetings.find(
    (meeting) =>
      meeting?.state === 'planned' &&
      dayOf(meeting.startsAt, turn.person.zone).toString() === day &&
      Temporal.Instant.compare(meeting.startsAt, turn.now) <= 0,
  );
  return open ? [{ what: 'meeting', name, meetingId: open.id }] : [];
}
