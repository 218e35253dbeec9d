import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation, Referral } from '../../domain/entities.ts';
import { readDraft } from '../../domain/readDraft.ts';
import { readRequestAnswer } from '../../domain/told/requestAnswer.ts';
import { readRequestSubject } from '../../domain/told/requestSubject.ts';
import { requestScript } from '../../method/scripts/request.ts';
import type { Turn } from '../../turn.ts';
import { draftAgain } from '../draftAgain.ts';
import { at, choice, labelled, nameWanted, para, reply } from '../messages.ts';
import { askPerson, keepPerson, personData, personFacts, personOf } from '../person.ts';
import { recordReferral } from '../record.ts';
import { askGoal, keepGoal } from '../refer/referGoal.ts';
import { isOneself } from '../refer/referLine.ts';
import { lastAsked, plannedWith } from '../refer/referralState.ts';
import { setReferral } from '../refer/referralSteps.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { readAnswered } from './requestAnswered.ts';
import { type RequestForm, requestDraft, saysSubject } from './requestDraft.ts';
import { introducerOf, isGoalUnclear, referralTo, requestFacts } from './requestFacts.ts';

const WISHES = ['email', 'another'] as const;
const OUTCOMES = { date: 'done', refused: 'refused', waits: 'sent' } as const;

/** Begins asking somebody for a conversation; a draft to them that was still open makes way. */
export async function startRequest(turn: Turn, contact: Contact, given?: Referral): Promise<void> {
  const referral = given ?? (await referralTo(turn, contact.id));
  if (await hasDate(turn, contact, referral)) return;
  await endOpen(turn, { aboutId: contact.id, script: 'request' });
  const data = { who: { contactId: contact.id }, ...(await dataFor(turn, referral)) };
  await turn.start('request', { about: { type: 'contact', id: contact.id }, data });
}

/** Asks first who it is about, as far as the typed name leaves that open. */
export async function startRequestTo(turn: Turn, typed: string): Promise<void> {
  const data = await personData(turn, 'who', isOneself(typed, turn.person.name) ? '' : typed);
  const found = data.who as { contactId?: string } | undefined;
  const contact = found?.contactId ? await turn.contacts.get(found.contactId) : undefined;
  if (contact) return startRequest(turn, contact);
  await turn.start('request', { data });
}

/** A reminder goes the way the request went: to the person, or to whoever would pass it on. */
async function dataFor(turn: Turn, referral: Referral | undefined): Promise<Record<string, unknown>> {
  if (!referral) return {};
  const waits = referral.state === 'asked' || referral.state === 'no-answer';
  const through = waits && (await lastAsked(turn, referral)).contactId === referral.fromId;
  return { referralId: referral.id, form: through ? 'introducer' : 'text' };
}

async function hasDate(turn: Turn, contact: Contact, referral: Referral | undefined): Promise<boolean> {
  const planned = referral?.state === 'date-set' ? await plannedWith(turn, contact.id) : undefined;
  if (planned) await turn.say(reply('request.has-date', { who: contact.name, when: at(planned.startsAt) }));
  return planned !== undefined;
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  return { ...personFacts(conversation, 'who'), 'several-goals': await isGoalUnclear(turn, conversation) };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'goal-which') return askGoal(turn);
  if (step !== 'draft') return (await askPerson(turn, conversation, 'who', step)) ?? {};
  const { data } = conversation;
  const known = await requestFacts(turn, conversation);
  if (!known) return { key: 'request.gone', choices: [] };
  const { to, from, referral, reminder } = known;
  const introducer = introducerOf(known, data);
  const own = data.form === 'email' ? 'email' : 'text';
  const form: RequestForm = introducer ? 'introducer' : own;
  const day = referral && reminder ? at((await lastAsked(turn, referral)).at, 'day') : '';
  const offers = from && !introducer && !reminder && referral?.introduction === 'offered';
  const round = Number(data.round ?? 0);
  const again = introducer || reminder ? {} : draftAgain(to.name, own, round);
  const first = data.seen !== true && (await turn.conversations.count({ script: 'request' })) === 1;
  data.seen = true;
  data.name = to.name;
  const other = introducer ? to : from;
  return {
    key: introducer ? 'request.for-introducer' : reminder ? 'request.remind' : 'request.draft',
    values: { who: to.name, from: from?.name ?? '', day },
    ...again,
    before: [
      ...(first ? [para('request.courage')] : []),
      ...(offers && !again.key ? [para('request.offered', { from: from.name })] : []),
    ],
    after: [...requestDraft(turn, known, form, round), ...nameWanted(turn)],
    choices: [
      choice('sent'),
      labelled('done', { key: 'request.date' }),
      ...(form === 'text' && !reminder ? [choice('email')] : []),
      ...(other ? [labelled('someone-else', { key: 'request.for', values: { who: other.name } })] : []),
      choice('another'),
      choice('not-now'),
    ],
  };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  if (step === 'goal-which') return keepGoal(turn, data, answered);
  if (step !== 'draft') return keepWho(turn, conversation, step, answered);
  // What was heard stands in the data: an outcome, or what the draft is to be about.
  if (answered.text !== undefined) return data.outcome === undefined ? 'again' : 'end';
  switch (answered.choice) {
    case 'email':
      data.form = 'email';
      return 'again';
    case 'someone-else':
      data.form = data.form === 'introducer' ? 'text' : 'introducer';
      return 'again';
    case 'another':
      if (data.form === 'email') data.form = 'text';
      data.round = Number(data.round ?? 0) + 1;
      return 'again';
    default:
      data.outcome = answered.choice ?? 'not-now';
      return 'end';
  }
}

