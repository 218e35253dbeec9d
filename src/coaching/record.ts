import type { Temporal } from 'temporal-polyfill';
import type { Promise_, Referral, Tip, Touch } from '../domain/entities.ts';
import { callOff, followUpDue, planMoment, promiseDue } from '../moments/plan.ts';
import type { Turn } from '../turn.ts';
import { endOpen } from './walk/endOpen.ts';

/** What is recorded in more than one place, always the same way: with its follow-up planned, or called off. */

/** Records a moment of contact. The nudge and the fading reckon with it from now on. */
export async function recordTouch(
  turn: Turn,
  contactId: string,
  kind: Touch['kind'],
  more: { at?: Temporal.Instant; source: string; sourceId?: string; note?: string; direction?: Touch['direction'] },
): Promise<Touch> {
  return turn.touches.add({
    contactId,
    kind,
    direction: more.direction ?? 'out',
    at: more.at ?? turn.now,
    source: more.source,
    sourceId: more.sourceId ?? null,
    note: more.note ?? null,
  });
}

/** Records that one person sent the coachee to another; the same one twice is one. Follow-up on the third working day. */
export async function recordReferral(
  turn: Turn,
  given: { fromId: string | null; toId: string } & Partial<
    Pick<Referral, 'goalId' | 'meetingId' | 'about' | 'introduction' | 'answerId'>
  >,
): Promise<{ referral: Referral; fresh: boolean }> {
  const [known] = await turn.referrals.list({
    fromId: given.fromId,
    toId: given.toId,
    state: ['open', 'asked', 'no-answer', 'date-set'],
  });
  if (known) {
    const patch = {
      ...(given.about ? { about: given.about } : {}),
      ...(given.introduction ? { introduction: given.introduction } : {}),
    };
    await turn.referrals.change(known.id, patch);
    return { referral: { ...known, ...patch }, fresh: false };
  }
  const [only, another] = await turn.goals.list({ state: 'open' });
  const referral = await turn.referrals.add({
    fromId: given.fromId,
    toId: given.toId,
    goalId: given.goalId ?? (another ? null : (only?.id ?? null)),
    meetingId: given.meetingId ?? null,
    answerId: given.answerId ?? null,
    about: given.about ?? null,
    introduction: given.introduction ?? 'none',
    state: 'open',
    at: turn.now,
    changedAt: turn.now,
  });
  await planMoment(
    turn,
    'follow-up',
    { type: 'referral', id: referral.id },
    { due: followUpDue(turn.now, turn.person) },
  );
  return { referral, fresh: true };
}

/** Moves a referral on: progress, so what was to be asked about it is called off. A request without answer is asked after,
 * and once the two met, whether the one who sent the coachee knows. */
export async function moveReferral(turn: Turn, referral: Referral, state: Referral['state']): Promise<void> {
  await turn.referrals.change(referral.id, { state, changedAt: turn.now });
  await callOff(turn, referral.id, ['follow-up']);
  await endFollowUp(turn, referral.id);
  const owesALine = state === 'met' && referral.fromId !== null;
  if (state === 'asked' || state === 'no-answer' || owesALine) {
    await planMoment(
      turn,
      'follow-up',
      { type: 'referral', id: referral.id },
      { due: followUpDue(turn.now, turn.person) },
    );
  }
}

/** Records a promise, by me or by them; asked after on the third working day, or when it is due later, just after that. */
export async function recordPromise(
  turn: Turn,
  given: Pick<Promise_, 'by' | 'what'> & Partial<Pick<Promise_, 'contactId' | 'meetingId' | 'answerId' | 'byWhen'>>,
): Promise<Promise_> {
  const promise = await turn.promises.add({
    by: given.by,
    what: given.what,
    contactId: given.contactId ?? null,
    meetingId: given.meetingId ?? null,
    answerId: given.answerId ?? null,
    byWhen: given.byWhen ?? null,
    state: 'open',
    at: turn.now,
    changedAt: null,
  });
  await planPromise(turn, promise);
  return promise;
}

/** A promise kept or dropped: nothing more is asked about it. Open again: asked after anew. */
export async function settlePromise(turn: Turn, promise: Promise_, state: Promise_['state']): Promise<void> {
  await turn.promises.change(promise.id, { state, changedAt: turn.now });
  await callOff(turn, promise.id, ['follow-up']);
  await endFollowUp(turn, promise.id);
  if (state === 'open') await planPromise(turn, promise);
}

async function planPromise(turn: Turn, { id, byWhen }: Promise_): Promise<void> {
  await planMoment(turn, 'follow-up', { type: 'promise', id }, { due: promiseDue(byWhen, turn.now, turn.person) });
}

/** What has moved on is not asked about any more, not even when that question was still open. */
async function endFollowUp(turn: Turn, aboutId: string): Promise<void> {
  await endOpen(turn, { aboutId, script: 'follow-up' });
}

/** Records a tip. */
export async function recordTip(
  turn: Turn,
  given: Pick<Tip, 'text'> & Partial<Pick<Tip, 'contactId' | 'meetingId' | 'answerId'>>,
): Promise<Tip> {
  return turn.tips.add({
    text: given.text,
    contactId: given.contactId ?? null,
    meetingId: given.meetingId ?? null,
    answerId: given.answerId ?? null,
    state: 'open',
    at: turn.now,
  });
}
