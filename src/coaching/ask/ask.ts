import type { Facts } from '../../conversation/script.ts';
import { readTopic } from '../../domain/ask/readTopic.ts';
import { topicWords } from '../../domain/ask/topicWords.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { readDraft } from '../../domain/readDraft.ts';
import { askScript } from '../../method/scripts/ask.ts';
import { followUpAgainDue, planMoment } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { draftAgain } from '../draftAgain.ts';
import { at, choice, reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { recordTouch } from '../record.ts';
import { answerOfAsked, takeAnswered, tellsDate } from '../request/requestAnswered.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { askDraft, type Question } from './askDraft.ts';
import { askedAbout, isSubject, passedIn, wantsAnother } from './askElse.ts';
import { throughWhom } from './askFind.ts';
import { type Answers, answersTo, askWho } from './askWho.ts';

/** Begins asking the network about something. What was asked before and not sent makes way. */
export async function startAsk(turn: Turn, line: string, contact?: Contact): Promise<void> {
  await endOpen(turn, { script: 'ask' });
  const data: Conversation['data'] = contact ? { chosen: contact.id } : {};
  const topic = readTopic(line);
  if (topicWords(topic).length > 0) {
    const answers = await takeTopic(turn, data, topic);
    if (!contact && (await isNameOnly(turn, topic, answers))) return turn.run('request', { line: topic });
  }
  await turn.start('ask', { data });
}

/** Keeps what is asked about, and whether there is anybody to ask. Whoever was asked about it already is not offered again. */
async function takeTopic(turn: Turn, data: Conversation['data'], topic: string): Promise<Answers> {
  data.passed = await askedAbout(turn, topic);
  const answers = await answersTo(turn, topic, passedIn(data));
  data.topic = topic;
  data.somebody = (await turn.contacts.count({ state: ['active', 'resting'] })) > 0;
  return answers;
}

/** Whether a line is somebody's name and nothing else: then a conversation is what is asked for. */
async function isNameOnly(turn: Turn, topic: string, { knowers }: Answers): Promise<boolean> {
  return knowers.every(({ why }) => why.field === 'name') && matchName(topic, await reachable(turn)).is !== 'none';
}

function facts(_turn: Turn, { data }: Conversation): Facts {
  return {
    'topic-known': typeof data.topic === 'string',
    somebody: data.somebody === true,
    chosen: typeof data.chosen === 'string',
  };
}

async function questionTo(turn: Turn, { data }: Conversation): Promise<Question | undefined> {
  const to = await turn.contacts.get(String(data.chosen ?? ''));
  if (!to || typeof data.topic !== 'string') return undefined;
  return { to, topic: data.topic, connects: data.connects === true, from: await throughWhom(turn, to.id) };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const { data } = conversation;
  if (step === 'topic') return {};
  if (step === 'who') {
    const unclear = data.unclear as TextKey | undefined;
    delete data.unclear;
    return askWho(turn, String(data.topic), { passed: passedIn(data), unclear });
  }
  const question = await questionTo(turn, conversation);
  if (!question) return { key: 'ask.gone', choices: [] };
  const email = data.form === 'email';
  const round = Number(data.round ?? 0);
  return {
    key: question.connects ? 'ask.draft-connector' : 'ask.draft',
    values: { who: question.to.name },
    ...draftAgain(question.to.name, email ? 'email' : 'text', round),
    after: askDraft(turn, question, email, round),
    choices: [
      choice('sent'),
      ...(email ? [] : [choice('email')]),
      choice('another'),
      choice('someone-else'),
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
  if (step === 'topic') return keepTopic(turn, conversation, answered);
  if (step === 'who') return keepWho(turn, conversation, answered);
  switch (answered.choice) {
    case 'email':
      data.form = 'email';
      return 'again';
    case 'another':
      delete data.form;
      data.round = Number(data.round ?? 0) + 1;
      return 'again';
    case 'someone-else':
      data.passed = [...passedIn(data), String(data.chosen)];
      for (const key of ['chosen', 'connects', 'form', 'round']) delete data[key];
      return { to: 'who' };
    default:
      data.outcome = answered.choice ?? 'not-now';
      return 'end';
  }
}

async function keepTopic(turn: Turn, { data }: Conversation, { text }: Answered): Promise<Next> {
  if (text === undefined) return 'end';
  const topic = readTopic(text);
  if (!isSubject(text) || topicWords(topic).length === 0) return 'again';
  await takeTopic(turn, data, topic);
  return 'on';
}

/** A name or a number chooses; other words are another subject. */
async function keepWho(turn: Turn, { data }: Conversation, { text, choice: chosenId }: Answered): Promise<Next> {
  if (text === undefined && chosenId === undefined) return 'end';
  const { knowers, connectors } = await answersTo(turn, String(data.topic), passedIn(data));
  const people = [...knowers, ...connectors].map(({ contact }) => contact);
  const chosen =
    text === undefined
      ? await turn.contacts.get(chosenId ?? '')
      : (people[Number(text) - 1] ?? (await named(turn, text, people)));
  if (chosen) {
    data.chosen = chosen.id;
    data.connects = connectors.some(({ contact }) => contact.id === chosen.id);
    return 'on';
  }
  return keepOther(
    turn,
    data,
    text ?? '',
    knowers.map(({ contact }) => contact.id),
  );
}

/** Somebody else is wanted, a date is told of somebody who was asked, or it is about something else. */
async function keepOther(turn: Turn, data: Conversation['data'], text: string, shown: string[]): Promise<Next> {
  if (isSubject(text) && wantsAnother(text)) {
    data.passed = [...passedIn(data), ...shown];
    data.somebody = shown.length > 0;
    return shown.length > 0 ? 'again' : 'end';
  }
  if (await answerOfAsked(turn, text)) {
    data.answered = text;
    return 'end';
  }
  const other = readTopic(text);
  const isDate = tellsDate(turn, text);
  if (isDate || !isSubject(text) || topicWords(other).length === 0) {
    data.unclear = isDate ? 'ask.unclear-date' : 'ask.unclear';
    return 'again';
  }
  await takeTopic(turn, data, other);
  return 'again';
}

async function named(turn: Turn, typed: string, people: readonly Contact[]): Promise<Contact | undefined> {
  const name = typed.replace(/^(?:vraag|ask|doe|liever|rather)\s+/iu, '');
  for (const among of [people, await reachable(turn)]) {
    const match = matchName(name, among);
    if (match.is === 'one') return match.contact;
  }
  return undefined;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { topic, somebody, chosen, outcome, answered } = conversation.data;
  if (typeof topic !== 'string') return;
  const answer = typeof answered === 'string' ? await answerOfAsked(turn, answered) : undefined;
  if (answer) return takeAnswered(turn, answer);
  if (somebody === false && chosen === undefined) return void (await turn.say(reply('ask.nobody-at-all', { topic })));
  if (outcome === undefined) return;
  const question = await questionTo(turn, conversation);
  if (!question) return void (await turn.say(reply('ask.gone')));
  const who = question.to.name;
  if (outcome !== 'sent') return void (await turn.say(reply('ask.not-now', { who })));
  const touch = await recordTouch(turn, question.to.id, 'asked', { source: 'ask', note: topic });
  const due = followUpAgainDue(turn.now, turn.person);
  await planMoment(turn, 'follow-up', { type: 'touch', id: touch.id }, { due });
  await turn.say(reply('ask.sent', { who, asked: at(due, 'day') }));
}

const read: Talk['read'] = (_conversation, step, text) =>
  step === 'draft' ? readDraft(text, ['someone-else', 'email', 'another']) : undefined;

export const askTalk: Talk = { script: askScript, facts, ask, keep, read, finish };
