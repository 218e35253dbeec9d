import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Meeting, Referral } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { at } from '../messages.ts';

/** The states in which a referral still leads somewhere. */
export const liveStates = ['open', 'asked', 'no-answer', 'date-set'] as const;

/** Where a referral stands, in a few words: not asked yet, an introduction to come, asked on a day, no answer, a date, talked to, let go. */
export async function stateWords(turn: Turn, referral: Referral): Promise<Say> {
  if (referral.state === 'asked') {
    const { at: asked } = await lastAsked(turn, referral);
    return { key: 'referral.state.asked', values: { day: at(asked, 'day') } };
  }
  const planned = referral.state === 'date-set' ? await plannedWith(turn, referral.toId) : undefined;
  if (planned) return { key: 'referral.state.date-known', values: { when: at(planned.startsAt) } };
  if (referral.state === 'open' && referral.introduction !== 'none')
    return { key: `referral.state.open-${referral.introduction}` };
  return { key: `referral.state.${referral.state}` };
}

/** When a request last went out for a referral, and to whom: the person themselves, or whoever passes it on. */
export async function lastAsked(
  turn: Turn,
  referral: Referral,
): Promise<{ readonly at: Temporal.Instant; readonly contactId: string }> {
  const [touch] = await turn.touches.list(
    { kind: 'asked', source: 'referral', sourceId: referral.id },
    { by: 'at', descending: true, limit: 1 },
  );
  return touch ?? { at: referral.changedAt, contactId: referral.toId };
}

/** The conversation planned with somebody: the next one, else the last that was not looked back on yet. */
export async function plannedWith(turn: Turn, contactId: string): Promise<Meeting | undefined> {
  const links = await turn.meetingContacts.list({ contactId });
  const ids = links.map(({ meetingId }) => meetingId);
  const planned = await turn.meetings.list({ id: ids, state: 'planned' }, { by: 'startsAt' });
  return planned.find(({ startsAt }) => isBefore(turn.now, startsAt)) ?? planned.at(-1);
}
