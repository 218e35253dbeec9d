import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../../src/commands/command.ts';
import type { TextKey } from '../../../src/texts/keys.ts';
import { say } from '../../../src/texts/say.ts';
import { inWords } from './inWords.ts';

/** Options that people fill in, in this order; the others belong to buttons. */
const SHOWN = ['contact', 'meeting', 'goal', 'set', 'value', 'line'] as const;
type Shown = (typeof SHOWN)[number];
/** Rows of one's own that can be looked up while typing, by the option that names them. */
export const LOOKED_UP = { contact: 'contacts', meeting: 'meetings', goal: 'goals' } as const;
/** Choices with words of their own, by command; what is not named here belongs to buttons. */
const CALLED: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  contact: { change: 'contact.change', merge: 'contact.merge-button', talks: 'contact.talks-button' },
  goal: { won: 'goal.won', dropped: 'goal.drop' },
  meetings: { move: 'choice.moved', cancel: 'choice.cancelled' },
  settings: {
    name: 'settings.name.name',
    language: 'settings.name.language',
    zone: 'settings.name.zone',
    nudge: 'settings.name.nudge',
    quiet: 'settings.name.quiet',
    prep: 'settings.name.prep',
  },
};

/** The typed options of a command, as Discord shows them. */
export function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  return SHOWN.flatMap((name) => optionOf(command, name) ?? []);
}

function optionOf(command: Command, name: Shown): APIApplicationCommandBasicOption | undefined {
  const given: unknown = command.options.shape[name];
  if (!(given instanceof z.ZodOptional)) return undefined;
  const inner: unknown = given.unwrap();
  const common = {
    ...inWords(`discord.word.${name}`, `discord.option.${name}`),
    type: ApplicationCommandOptionType.String as const,
  };
  if (inner instanceof z.ZodEnum) {
    const called = Object.entries(CALLED[command.name] ?? {}).filter(([choice]) => inner.options.includes(choice));
    return called.length > 0
      ? { ...common, choices: called.map(([value, key]) => ({ ...choiceIn(key), value })) }
      : undefined;
  }
  return { ...common, ...(name === 'line' ? {} : { autocomplete: true }) } as APIApplicationCommandBasicOption;
}

/** The option that is called so on Discord, whatever its words are in other languages. */
export function optionNamed(shown: string): Shown | 'command' | undefined {
  const reader = { language: 'en', zone: 'UTC' } as const;
  return [...SHOWN, 'command' as const].find((name) => say({ key: `discord.word.${name}` }, reader) === shown);
}

function choiceIn(key: TextKey) {
  const { name, name_localizations } = inWords(key, key);
  return { name, name_localizations };
}
