import type { Facts } from '../../conversation/script.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { evaluationScript } from '../../method/scripts/evaluation.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { isInside, meetingAbout } from '../meet/aboutMeeting.ts';
import { partnersOf, partnersValue } from '../meet/meetingFacts.ts';
import { at, choice, labelled, para } from '../messages.ts';
import { askPerson, keepPerson, personFacts, personOf } from '../person.ts';
import { answeredAtLast, askOnceMore } from '../walk/onceMore.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { waitingInOrder } from '../walk/waiting.ts';
import { accountFacts, askAccount, keepAccount, noticeNamed, takeAccount } from './account.ts';
import { finish, leave } from './evaluationEnd.ts';
import { keepPromises, keepTips } from './evaluationKeep.ts';
import { markHeld } from './held.ts';
import { keepClosing } from './keepClosing.ts';
import { keepHeld } from './keepHeld.ts';
import { keepReferrals } from './keepReferrals.ts';
import { keepNaming, namingFacts } from './naming.ts';
import { askNaming } from './namingAsk.ts';
import { sourceOf } from './namingRecord.ts';
import { namedBefore } from './referralsMore.ts';
import { formerAnswer, withdrawPromises, withdrawTips } from './withdraw.ts';

/** Without an answer to these, what was told already would not be recorded. */
const HOLDS_WHAT_WAS_TOLD = /^(?:account|named|from-which)/u;

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  const meeting = await turn.meetings.get(conversation.aboutId ?? '');
  const partners = meeting ? await partnersOf(turn, meeting.id) : [];
  return {
    ...namingFacts(conversation),
    ...accountFacts(conversation),
    ...personFacts(conversation, 'who'),
    ...(partners.length > 0 ? { 'who-told': true, 'who-known': true } : {}),
    'held-known': data.heldKnown === true,
    noted: data.noted === true,
    ...(meeting && (await isInside(turn, meeting)) ? {} : { 'needed-told': true }),
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const meeting = await meetingAbout(turn, conversation);
  const before = step === 'referrals' ? namedBefore(conversation) : undefined;
  if (before || HOLDS_WHAT_WAS_TOLD.test(step)) await askOnceMore(turn, conversation);
  const partners = await partnersOf(turn, meeting.id);
  const values = { who: await partnersValue(turn, meeting), partners: partners.length, when: at(meeting.startsAt) };
  switch (step) {
    case 'held':
      if (conversation.data.notHeld === true)
        return { key: 'evaluation.not-held', choices: [choice('moved'), choice('cancelled')] };
      return {
        key: partners.length === 0 ? 'evaluation.held-nobody' : 'evaluation.held',
        before: await others(turn, conversation),
        values,
      };
    case 'notes':
      return conversation.data.told === undefined ? { values } : { key: 'evaluation.notes-more' };
    case 'account':
      return askAccount(turn, conversation);
    case 'referrals':
      return before
        ? { key: 'evaluation.referrals-more', values: { ...values, names: { list: before.names } } }
        : { values };
    case 'needed':
    case 'promised-them':
      return { values };
    case 'closing':
      return {
        ...(conversation.data.closingUnclear === true ? { before: [para('word.unclear')] } : {}),
        choices: [labelled('done', { key: 'evaluation.all-three' }), labelled('no', { key: 'evaluation.none-asked' })],
      };
    default:
      return (
        (await askNaming(turn, conversation, step)) ?? (await askPerson(turn, conversation, 'who', step)) ?? { values }
      );
  }
}

/** Of two evaluations the older comes first, the other is named in a line. */
async function others(turn: Turn, conversation: Conversation) {
  const waiting = (await waitingInOrder(turn)).filter(({ script, step }) => script === 'evaluation' && step === 'held');
  const meetings = await Promise.all(
    waiting.filter(({ id }) => id !== conversation.id).map(({ aboutId }) => turn.meetings.get(aboutId ?? '')),
  );
  const open = meetings.filter((meeting) => meeting?.state === 'planned').filter((meeting) => meeting !== undefined);
  return Promise.all(
    open.map(async (meeting) =>
      para('evaluation.also', { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) }),
    ),
  );
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['evaluation']);
  await answeredAtLast(turn, conversation);
  if (step === 'held') return keepHeld(turn, conversation, meeting, answered);
  if (step === 'who' || step.startsWith('who-')) return keepWho(turn, conversation, meeting, step, answered);
  const naming = await keepNaming(turn, conversation, step, answered);
  if (naming !== false) return naming;
  if (answered.text !== undefined || answered.choice !== undefined) await markHeld(turn, meeting);
  const source = { meeting, answerId: sourceOf(meeting, conversation).answerId };
  const { text } = answered;
  if (step === 'account') return keepAccount(turn, conversation, meeting, answered);
  if (step === 'closing') return keepClosing(turn, conversation, answered);
  if (step === 'referrals') return keepReferrals(turn, conversation, meeting, answered);
  const { told } = conversation.data;
  // Nothing more to keep: what was told before it is all there is.
  if (step === 'notes' && text === undefined && typeof told === 'string')
    await takeAccount(turn, conversation, meeting, told);
  if (text === undefined) return undefined;
  if (step === 'notes' && typeof told === 'string' && source.answerId)
    await turn.answers.change(source.answerId, { text: `${told}\n${text}` });
  if (step === 'notes') await takeAccount(turn, conversation, meeting, `${told ?? ''}\n${text}`);
  const former = await formerAnswer(turn, source.answerId);
  if (step === 'promised') await keepPromises(turn, text, 'me', source, await withdrawPromises(turn, former));
  if (step === 'promised-them') await keepPromises(turn, text, 'them', source, await withdrawPromises(turn, former));
  if (step === 'tips') await keepTips(turn, text, source, await withdrawTips(turn, former));
  if (['tips', 'good', 'better'].includes(step)) await noticeNamed(turn, conversation, meeting, text);
  return undefined;
}

async function keepWho(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const next = await keepPerson(turn, conversation, 'who', step, answered);
  const contactId = personOf(conversation, 'who');
  if (!contactId) return next;
  if ((await turn.meetingContacts.count({ meetingId: meeting.id, contactId })) === 0)
    await turn.meetingContacts.add({ meetingId: meeting.id, contactId });
  if (meeting.state === 'held') await markHeld(turn, meeting);
  return next;
}

export const evaluationTalk: Talk = { script: evaluationScript, facts, ask, keep, finish, leave };