async function keepWho(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (answered.text === undefined && answered.choice === undefined) return 'end';
  const next = await keepPerson(turn, conversation, 'who', step, answered);
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  if (!contact) return next;
  const referral = await referralTo(turn, contact.id);
  if (await hasDate(turn, contact, referral)) return 'end';
  conversation.aboutType = 'contact';
  conversation.aboutId = contact.id;
  await turn.conversations.change(conversation.id, { aboutType: 'contact', aboutId: contact.id });
  Object.assign(conversation.data, await dataFor(turn, referral));
  return next;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { data } = conversation;
  const known = await requestFacts(turn, conversation);
  if (data.outcome === undefined) return;
  if (!known) return void (await turn.say(reply('request.gone')));
  const { to } = known;
  const listed = known.referral ? 'yes' : 'no';
  if (data.outcome === 'not-now') return void (await turn.say(reply('request.not-now', { who: to.name, listed })));
  const referral = known.referral ?? (await recordReferral(turn, { fromId: null, toId: to.id })).referral;
  if (known.goal && referral.goalId === null) await turn.referrals.change(referral.id, { goalId: known.goal.id });
  if (known.about && referral.about === null) await turn.referrals.change(referral.id, { about: known.about });
  if (data.outcome === 'refused') return setReferral(turn, referral, 'dropped');
  if (data.outcome === 'done')
    return setReferral(turn, referral, 'date-set', typeof data.line === 'string' ? { line: data.line } : {});
  await setReferral(turn, referral, 'asked', { anew: referral.state !== 'met', through: introducerOf(known, data) });
}

/** What came of it is told rather than that it was sent: then the words are heard. */
const read: Talk['read'] = ({ data }, step, text) =>
  step !== 'draft' || readRequestAnswer(text, String(data.name ?? '')) ? undefined : readDraft(text, WISHES);

/** Hears what the other answered, that it was sent, or what it is to be about. */
async function hear(turn: Turn, conversation: Conversation, step: string, text: string): Promise<boolean> {
  const { data } = conversation;
  const known = step === 'draft' ? await requestFacts(turn, conversation) : undefined;
  if (!known) return false;
  const about = readRequestSubject(text);
  const answer = about === undefined ? readAnswered(turn, text, known.to) : undefined;
  if (answer) {
    data.outcome = OUTCOMES[answer.is];
    if (answer.is === 'date' && answer.line !== undefined) data.line = answer.line;
    return true;
  }
  if (about !== undefined) {
    data.about = about;
    return saysSubject(turn, { ...known, about });
  }
  const sent = readDraft(text, WISHES) === 'sent';
  if (sent) data.outcome = 'sent';
  return sent;
}

export const requestTalk: Talk = { script: requestScript, facts, ask, read, hear, keep, finish };
