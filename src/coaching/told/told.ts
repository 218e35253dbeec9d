import type { Facts } from '../../conversation/script.ts';
import { readAffirmed } from '../../domain/affirmed.ts';
import type { Conversation } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { readDraftFor } from '../../domain/told/asksDraft.ts';
import { namesIn } from '../../domain/told/told.ts';
import { withWhom } from '../../domain/told/whom.ts';
import { toldScript } from '../../method/scripts/told.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { answerOfAsked, takeAnswered } from '../request/requestAnswered.ts';
import { peopleAbout } from '../walk/subject.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { goOnBehind, readToldAhead } from './toldAhead.ts';
import { readDied } from './toldDied.ts';
import { readGuess, sayGuess } from './toldGuess.ts';
import { guessOf, sayOtherwise, thingsAgreed, thingsIn, thingsOffered } from './toldOffer.ts';
import { offerItems } from './toldSay.ts';
import { askSettling, finishSettling, keepSettling, leaveSettling, settle, settlingFacts } from './toldSettle.ts';
import { namesOf, type Thing } from './toldThings.ts';
import { readOfWin } from './toldWin.ts';

/** What is told of somebody answers a question after them. */
const ASKS_AFTER: readonly string[] = ['evaluation', 'follow-up', 'prep'];

/** The steps that ask for a yes. */
const OFFERS: readonly string[] = ['offer', 'plan', 'command', 'do'];

/** Takes a line that answers nothing: what it plainly tells is offered to be recorded, what it seems to mean is done or asked. */
export async function takeTold(turn: Turn, said: string): Promise<void> {
  const text = withWhom(said, await reachable(turn));
  const things = await thingsIn(turn, text);
  if (things.length > 0) return offerTold(turn, text, things);
  const guess = await readGuess(turn, text);
  if (guess.is === 'things') return offerTold(turn, text, guess.things);
  if (guess.is === 'plan' || guess.is === 'command' || guess.is === 'do')
    return void (await turn.start('told', { data: { guess } }));
  const answered = guess.is === 'unclear' || guess.is === 'about' ? await answerOfAsked(turn, said) : undefined;
  if (answered) return takeAnswered(turn, answered);
  await sayGuess(turn, guess);
}

/**
 * Offers to record what a line tells; what it also plans, or the draft it asks for, comes behind that.
 *
 * @param interrupted the conversation whose question was open: it goes on behind this
 */
export async function offerTold(
  turn: Turn,
  text: string,
  things: readonly Thing[],
  interrupted?: Conversation,
): Promise<void> {
  const ahead = readToldAhead(turn, text, things);
  const draftFor = readDraftFor(text);
  await turn.start('told', {
    data: {
      things,
      ...(ahead ? { ahead } : {}),
      ...(draftFor ? { draftFor } : {}),
      ...(interrupted ? { before: interrupted.id } : {}),
    },
  });
}

/**
 * Offers, whatever was asked, what a line tells that matters more: somebody died, and is not to be brought up any more; or
 * a goal was reached. Whether it tells that.
 */
export async function offerGreat(turn: Turn, text: string, interrupted: Conversation): Promise<boolean> {
  const contacts = await reachable(turn);
  // «Ja, de opdracht is binnen» answers whether somebody sent one.
  const answers = ASKS_AFTER.includes(interrupted.script) && readAffirmed(text) !== undefined;
  const won = answers ? undefined : await readOfWin(turn, text);
  const guess = readDied(text, namesIn(text, contacts), contacts) ?? won;
  if (guess?.is !== 'do') return false;
  await turn.start('told', { data: { guess, before: interrupted.id } });
  return true;
}

/** Whether what is told is what was asked: about those an evaluation or a follow-up asks after, or who sent one to whom. */
export async function tellsOfSubject(turn: Turn, asking: Conversation, things: readonly Thing[]): Promise<boolean> {
  if (asking.script === 'refer') return things.some(({ is }) => is === 'referral');
  if (!ASKS_AFTER.includes(asking.script)) return false;
  const people = await peopleAbout(turn, asking);
  return things.some((thing) =>
    thing.is === 'kept' && asking.aboutType === 'promise'
      ? thing.promiseId === asking.aboutId
      : namesOf(thing).some((name) => matchName(name, people).is !== 'none'),
  );
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const guess = guessOf(conversation);
  return {
    ...(await settlingFacts(turn, conversation)),
    offered: guess === undefined && conversation.data.telling === undefined,
    planned: guess?.is === 'plan',
    commanded: guess?.is === 'command',
    doing: guess?.is === 'do',
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const guess = guessOf(conversation);
  if (step === 'offer') return { items: offerItems(turn, thingsOffered(conversation)) };
  if (step === 'plan' && guess?.is === 'plan') return { values: { who: { list: [...guess.who] } } };
  if (step === 'command' && guess?.is === 'command') return { values: { typed: guess.typed } };
  if (step === 'do' && guess?.is === 'do') return { key: guess.key, values: guess.values };
  return askSettling(turn, conversation, step);
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (!OFFERS.includes(step)) {
    const next = await keepSettling(turn, conversation, step, answered);
    return next === false ? undefined : next;
  }
  const { text, choice, more } = answered;
  if (text !== undefined) return sayOtherwise(turn, conversation, step, text);
  if (choice === 'no' && more) return sayOtherwise(turn, conversation, step, `nee, ${more}`);
  if (choice !== 'yes') {
    conversation.data.refused = true;
    return 'end';
  }
  if (step !== 'offer') return 'end';
  return settle(turn, conversation, await thingsAgreed(turn, thingsOffered(conversation), more));
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const guess = guessOf(conversation);
  if (conversation.data.refused === true) return void (await turn.say(reply(guess ? 'told.left' : 'touch.nothing')));
  if (guess?.is === 'plan') return turn.run('meet', { line: guess.meet });
  if (guess?.is === 'command') return turn.run(guess.command, guess.line ? { line: guess.line } : {});
  if (guess?.is === 'do') return turn.run(guess.command, guess.options);
  await finishSettling(turn, conversation);
  await goOnBehind(turn, conversation);
}

export const toldTalk: Talk = { script: toldScript, facts, ask, keep, finish, leave: leaveSettling };
