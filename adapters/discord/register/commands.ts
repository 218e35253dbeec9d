import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/registry.ts';
import type { TextKey } from '../../../src/texts/keys.ts';
import { say } from '../../../src/texts/say.ts';
import { inWords, wordsIn } from './inWords.ts';
import { optionsOf } from './options.ts';

/** The one command that all others stand behind, the one that has what there is no room for, and the one on messages. */
export const SPOOR = 'spoor';
export const MORE = 'more';
/** Subcommands of one command. https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure */
const SUBCOMMANDS = 25;
/** All names, descriptions and values of one command together, each in its longest language. */
const CHARACTERS = 8000;

/** What is used most stands first, whatever comes to the registry. */
const OFTEN = [
  'today',
  'meet',
  'meetings',
  'prep',
  'evaluate',
  'thanks',
  'refer',
  'referrals',
  'goal',
  'contact',
  'touch',
  'promises',
  'tips',
  'request',
  'opening',
  'nudge',
  'start',
  'stop',
  'undo',
  'edit',
  'settings',
  'pause',
  'help',
];

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

type Body = RESTPutAPIApplicationCommandsJSONBody;

/** What Discord is told of Spoor's commands, made from the registry. */
export function commandsOf(all: readonly Command[] = commands): Body {
  const first = (command: Command) => {
    const at = OFTEN.indexOf(command.name);
    return at < 0 ? OFTEN.length : at;
  };
  const ordered = [...all].sort((one, other) => first(one) - first(other));
  for (let own = Math.min(SUBCOMMANDS - 1, ordered.length); ; own -= 1) {
    const spoor: Body[number] = {
      ...wordsIn(
        () => SPOOR,
        (language) => say({ key: 'discord.command' }, { language, zone: 'UTC' }),
      ),
      type: ApplicationCommandType.ChatInput,
      options: [...ordered.slice(0, own).map(subcommand), more()],
      ...EVERYWHERE,
    };
    if (charactersIn(spoor) <= CHARACTERS) return [spoor, save()];
  }
}

function subcommand(command: Command): APIApplicationCommandSubcommandOption {
  return {
    ...wordsIn(
      (language) => command.words[language][0] ?? command.name,
      (language) => say({ key: `help.${command.name}` as TextKey }, { language, zone: 'UTC' }),
    ),
    type: ApplicationCommandOptionType.Subcommand,
    options: optionsOf(command),
  };
}

/** Any command, looked up by its word, with what would be typed behind it. */
function more(): APIApplicationCommandSubcommandOption {
  const option = (name: 'command' | 'line') => ({
    ...inWords(`discord.word.${name}`, `discord.option.${name}`),
    type: ApplicationCommandOptionType.String as const,
  });
  return {
    ...inWords('discord.word.more', 'discord.more'),
    type: ApplicationCommandOptionType.Subcommand,
    options: [{ ...option('command'), autocomplete: true, required: true }, option('line')],
  };
}

function save(): Body[number] {
  const { name, name_localizations } = inWords('discord.save', 'discord.save');
  return { name, name_localizations, type: ApplicationCommandType.Message, ...EVERYWHERE };
}

/** How much of the limit a command takes: of each field its longest language counts. */
export function charactersIn(body: object): number {
  let sum = 0;
  for (const [field, value] of Object.entries(body)) {
    if (Array.isArray(value)) {
      for (const each of value) if (typeof each === 'object' && each !== null) sum += charactersIn(each);
    } else if (['name', 'description', 'value'].includes(field)) {
      const others = (body as Record<string, unknown>)[`${field}_localizations`];
      const all = [value, ...Object.values(others ?? {})].map((each) => String(each).length);
      sum += Math.max(...all);
    }
  }
  return sum;
}
