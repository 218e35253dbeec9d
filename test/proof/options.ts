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
  contacts: 'contact',
  meetings: 'meeting',
  referrals: 'referral',
  promises: 'promise',
  tips: 'tip',
  thanks: 'thanks',
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

/** An option of a command with every combination of the command's words beside it; `{}` is none of them. */
export interface Probe {
  readonly command: string;
  readonly option: string;
  readonly ref: RefTable | undefined;
  readonly beside: readonly Given[];
}

/** What can be asked of a command in one of a few words, alone and each with each. */
function combinations(options: readonly Option[]): Given[] {
  let all: Given[] = [{}];
  for (const { name, values = [] } of options)
    all = all.concat(all.flatMap((given) => values.map((value) => ({ ...given, [name]: value }))));
  return all;
}

function probes(wanted: (option: Option) => boolean): Probe[] {
  return commands.flatMap((command) => {
    const options = optionsOf(command);
    return options
      .filter(wanted)
      .map(({ name, ref }) => ({ command: command.name, option: name, ref, beside: combinations(options) }));
  });
}

/** Every option of every command that names a row. */
export const refProbes: readonly Probe[] = probes(({ ref }) => ref !== undefined);
/** Every option of every command that takes any text. */
export const textProbes: readonly Probe[] = probes(({ ref, values }) => ref === undefined && values === undefined);
