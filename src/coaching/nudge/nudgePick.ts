import { isBefore } from '../../domain/calendar.ts';
import type { Meeting, Referral } from '../../domain/entities.ts';
import { type Candidate, type Fading, fadingOf, isEligible, pickNudge } from '../../domain/fading.ts';
import { cadenceOf } from '../../method/cadence.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { openQuestions, questionFor } from '../market/openQuestions.ts';

/** Whom the nudge names now, best first, at most one a circle; and how many it may name at all. */
export async function nudgeCandidates(turn: Turn): Promise<{ eligible: number; picked: Fading[] }> {
  const candidates = await gather(turn);
  const eligible = candidates.filter((candidate) => isEligible(candidate, turn.now)).length;
  return { eligible, picked: await questionsFirst(turn, candidates, pickNudge(candidates, turn.now)) };
}

/**
 * Using the network is the simplest way to keep it: whoever may know the answer to an open question goes first, also when
 * they have not faded most of their circle.
 */
async function questionsFirst(
  turn: Turn,
  candidates: readonly Candidate[],
  picked: readonly Fading[],
): Promise<Fading[]> {
  const questions = await openQuestions(turn);
  const fits = (candidate: Candidate) => questionFor(questions, candidate) !== undefined;
  const first =
    picked.find(fits) ??
    candidates.filter((each) => isEligible(each, turn.now) && fits(each)).map((each) => fadingOf(each, turn.now))[0];
  return first ? [first, ...picked.filter(({ id }) => id !== first.id)] : [...picked];
}

async function gather(turn: Turn): Promise<Candidate[]> {
  const [acquaintances, busy] = [await turn.acquaintances(), await busyWith(turn)];
  return acquaintances.map((each) => ({
    ...each,
    cadenceDays: each.cadenceDays ?? cadenceOf(each.circles),
    busy: busy.has(each.id),
  }));
}

/** Whose conversation was called off is left in peace as long as somebody one just spoke to. */
const CALLED_OFF = { hours: timing.nudge.touchedDays * 24 };

/**
 * People something is going on with: a meeting ahead, called off lately or still to look back on, a thank-you or a follow-up
 * that will be asked after. Whom one was sent to and never spoke cannot fade: they stay in the list of referrals.
 */
export async function busyWith(turn: Turn): Promise<ReadonlySet<string>> {
  const [arranged, thanks, promises, referrals, moments] = await Promise.all([
    turn.meetings.list({ state: ['planned', 'cancelled'] }),
    turn.thanks.list({ state: 'open' }),
    turn.promises.list({ state: 'open' }),
    turn.referrals.list({ state: ['open', 'asked', 'no-answer', 'date-set'] }),
    turn.moments.list({ kind: ['thanks', 'win', 'follow-up'], state: 'waiting' }),
  ]);
  const comes = new Set(moments.map(({ aboutId }) => aboutId));
  const meetings = arranged.filter(({ state, startsAt, minutes }) =>
    isBefore(turn.now, startsAt.add(state === 'planned' ? { minutes, ...timing.evaluation.kept } : CALLED_OFF)),
  );
  const partners = await partnersIn(turn, meetings);
  const ids = [
    ...partners,
    ...thanks.filter(({ id, winId }) => comes.has(id) || comes.has(winId ?? '')).map(({ contactId }) => contactId),
    ...promises.filter(({ id }) => comes.has(id)).map(({ contactId }) => contactId),
    ...referrals.filter(({ id }) => comes.has(id)).map(({ toId }) => toId),
    ...(await neverSpoken(turn, referrals, arranged)),
  ];
  return new Set(ids.filter((id) => id !== null));
}

async function partnersIn(turn: Turn, meetings: readonly Meeting[]): Promise<string[]> {
  if (meetings.length === 0) return [];
  const links = await turn.meetingContacts.list({ meetingId: meetings.map(({ id }) => id) });
  return links.map(({ contactId }) => contactId);
}

/** Those whom one was sent to, and at most asked for a conversation; one that was never looked back on may have been held. */
async function neverSpoken(
  turn: Turn,
  referrals: readonly Referral[],
  arranged: readonly Meeting[],
): Promise<string[]> {
  const sentTo = referrals.map(({ toId }) => toId);
  if (sentTo.length === 0) return [];
  const begun = arranged.filter(({ state, startsAt }) => state === 'planned' && isBefore(startsAt, turn.now));
  const touches = await turn.touches.list({ contactId: sentTo });
  const spoken = new Set(touches.filter(({ kind }) => kind !== 'asked').map(({ contactId }) => contactId));
  for (const id of await partnersIn(turn, begun)) spoken.add(id);
  return sentTo.filter((id) => !spoken.has(id));
}
