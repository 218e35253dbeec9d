import { z } from 'zod';
import type { Turn } from '../turn.ts';

/** What a command is for, on every surface: Slack's manifest, Discord's commands, the terminal, README's table. */
export interface Command<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** What may be typed, per language; the first is the one that is shown. English words work in Dutch and the other way round. */
  readonly words: { readonly en: readonly string[]; readonly nl: readonly string[] };
  /** Typed options; all optional, strings as platforms give them. `line` is what was typed behind the command. */
  readonly options: S;
  run(turn: Turn, options: z.infer<S>): Promise<void>;
}

export type RefTable =
  | 'goals'
  | 'stories'
  | 'marketNotes'
  | 'ideas'
  | 'contacts'
  | 'meetings'
  | 'referrals'
  | 'promises'
  | 'tips'
  | 'wins'
  | 'thanks'
  | 'touches'
  | 'answers'
  | 'nudges'
  | 'conversations';

/** An option that names a row of the person's own, by id. What is not theirs is not found. */
export function ref(table: RefTable) {
  return z.string().meta({ ref: table }).optional();
}

export function text() {
  return z.string().optional();
}

/** Whether a word means this command: its name, or one of its words in either language. Lower case. */
export function isCalled({ name, words }: Command, word: string): boolean {
  return name === word || words.en.includes(word) || words.nl.includes(word);
}

/** Ties a command's options to what it runs with. */
export function defineCommand<S extends z.ZodObject>(command: Command<S>): Command {
  return command as unknown as Command;
}
