import type { Conversation } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import { talks } from './talks.ts';

/** Commands that may be meant where a name is asked; the others are words that an answer may begin with. */
const MEANT: readonly string[] = [
  ...['erase', 'export', 'settings', 'meet', 'meetings', 'contact', 'promises', 'pause', 'prep'],
  ...['refer', 'nudge', 'touch', 'request', 'evaluate', 'privacy'],
];
/** The steps that ask whom a name means. */
const CONFIRMS = /-(?:new|which)$/u;
const TWO_CAPITALS = /^\p{Lu}\S*\s+\p{Lu}/u;
const LONGEST = 200;
/** A referral may tell more. */
const LONGEST_READ = 2000;

/** The command that a text without a slash plainly is, where a name is asked: «wis alles» is nobody. */
export async function commandInstead(
  turn: Turn,
  conversation: Conversation,
  text: string,
): Promise<{ name: string; line: string } | undefined> {
  if (text.length > LONGEST_READ) return undefined;
  const typed = text.trim().replace(/[.!?]+$/u, '');
  const line = conversation.script === 'welcome' ? referralLine(turn, typed) : undefined;
  if (line !== undefined) return { name: 'refer', line };
  if (!asksName(conversation) || typed.length > LONGEST || TWO_CAPITALS.test(typed)) return undefined;
  const [word = '', ...rest] = typed.split(/\s+/u);
  const name = turn.commandOf(word.toLowerCase());
  if (name === undefined || !MEANT.includes(name)) return undefined;
  // “Gesprek met Anna” answers with whom it is.
  if (name === conversation.script && !CONFIRMS.test(conversation.step)) return undefined;
  return matchName(typed, await reachable(turn)).is === 'none' ? { name, line: rest.join(' ') } : undefined;
}

/** «Refer Anna de Wit via Piet Jansen …»: plainly a referral, whatever was asked. */
function referralLine(turn: Turn, typed: string): string | undefined {
  const [word = '', ...rest] = typed.split(/\s+/u);
  const isRefer = turn.commandOf(word.toLowerCase()) === 'refer' && rest.slice(1).some((each) => /^via$/iu.test(each));
  return isRefer ? rest.join(' ') : undefined;
}

/** Whether the open question takes a name, or asks whom one means. */
function asksName({ script, step }: Conversation): boolean {
  const steps = talks[script]?.script.steps ?? [];
  return CONFIRMS.test(step) || steps.some(({ id }) => id === `${step}-new`);
}
