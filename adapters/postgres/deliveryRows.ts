import type { Temporal } from 'temporal-polyfill';
import type * as E from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { DeliveryOutcome, Outgoing } from '../../src/ports/store.ts';
import { fromRow, toDate, toInstant } from './instants.ts';

/** A delivery as it stands in the database, with its account. */
type Row = Pick<Outgoing, 'id' | 'coacheeId' | 'zone' | 'attempts' | 'place'> & {
  readonly account: object;
  readonly message: unknown;
  readonly language: string;
};

/** Clocks of several processes may differ by so much. */
const SKEW_SECONDS = 300;

interface Attempted {
  readonly state: string;
  readonly attemptedAt: Date | null;
  readonly notBefore: Date | null;
}

/**
 * From when on a row may be claimed: one that is to be tried later not before, one that is being sent once that is stale,
 * and one whose outcome is in doubt when it is to be asked after.
 * One that was tried in what is still to come was so before the clock was set back, and waits for nothing.
 */
export function claimableFrom(
  { state, attemptedAt, notBefore }: Attempted,
  now: Temporal.Instant,
  staleSeconds: number,
): Temporal.Instant {
  const wasSetBack = attemptedAt !== null && secondsBetween(now, toInstant(attemptedAt)) > SKEW_SECONDS;
  const isInDoubt = notBefore !== null && attemptedAt !== null && notBefore > attemptedAt;
  if (state === 'waiting' || isInDoubt) return notBefore && !wasSetBack ? toInstant(notBefore) : now;
  return attemptedAt && staleSeconds > 0 ? toInstant(attemptedAt).add({ seconds: staleSeconds }) : now;
}

/** What is sent. `ambiguous`: it may have been sent before. */
export function outgoingOf(
  { id, coacheeId, account, message, language, zone, attempts, place }: Row,
  now: Temporal.Instant,
  ambiguous: boolean,
): Outgoing {
  return {
    id,
    coacheeId,
    account: fromRow<E.Account>(account),
    message: message as Message,
    language: language as E.Language,
    zone,
    now,
    attempts,
    place,
    ambiguous,
  };
}

/** What a row becomes when its sending has ended. */
export function settled(outcome: DeliveryOutcome, now: Temporal.Instant) {
  if (outcome.is === 'sent') return { state: 'sent', sentAt: toDate(now), reference: outcome.reference, place: null };
  if (outcome.is === 'retry' || outcome.is === 'closed') return { state: 'waiting', notBefore: toDate(outcome.after) };
  if (outcome.is === 'in-doubt') return { notBefore: toDate(outcome.after) };
  return { state: outcome.is, place: null };
}

export function secondsBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 1000;
}
