import { type Candidate, type Fading, isEligible, pickNudge } from '../../domain/fading.ts';
import { cadenceOf } from '../../method/cadence.ts';
import type { Turn } from '../../turn.ts';

/** Whom the nudge names now, best first, at most one a circle; and how many it may name at all. */
export async function nudgeCandidates(turn: Turn): Promise<{ eligible: number; picked: Fading[] }> {
  const candidates = await gather(turn);
  const eligible = candidates.filter((candidate) => isEligible(candidate, turn.now)).length;
  return { eligible, picked: pickNudge(candidates, turn.now) };
}

async function gather(turn: Turn): Promise<Candidate[]> {
  const [contacts, touches, circles, links, nudges, busy] = await Promise.all([
    turn.contacts.list({ state: 'active' }),
    turn.lastTouches(),
    turn.circles.list(),
    turn.contactCircles.list(),
    turn.nudges.list({}, { by: 'at' }),
    busyWith(turn),
  ]);
  const names = new Map(circles.map((circle) => [circle.id, circle.code ?? circle.name ?? circle.id]));
  const circlesOf = new Map<string, string[]>();
  for (const { contactId, circleId } of links) {
    circlesOf.set(contactId, [...(circlesOf.get(contactId) ?? []), names.get(circleId) ?? circleId]);
  }
  const lastNudge = new Map(nudges.map(({ contactId, at }) => [contactId, at]));
  return contacts.map((contact) => {
    const own = circlesOf.get(contact.id) ?? [];
    return {
      contact,
      circles: own,
      cadenceDays: contact.cadenceDays ?? cadenceOf(own),
      lastTouch: touches.get(contact.id),
      lastNudge: lastNudge.get(contact.id),
      busy: busy.has(contact.id),
    };
  });
}

/** People something is going on with: a meeting ahead, a thank-you or a follow-up open. */
async function busyWith(turn: Turn): Promise<ReadonlySet<string>> {
  const [meetings, thanks, promises, referrals] = await Promise.all([
    turn.meetings.list({ state: 'planned' }),
    turn.thanks.list({ state: 'open' }),
    turn.promises.list({ state: 'open' }),
    turn.referrals.list({ state: ['open', 'asked', 'no-answer', 'date-set'] }),
  ]);
  const partners =
    meetings.length > 0 ? await turn.meetingContacts.list({ meetingId: meetings.map(({ id }) => id) }) : [];
  const ids = [
    ...partners.map(({ contactId }) => contactId),
    ...thanks.map(({ contactId }) => contactId),
    ...promises.map(({ contactId }) => contactId),
    ...referrals.map(({ toId }) => toId),
  ];
  return new Set(ids.filter((id) => id !== null));
}
