import type { APIApplicationCommand } from 'discord-api-types/v10';
import { checkCommand, checkCommands } from '../limits/commands.ts';
import type { World } from '../world.ts';
import { unknown } from './refusal.ts';
import { type Api, api } from './route.ts';

type Asked = Pick<APIApplicationCommand, 'name'> & Partial<APIApplicationCommand>;

/** https://docs.discord.com/developers/interactions/application-commands */
export function commandRoutes(): Api[] {
  const all = '/applications/:app/commands';
  const one = `${all}/:command`;
  return [
    api('getCommands', 'GET', all, ({ world }, { query }) =>
      query.get('with_localizations') === 'true' ? world.commands : world.commands.map(untranslated),
    ),
    api('putCommands', 'PUT', all, (discord, { body }) => {
      checkCommands(discord, body);
      const { world } = discord;
      world.commands = (body as Asked[]).map((command) => kept(world, command));
      return world.commands;
    }),
    api('createCommand', 'POST', all, (discord, { body }) => {
      checkCommand(discord, 'createCommand', body);
      const { world } = discord;
      const command = kept(world, body);
      world.commands = [...world.commands.filter(({ id }) => id !== command.id), command];
      return command;
    }),
    api('getCommand', 'GET', one, ({ world }, _call, { command }) => commandOf(world, command)),
    api('editCommand', 'PATCH', one, (discord, { body }, { command }) => {
      const { world } = discord;
      const before = commandOf(world, command);
      checkCommand(discord, 'editCommand', { ...before, ...body }, body);
      const after = { ...kept(world, { ...before, ...body }), id: before.id };
      world.commands = world.commands.map((each) => (each.id === before.id ? after : each));
      return after;
    }),
    api('deleteCommand', 'DELETE', one, ({ world }, _call, { command }) => {
      const { id: gone } = commandOf(world, command);
      world.commands = world.commands.filter(({ id }) => id !== gone);
      return undefined;
    }),
  ];
}

function commandOf({ commands }: World, id: string | undefined): APIApplicationCommand {
  const found = commands.find((command) => command.id === id);
  if (!found) throw unknown(10063);
  return found;
}

/** As Discord keeps a command: what is not said it fills in, and one that goes by the same name stays the same. */
function kept(world: World, command: Asked): APIApplicationCommand {
  const type = command.type ?? 1;
  const former = world.commands.find((each) => each.type === type && each.name === command.name);
  return {
    name_localizations: null,
    description: '',
    description_localizations: null,
    default_member_permissions: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...withoutDefaults(command),
    type,
    id: former?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
  } as APIApplicationCommand;
}

/** What is as it is without being said is not said. */
function withoutDefaults(node: object): object {
  return transformed(node, (key, value) => (key === 'required' || key === 'autocomplete') && value === false);
}

/** Translations are told to those alone who ask for them. */
function untranslated(command: APIApplicationCommand): object {
  return transformed(command, (key) => key.endsWith('_localizations'));
}

function transformed(node: object, isLeftOut: (key: string, value: unknown) => boolean): object {
  const within = (value: unknown) =>
    typeof value === 'object' && value !== null ? transformed(value, isLeftOut) : value;
  if (Array.isArray(node)) return node.map(within);
  const kept = Object.entries(node).filter(([key, value]) => !isLeftOut(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, within(value)]));
}
