import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { referScript } from '../../method/scripts/refer.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { askPerson, personFacts, personOf, reachable } from '../person.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import { answeredAtLast, askOnceMore } from '../walk/onceMore.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { finishRefer } from './referFinish.ts';
import { askGoal, keepGoal } from './referGoal.ts';
import { isNothing, readReferLine } from './referLine.ts';
import { keepAsked, look, settleVia } from './referPeople.ts';
import { sameReferral } from './referRecord.ts';

/** What is asked when the referral itself is clear. */
const OPEN_ENDED: readonly string[] = ['about', 'goal-which'];

/** Begins recording a referral from what was typed, or goes on with the same one when it was typed before. */
export async function startRefer(turn: Turn, typed: string): Promise<void> {
  const line = typed.trim();
  const open = await turn.conversations.list({ script: 'refer', state: ['active', 'waiting'] });
  const same = open.find(({ data }) => foldName(String(data.line ?? '')) === foldName(line));
  if (same) return turn.run('start', { conversation: same.id });
  const data: Record<string, unknown> = { line };
  await takeLine(turn, data, line);
  const toId = personOf({ data }, 'to');
  await turn.start('refer', { data, ...(toId ? { about: { type: 'contact', id: toId } } : {}) });
}

/** Takes what a line tells into a conversation's data. */
async function takeLine(turn: Turn, data: Record<string, unknown>, line: string): Promise<void> {
  const { to, ...read } = readReferLine(line, await reachable(turn));
  Object.assign(data, read);
  if (to === undefined) return;
  await look(turn, data, 'to', to);
  await settleVia(turn, data);
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  const toId = personOf(conversation, 'to');
  const known = toId ? await sameReferral(turn, personOf(conversation, 'from') ?? null, toId) : undefined;
  const settled = known !== undefined && known.state !== 'dropped';
  const goals = data.goalId === undefined && !settled ? await turn.goals.count({ state: 'open' }) : 0;
  return {
    ...personFacts(conversation, 'to'),
    ...personFacts(conversation, 'from'),
    ...(data.nobody === true ? { 'from-told': true } : {}),
    'about-told': data.about !== undefined || settled,
    'several-goals': goals > 1,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'goal-which') return askGoal(turn);
  const person = step.startsWith('to') ? 'to' : 'from';
  const asked = step.includes('-') ? await askPerson(turn, conversation, person, step) : undefined;
  if (asked) return asked;
  const to = await personIn(turn, conversation, 'to');
  if (to && step === 'about') await askOnceMore(turn, conversation);
  return to ? { values: { who: to.name } } : {};
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  const { text, choice } = answered;
  await answeredAtLast(turn, conversation);
  switch (step) {
    case 'to':
      if (text === undefined || isNothing(text)) return 'end';
      return keepTo(turn, conversation, await toldBy(turn, data, text));
    case 'to-which':
    case 'to-new':
      return text === undefined && choice === undefined ? 'end' : keepTo(turn, conversation, answered, step);
    case 'from':
      return keepAsked(turn, conversation, 'from', step, await senderIn(turn, data, answered));
    case 'from-which':
    case 'from-new':
      return keepAsked(turn, conversation, 'from', step, answered);
    case 'about':
      if (text !== undefined && !isNothing(text)) data.about = text.replace(/^(?:about|over)\s+/iu, '');
      return undefined;
    default:
      return keepGoal(turn, data, answered);
  }
}

/** The first answer may tell all of it: "Anna via Piet over laden". Gives the name in it. */
async function toldBy(turn: Turn, data: Record<string, unknown>, text: string): Promise<Answered> {
  const { to = text, ...read } = readReferLine(text, await reachable(turn));
  Object.assign(data, read);
  return { text: to };
}

/** "Piet Jansen, hij stelt me voor": the name, and that they introduce. */
async function senderIn(turn: Turn, data: Record<string, unknown>, answered: Answered): Promise<Answered> {
  if (answered.text === undefined) return answered;
  const { to, via, introduces } = readReferLine(answered.text, await reachable(turn));
  if (introduces) data.introduces = true;
  return { text: to ?? via ?? answered.text };
}

async function keepTo(
  turn: Turn,
  conversation: Conversation,
  answered: Answered,
  step = 'to',
): Promise<Next | undefined> {
  const next = await keepAsked(turn, conversation, 'to', step, answered);
  const { id, data } = conversation;
  await settleVia(turn, data);
  const toId = personOf(conversation, 'to');
  if (toId) await turn.conversations.change(id, { aboutType: 'contact', aboutId: toId });
  return next;
}

async function personIn(turn: Turn, conversation: Conversation, id: 'to' | 'from'): Promise<Contact | undefined> {
  return turn.contacts.get(personOf(conversation, id) ?? '');
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const to = await personIn(turn, conversation, 'to');
  if (!to) return void (await turn.say(reply('word.stopped')));
  await finishRefer(turn, conversation, to, await personIn(turn, conversation, 'from'));
}

/** Once it is clear who sent one to whom, that is recorded, whatever else stays open. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (OPEN_ENDED.includes(conversation.step)) return finish(turn, conversation);
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  await turn.say(reply('word.stopped'));
}

export const referTalk: Talk = { script: referScript, facts, ask, keep, finish, leave };
