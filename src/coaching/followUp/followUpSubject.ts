import type { Contact, Conversation, Promise_, Referral, Touch } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { openQuestion } from '../ask/helped.ts';
import { otherOf } from '../promise/promiseItem.ts';
import { plannedWith } from '../refer/referralState.ts';

/** What a follow-up asks about, as it stands now. */
export type Subject =
  | { readonly is: 'referral' | 'request'; readonly referral: Referral; readonly to: Contact }
  | {
      readonly is: 'introduction' | 'told-back';
      readonly referral: Referral;
      readonly to: Contact;
      readonly from: Contact;
    }
  | { readonly is: 'helped'; readonly touch: Touch; readonly to: Contact }
  | { readonly is: 'mine' | 'theirs'; readonly promise: Promise_; readonly other: Contact | undefined };

const GONE: readonly Contact['state'][] = ['deceased', 'merged'];
/** Contact that may well have been about the referral; a thank-you or a sent article is not. */
const ABOUT_IT = ['met', 'called', 'written', 'other'] as const;

/** The subject while there is still something to ask; nothing once it is settled or erased, or its person was merged or has died. */
export async function subjectOf(
  turn: Turn,
  { aboutType, aboutId }: Pick<Conversation, 'aboutType' | 'aboutId'>,
): Promise<Subject | undefined> {
  if (aboutType === 'referral') return referralSubject(turn, aboutId ?? '');
  if (aboutType === 'promise') return promiseSubject(turn, aboutId ?? '');
  if (aboutType === 'touch') return helpedSubject(turn, aboutId ?? '');
  return undefined;
}

async function helpedSubject(turn: Turn, id: string): Promise<Subject | undefined> {
  const question = await openQuestion(turn, id);
  return question && !GONE.includes(question.to.state) ? { is: 'helped', ...question } : undefined;
}

async function referralSubject(turn: Turn, id: string): Promise<Subject | undefined> {
  const referral = await turn.referrals.get(id);
  const to = referral && (await turn.contacts.get(referral.toId));
  if (!referral || !to || GONE.includes(to.state)) return undefined;
  if (referral.state === 'open') {
    const from = referral.introduction === 'offered' ? await turn.contacts.get(referral.fromId ?? '') : undefined;
    return from ? { is: 'introduction', referral, to, from } : { is: 'referral', referral, to };
  }
  if (referral.state !== 'met')
    return referral.state === 'asked' || referral.state === 'no-answer' ? { is: 'request', referral, to } : undefined;
  const sender = await turn.contacts.get(referral.fromId ?? '');
  return sender && !GONE.includes(sender.state) && sender.state !== 'never'
    ? { is: 'told-back', referral, to, from: sender }
    : undefined;
}

async function promiseSubject(turn: Turn, id: string): Promise<Subject | undefined> {
  const promise = await turn.promises.get(id);
  if (promise?.state !== 'open') return undefined;
  const other = await otherOf(turn, promise);
  if (other && GONE.includes(other.state)) return undefined;
  return { is: promise.by === 'me' ? 'mine' : 'theirs', promise, other };
}

/**
 * What was recorded elsewhere since, and makes asking needless: the state a referral has come to, or `contact` when the
 * two were in touch without it being clear how far that came. Nothing when there is no sign of progress.
 */
export async function progressOf(turn: Turn, subject: Subject): Promise<'date-set' | 'asked' | 'contact' | undefined> {
  if (subject.is === 'helped') return (await wasThanked(turn, subject)) ? 'contact' : undefined;
  if (!('referral' in subject)) return undefined;
  const { referral, to } = subject;
  if (subject.is === 'told-back') return (await heardSince(turn, subject.from, to)) ? 'contact' : undefined;
  if (await plannedWith(turn, to.id)) return 'date-set';
  const since = { contactId: to.id, at: { from: referral.changedAt } };
  if (subject.is !== 'request') {
    if ((await turn.touches.count({ ...since, kind: 'asked', direction: 'out' })) > 0) return 'asked';
    return (await turn.touches.count({ ...since, kind: ABOUT_IT })) > 0 ? 'contact' : undefined;
  }
  const answered =
    (await turn.touches.count({ ...since, direction: 'in' })) + (await turn.touches.count({ ...since, kind: 'met' }));
  return answered > 0 ? 'contact' : undefined;
}

/** Whether there was contact with the one who sent the coachee since they met the other, or on that very occasion. */
async function heardSince(turn: Turn, from: Contact, to: Contact): Promise<boolean> {
  const [met] = await turn.touches.list({ contactId: to.id, kind: 'met' }, { by: 'at', descending: true, limit: 1 });
  return met !== undefined && (await turn.touches.count({ contactId: from.id, at: { from: met.at } })) > 0;
}

/** Whoever was thanked since has helped. */
async function wasThanked(turn: Turn, { touch, to }: Subject & { is: 'helped' }): Promise<boolean> {
  return (await turn.touches.count({ contactId: to.id, kind: 'thanked', at: { from: touch.at } })) > 0;
}

/** When what is asked after began. */
export function sinceOf(subject: Subject) {
  if (subject.is === 'helped') return subject.touch.at;
  return 'referral' in subject ? subject.referral.at : subject.promise.at;
}
