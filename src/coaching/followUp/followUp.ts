import type { Facts } from '../../conversation/script.ts';
import { readHelped } from '../../domain/ask/readHelped.ts';
import type { AboutType, Conversation, Moment, Referral } from '../../domain/entities.ts';
import type { Choice } from '../../domain/message.ts';
import { followUpScript } from '../../method/scripts/followUp.ts';
import { callOff, nextWorkingMorning, planMoment, promiseDue } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { About, Turn } from '../../turn.ts';
import { markHelped, markNoHelp } from '../ask/helped.ts';
import { at, labelled, message, para, reply } from '../messages.ts';
import { nextFollowUp, setPromise } from '../promise/promiseSteps.ts';
import { markIntroduced } from '../refer/introduced.ts';
import { setReferral } from '../refer/referralSteps.ts';
import { dropToldBack, markToldBack } from '../refer/toldBack.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { readAnswer } from './followUpAnswer.ts';
import { followUpAsk } from './followUpAsk.ts';
import { type Subject, subjectOf } from './followUpSubject.ts';

/** Where what is left stays to be seen. */
const STAYS: Readonly<Partial<Record<AboutType, TextKey>>> = {
  promise: 'follow-up.stays-promise',
  touch: 'follow-up.stays-question',
};

/** Asks after one thing that is open. An earlier round of the same question ends. */
export async function startFollowUp(
  turn: Turn,
  moment: Pick<Moment, 'aboutType' | 'aboutId' | 'round'>,
): Promise<void> {
  const about: About = { type: moment.aboutType, id: moment.aboutId };
  await endOpen(turn, { aboutId: about.id, script: followUpScript.id });
  await turn.start('follow-up', { about, data: { round: moment.round } });
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const subject = await subjectOf(turn, conversation);
  return subject ? { [subject.is]: true, how: subject.is === 'helped' && conversation.data.outcome === 'yes' } : {};
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'how') return { choices: [] };
  const subject = await subjectOf(turn, conversation);
  if (!subject) return { key: 'follow-up.moved-on', choices: [] };
  const { round, unclear } = conversation.data;
  delete conversation.data.unclear;
  return followUpAsk(
    turn,
    subject,
    unclear === true ? 'word.unclear' : round === 2 ? 'follow-up.last-time' : undefined,
  );
}

/** What an answer comes to is done once the question has ended: whatever follows it comes after. */
async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const subject = await subjectOf(turn, conversation);
  const { data } = conversation;
  if (!subject) return 'end';
  if (subject.is === 'helped') return keepHelped(data, step, answered);
  if (answered.text === undefined) {
    data.outcome = answered.choice ?? 'not-yet';
    return 'end';
  }
  Object.assign(data, readAnswer(turn, subject, answered.text));
  data.unclear = data.outcome === undefined;
  return data.unclear ? 'again' : 'end';
}

/** Whether it helped, and how when that was not told with it. */
function keepHelped(data: Conversation['data'], step: string, answered: Answered): Next {
  if (step === 'how') {
    if (answered.text !== undefined) data.how = answered.text;
    return 'end';
  }
  const read = readHelped(answered.text ?? answered.more ?? '');
  data.outcome = answered.choice ?? read?.is;
  if (read?.is === 'yes' && read.how !== undefined) data.how = read.how;
  data.unclear = data.outcome === undefined;
  if (data.unclear === true) return 'again';
  return data.outcome === 'yes' && data.how === undefined ? { to: 'how' } : 'end';
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const subject = await subjectOf(turn, conversation);
  const { outcome } = conversation.data;
  if (!subject) return void (await turn.say(reply('follow-up.moved-on')));
  if (outcome === undefined) return;
  if (outcome === 'not-yet') return notYet(turn, conversation, subject);
  if (subject.is === 'helped') return finishHelped(turn, subject, conversation);
  if (!('referral' in subject)) return setPromise(turn, subject.promise, outcome === 'done' ? 'kept' : 'dropped');
  const { referral } = subject;
  if (subject.is === 'told-back') {
    if (outcome === 'done') return markToldBack(turn, referral);
    return outcome === 'cancelled' ? dropToldBack(turn, referral) : notYet(turn, conversation, subject);
  }
  switch (outcome) {
    case 'request':
      return turn.run('request', { referral: referral.id });
    case 'meet':
    case 'yes':
      return dateWith(turn, referral, conversation.data.line);
    case 'done':
      if (subject.is === 'introduction') return markIntroduced(turn, referral);
      return subject.is === 'referral'
        ? setReferral(turn, referral, 'asked')
        : turn.run('meet', { contact: referral.toId });
    default:
      return setReferral(turn, referral, 'dropped');
  }
}

