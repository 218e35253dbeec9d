import type { Conversation, Goal } from '../../domain/entities.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import { returnScript } from '../../method/scripts/return.ts';
import type { Turn } from '../../turn.ts';
import { isPaused } from '../meanwhile.ts';
import { labelled, para, proposal, reply } from '../messages.ts';
import { liftPause } from '../pause.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { stillWorth } from './stillWorth.ts';

/** What becomes of the goal: it goes on, it was reached, or another one comes (in these words, or yet to be asked). */
interface Returned {
  outcome?: 'still' | 'won' | 'other';
  words?: string;
  /** The welcome was said. */
  greeted?: boolean;
}

const returned = ({ data }: Conversation): Returned => data as Returned;

function openGoals(turn: Turn): Promise<Goal[]> {
  return turn.goals.list({ state: 'open' }, { by: 'openedAt' });
}

async function ask(turn: Turn, conversation: Conversation): Promise<Ask> {
  const goals = await openGoals(turn);
  const kept = returned(conversation);
  const worth = kept.greeted === true ? undefined : await stillWorth(turn);
  const before = kept.greeted === true ? [] : [para('return.back'), ...(worth ? [worth.line] : [])];
  kept.greeted = true;
  const [only, another] = goals;
  return {
    before,
    key: only ? 'return.goal' : 'return.no-goal',
    values: {
      count: goals.length,
      goals: { list: goals.map(({ words }) => ({ key: 'return.quoted', values: { words } })) },
    },
    choices: [
      ...(only ? [labelled('yes', { key: 'return.still' }), labelled('no', { key: 'return.other' })] : []),
      ...(only && !another ? [labelled('done', { key: 'goal.won' })] : []),
      ...(worth ? [worth.choice] : []),
    ],
  };
}

const STILL =
  /^(?:still(?: (?:that|the same|is))?|(?:the )?same|unchanged|nog (?:steeds|altijd)(?:\s[^.!?]{1,60})?|dat is het nog(?: steeds)?|hetzelfde|klopt nog)[.!]?$/iu;
const OTHER = /^(?:something else|not any ?more|iets anders|niet meer|een ander(?: doel)?)[.!]?$/iu;
/** Nothing is wanted now, and that is no goal. */
const NONE =
  /^(?:(?:nee|no|nope)[\s,.]+)?(?:(?:dank je|bedankt|thanks|thank you)[\s,.]+)?(?:(?:ik heb )?(?:geen interesse|niets|niks|nothing|not interested|no interest|stop (?:ermee|it)|voorlopig niet|niet meer nodig|no longer)(?!\p{L})).{0,40}$/iu;
const REACHED = /^(?:i )?(?:got there|reached(?: it)?|made it|(?:het is )?(?:gelukt|gehaald))[.!]?$/iu;

function read(_conversation: Conversation, _step: string, text: string): string | undefined {
  const typed = text.trim();
  if (STILL.test(typed)) return 'yes';
  if (OTHER.test(typed)) return 'no';
  return REACHED.test(typed) ? 'done' : undefined;
}

async function keep(turn: Turn, conversation: Conversation, _step: string, answered: Answered): Promise<Next> {
  const { text, choice, more } = answered;
  const kept = returned(conversation);
  const goals = await openGoals(turn);
  const words = (text ?? (choice === 'no' ? more : undefined))?.trim();
  if (words && (noAnswer(words) === 'help' || NONE.test(words))) return 'end';
  if (words) Object.assign(kept, { outcome: 'other', words });
  else if (choice === 'yes' && goals.length > 0) kept.outcome = 'still';
  else if (choice === 'done' && goals.length === 1) kept.outcome = 'won';
  else if (choice !== undefined) kept.outcome = 'other';
  return 'end';
}

/** Whoever goes on has the coach back, pause or no pause. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { outcome, words } = returned(conversation);
  if (outcome === undefined) return;
  if (isPaused(turn)) await liftPause(turn);
  if (outcome === 'still') {
    const step = labelled('step', { key: 'return.step' }, { command: 'step', options: {} });
    const today = labelled('today', { key: 'told.see-today' }, { command: 'today', options: {} });
    return void (await turn.say(reply('return.on', undefined, proposal(step, today))));
  }
  const [goal] = await openGoals(turn);
  if (outcome === 'won' && goal) return turn.run('goal', { goal: goal.id, set: 'won' });
  if (words) return turn.run('goal', { line: words });
  await turn.start('goal');
}

export const returnTalk: Talk = { script: returnScript, ask, read, keep, finish };
