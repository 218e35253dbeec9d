import { isBefore } from '../../domain/calendar.ts';
import type { Contact, Referral } from '../../domain/entities.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { moveReferral, recordReferral } from '../record.ts';
import { liveStates, plannedWith } from './referralState.ts';

/** What is known of a referral once its people are settled; `from` is left out when nobody sent the coachee. */
export interface Given {
  readonly to: Contact;
  readonly from?: Contact | undefined;
  readonly goalId?: string | undefined;
  readonly about?: string | undefined;
  readonly introduces: boolean;
  /** The meeting it came out of, and the answer that told it. */
  readonly meetingId?: string | undefined;
  readonly answerId?: string | undefined;
}

/** What recording came to: new, the sender added to one without, a dropped one taken up, or one that was there already. */
export interface Kept {
  readonly how: 'fresh' | 'completed' | 'reopened' | 'known';
  readonly referral: Referral;
}

/**
 * The referral that this one would be: the same two people; without a sender, any that leads there;
 * with a sender, one to the same person that had none yet.
 */
export async function sameReferral(turn: Turn, fromId: string | null, toId: string): Promise<Referral | undefined> {
  const all = await turn.referrals.list({ toId }, { by: 'at' });
  const states: readonly Referral['state'][] = [...liveStates, 'met', 'dropped'];
  const ranked = states.flatMap((state) => all.filter((each) => each.state === state));
  const same = ranked.find((each) => each.fromId === fromId);
  return same ?? ranked.find((each) => each.state !== 'dropped' && (fromId === null || each.fromId === null));
}

/** Records a referral once, however often it is told; what is told anew is added to it. */
export async function keepReferral(turn: Turn, given: Given): Promise<Kept> {
  const fromId = given.from?.id ?? null;
  const known = await sameReferral(turn, fromId, given.to.id);
  if (!known) return { how: 'fresh', referral: await addReferral(turn, given) };
  const patch: Partial<Referral> = {
    ...(given.about ? { about: given.about } : {}),
    ...(given.introduces ? { introduction: 'offered' as const } : {}),
    ...(given.goalId && known.goalId === null ? { goalId: given.goalId } : {}),
    ...(fromId !== null && known.fromId === null ? { fromId } : {}),
  };
  await turn.referrals.change(known.id, patch);
  const referral = { ...known, ...patch };
  if (known.state === 'dropped') {
    await moveReferral(turn, referral, 'open');
    return { how: 'reopened', referral: { ...referral, state: 'open' } };
  }
  return { how: patch.fromId ? 'completed' : 'known', referral };
}

/** A second way to somebody who was asked already, or whom one is about to meet, is as far as the first. */
async function addReferral(turn: Turn, given: Given): Promise<Referral> {
  const { to, from, goalId, about, introduces, meetingId, answerId } = given;
  const [further] = await turn.referrals.list({ toId: to.id, state: ['asked', 'no-answer', 'date-set'] });
  const planned = await plannedWith(turn, to.id);
  const { referral } = await recordReferral(turn, {
    fromId: from?.id ?? null,
    toId: to.id,
    goalId: goalId ?? null,
    about: about ?? null,
    introduction: introduces ? 'offered' : 'none',
    meetingId: meetingId ?? null,
    answerId: answerId ?? null,
  });
  const state = planned && isBefore(turn.now, planned.startsAt) ? 'date-set' : further?.state;
  if (state === undefined) return referral;
  await moveReferral(turn, referral, state);
  await callOff(turn, referral.id, ['follow-up']);
  return { ...referral, state };
}
