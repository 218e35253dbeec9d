import type { Discord } from '../discord.ts';
import { breach, onlyKeys, within } from './breach.ts';
import { judge } from './openapi.ts';

interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly Option[];
  readonly name_localizations?: Translations;
  readonly description_localizations?: Translations;
}
interface Command extends Omit<Option, 'type'> {
  readonly type?: number;
}
type Translations = Readonly<Record<string, string>> | null;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_OPTIONS = 25;
const MOST_CHARACTERS = 8000;
/** Chat input, user and message. */
const MOST_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const SUBCOMMAND = 1;
const GROUP = 2;
const KEYS = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'dm_permission',
  'default_permission',
  'integration_types',
  'contexts',
  'nsfw',
  'handler',
];

/** https://docs.discord.com/developers/interactions/application-commands */
export function checkCommands(discord: Discord, body: unknown): void {
  const where = 'putCommands';
  const commands = body as readonly Command[];
  const names = commands.map(({ type = 1, name }) => `${type} ${name}`);
  if (new Set(names).size < names.length) breach(discord, where, 'a command stands twice');
  for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
    const count = commands.filter((command) => (command.type ?? 1) === Number(type)).length;
    if (count > most) breach(discord, where, `${count} commands of type ${type}, and ${most} at most`);
  }
  for (const command of commands) checkOne(discord, where, command);
  judge(discord, where, body);
}

/** @param said what is sent, where it is only a part of the command */
export function checkCommand(discord: Discord, where: string, command: Command, said: object = command): void {
  checkOne(discord, where, command, said);
  judge(discord, where, said);
}

function checkOne(discord: Discord, where: string, command: Command, said: object = command): void {
  onlyKeys(discord, where, 'a command', said, KEYS);
  if ((command.type ?? 1) !== 1) {
    for (const name of [command.name, ...Object.values(command.name_localizations ?? {})])
      within(discord, where, 'the name of a command', name, 32);
    if (command.description || command.options) breach(discord, where, `${command.name} has a name alone`);
    return;
  }
  checkNamed(discord, where, command, 0);
  if (sizeOf(command) > MOST_CHARACTERS)
    breach(discord, where, `/${command.name} has ${sizeOf(command)} characters, and ${MOST_CHARACTERS} at most`);
}

function checkNamed(discord: Discord, where: string, named: Omit<Option, 'type'>, depth: number): void {
  const bad = (what: string): never => breach(discord, where, `${named.name}: ${what}`);
  for (const name of [named.name, ...Object.values(named.name_localizations ?? {})])
    if (!NAME.test(name) || name !== name.toLowerCase()) bad(`${name} is no name`);
  for (const text of [named.description, ...Object.values(named.description_localizations ?? {})])
    within(discord, where, `the description of ${named.name}`, text, 100);
  const { options = [], choices = [] } = named;
  if (options.length > MOST_OPTIONS) bad(`${options.length} options, and ${MOST_OPTIONS} at most`);
  if (choices.length > MOST_OPTIONS) bad(`${choices.length} choices, and ${MOST_OPTIONS} at most`);
  if (named.autocomplete && choices.length > 0) bad('choices and autocomplete');
  for (const { name, value } of choices) {
    within(discord, where, 'the name of a choice', name, 100);
    if (typeof value === 'string') within(discord, where, 'the value of a choice', value, 100);
  }
  if (new Set(options.map(({ name }) => name)).size < options.length) bad('an option stands twice');
  const subcommands = options.filter(({ type }) => type <= GROUP);
  if (subcommands.length > 0 && subcommands.length < options.length) bad('options stand beside subcommands');
  const deepest = depth === 0 ? GROUP : SUBCOMMAND;
  if (subcommands.some(({ type }) => type > deepest) || (depth > 1 && subcommands.length > 0)) bad('too deep');
  const optional = options.findIndex(({ required }) => !required);
  if (optional >= 0 && options.slice(optional).some(({ required }) => required)) bad('what is required comes first');
  for (const option of options) checkNamed(discord, where, option, depth + 1);
}

/** Names, descriptions and values; of translations the longest counts. */
function sizeOf(named: Omit<Option, 'type'>): number {
  const longest = (text: string, others: Translations = {}) =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
  const own =
    longest(named.name, named.name_localizations) + longest(named.description, named.description_localizations);
  const choices = (named.choices ?? []).map(({ name, value }) => name.length + String(value).length);
  return [...choices, ...(named.options ?? []).map(sizeOf)].reduce((sum, each) => sum + each, own);
}
