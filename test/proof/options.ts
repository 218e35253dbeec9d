import { z } from 'zod';
import type { Command, RefTable } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/registry.ts';

/** One option of a command, as its schema tells: a row of the person's own, one of a few words, or free text. */
export interface Option {
  readonly name: string;
  readonly ref: RefTable | undefined;
  readonly values: readonly string[] | undefined;
}

/** The database's name of what an option refers to. */
export const TABLES: Readonly<Record<RefTable, string>> = {
  goals: 'goal',
  stories: 'story',
  marketNotes: 'market_note',
  ideas: 'idea',
  contacts: 'contact',
  meetings: 'meeting',
  referrals: 'referral',
  promises: 'promise',
  tips: 'tip',
  wins: 'win',
  thanks: 'thanks',
  touches: 'touch',
  answers: 'answer',
  nudges: 'nudge',
  conversations: 'conversation',
};

export function optionsOf(command: Command): Option[] {
  return Object.entries(command.options.shape).map(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const { ref } = (inner as z.ZodType).meta() ?? {};
    const values = inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
    return { name, ref: ref as RefTable | undefined, values };
  });
}

export type Given = Readonly<Record<string, string>>;

/** An option of a command, with what can stand beside it: nothing, or one of the command's words. */
export interface Probe {
  readonly command: string;
  readonly option: string;
  readonly beside: readonly Given[];
}
export type RefProbe = Probe & { readonly ref: RefTable };

/** What a probe is tried with: the first id with everything that can stand beside it, the others alone. */
export function tried({ option, beside }: Probe, [first, ...others]: readonly string[]): Given[] {
  if (first === undefined) return [];
  return [...beside.map((given) => ({ ...given, [option]: first })), ...others.map((id) => ({ [option]: id }))];
}

/** Nothing beside an option, and each of the words its command knows. */
function wordsOf(options: readonly Option[]): Given[] {
  return [{}, ...options.flatMap(({ name, values = [] }) => values.map((value) => ({ [name]: value })))];
}

const options = commands.flatMap((command) => {
  const all = optionsOf(command);
  return all.map(({ name, ...rest }) => ({ command: command.name, option: name, beside: wordsOf(all), ...rest }));
});

/** Every option of every command that names a row. */
export const refProbes: readonly RefProbe[] = options.flatMap(({ ref, ...probe }) => (ref ? [{ ref, ...probe }] : []));
/** Every option of every command that takes any text. */
export const textProbes: readonly Probe[] = options.filter(({ ref, values }) => !ref && !values);