async function finishHelped(
  turn: Turn,
  { touch, to }: Subject & { is: 'helped' },
  { data }: Conversation,
): Promise<void> {
  if (data.outcome === 'no') return markNoHelp(turn, touch, to);
  await markHelped(turn, touch, to, typeof data.how === 'string' ? data.how : undefined);
}

/** A date that was typed goes to the diary; without one it is asked for. */
async function dateWith(turn: Turn, referral: Referral, line: unknown): Promise<void> {
  if (typeof line === 'string') return turn.run('meet', { contact: referral.toId, line });
  await setReferral(turn, referral, 'date-set');
}

/** Always fine: says when it will be asked once more, or that it will not be. */
async function notYet(turn: Turn, { aboutId, data }: Conversation, subject: Subject): Promise<void> {
  if (subject.is === 'helped')
    return void (await turn.say(
      message('reply', 'follow-up.not-yet', undefined, await again(turn, aboutId ?? '', 'follow-up.stays-question')),
    ));
  if (!('referral' in subject)) return promiseNotYet(turn, subject, data.day);
  const { referral } = subject;
  const next = await again(turn, aboutId ?? '', 'follow-up.stays-referral');
  if (subject.is !== 'request') return void (await turn.say(message('reply', 'follow-up.not-yet', undefined, next)));
  if (referral.state === 'asked') await turn.referrals.change(referral.id, { state: 'no-answer', changedAt: turn.now });
  const remind: Choice = labelled(
    'request',
    { key: 'follow-up.remind' },
    { command: 'request', options: { referral: referral.id } },
  );
  await turn.say(message('reply', 'follow-up.no-answer', undefined, { ...next, choices: [remind] }));
}

/** A new day that was named is kept, and asked after once when it has passed. */
async function promiseNotYet(turn: Turn, subject: Subject & { is: 'mine' | 'theirs' }, day: unknown): Promise<void> {
  const { id } = subject.promise;
  if (typeof day !== 'string') {
    const next = await again(turn, id, 'follow-up.stays-promise');
    return void (await turn.say(message('reply', 'follow-up.not-yet', undefined, next)));
  }
  await turn.promises.change(id, { byWhen: day });
  const asked = promiseDue(day, turn.now, turn.person);
  await planMoment(turn, 'follow-up', { type: 'promise', id }, { due: asked, round: 2 });
  await turn.say(reply('follow-up.new-day', { day: { day }, asked: at(asked, 'day') }));
}

async function again(turn: Turn, aboutId: string, stays: TextKey) {
  const next = await nextFollowUp(turn, aboutId);
  return { body: [next ? para('follow-up.once-more', { asked: at(next, 'day') }) : para(stays)] };
}

/** `later` is the next working morning; `stop` leaves it: it is not brought up again. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const { aboutType, aboutId, data } = conversation;
  if (aboutType === null || aboutId === null) return;
  if (how === 'later') {
    const due = nextWorkingMorning(turn.now, turn.person);
    const round = data.round === 2 ? 2 : 1;
    await planMoment(turn, 'follow-up', { type: aboutType, id: aboutId }, { due, round });
    return void (await turn.say(reply('follow-up.later', { day: at(due, 'day') })));
  }
  await callOff(turn, aboutId, ['follow-up']);
  const stays = STAYS[aboutType] ?? 'follow-up.stays-referral';
  await turn.say(reply('follow-up.left', undefined, { body: [para(stays)] }));
}

export const followUpTalk: Talk = { script: followUpScript, facts, ask, keep, finish, leave };
