import {
  type APIApplicationCommandOptionChoice,
  ComponentType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionType,
} from 'discord-api-types/v10';
import { memberOf } from './api/appRoutes.ts';
import { asMessage, asUser } from './api/messages.ts';
import type { Discord } from './discord.ts';
import { requireCommand } from './people/available.ts';
import { chosenCommand, type Values } from './people/commandOptions.ts';
import { componentData, createInteracting } from './people/interacting.ts';
import type { SeenModal } from './people/modals.ts';
import type { Ack } from './people/pending.ts';
import { createWriting, type Writing } from './people/writing.ts';
import { type SeenMessage, seenMessage } from './seen.ts';
import type { Server } from './server.ts';
import type { Channel, Person, StoredMessage, World } from './world.ts';

/** Where somebody does something: a server, the direct message with the bot (`dm`), or another private channel. */
export type Where = Server | 'dm' | 'private';

/** A person in Discord. What they do with a command, a button or a modal resolves when the app answered, or Discord gave up. */
export interface DiscordUser extends Writing {
  readonly id: string;
  readonly dm: string;
  readonly name: string;
  /** Throws where the command as it was registered does not allow it. */
  types(command: string, options?: Values, where?: Where): Promise<Ack>;
  suggestions(
    command: string,
    focused: string,
    query: string,
    others?: Values,
    where?: Where,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  presses(on: SeenMessage, customId: string): Promise<Ack>;
  chooses(on: SeenMessage, customId: string, values: readonly string[]): Promise<Ack>;
  /** What the last interaction opened. */
  readonly modal: SeenModal | undefined;
  /** By custom_id; what is left out stays as it stands in the modal. */
  submits(values: Readonly<Record<string, string | readonly string[]>>): Promise<Ack>;
  usesMessageCommand(name: string, message: SeenMessage): Promise<Ack>;
  /** Any interaction of theirs, as it is given; a press is one on the bot's newest message there. */
  sends(interaction: Readonly<Record<string, unknown>>, where?: Where): Promise<Ack>;
  /** Their direct message with the bot, oldest first. */
  readonly sees: readonly SeenMessage[];
  /** What only they see, wherever it is. */
  readonly ephemerals: readonly SeenMessage[];
  /** What of the bot others can see, wherever it is. */
  readonly publics: readonly SeenMessage[];
  closesDms(): void;
  opensDms(): void;
  joins(server: Server): Promise<void>;
  leaves(server: Server): Promise<void>;
  installs(): void;
  removes(): Promise<void>;
  becomes(change: { readonly locale?: string; readonly name?: string }): void;
}

export function createPerson(discord: Discord, person: Person, callsSoFar: () => number): DiscordUser {
  const { world, gateway } = discord;
  const interacting = createInteracting(discord, person, callsSoFar);
  const { direct, modals, channelAt, storedOf, interact } = interacting;

  const uses = (on: SeenMessage, customId: string, type: ComponentType, values?: readonly string[]) => {
    const { message, part } = interacting.find(on, customId, type);
    const data = componentData(customId, type, part, values);
    return interact(InteractionType.MessageComponent, data, channelOf(message), message);
  };
  const channelOf = ({ channel }: { channel: string }) => world.channels.get(channel) ?? direct;
  const tellOfMember = (event: GatewayDispatchEvents, member: object) => {
    gateway.dispatch(event, member, GatewayIntentBits.GuildMembers);
    return gateway.heard();
  };

  return {
    id: person.id,
    dm: person.dm,
    get name() {
      return person.name;
    },
    ...createWriting(discord, person, direct),
    async types(command, options = {}, where = 'dm') {
      const channel = channelAt(where);
      const { command: found, data } = chosenCommand(world, command, options);
      requireCommand(discord, person, found, channel);
      return interact(InteractionType.ApplicationCommand, data, channel);
    },
    async suggestions(command, focused, query, others = {}, where = 'dm') {
      const channel = channelAt(where);
      const chosen = chosenCommand(world, command, { ...others, [focused]: query }, focused);
      requireCommand(discord, person, chosen.command, channel);
      if (!(chosen.focused as { autocomplete?: boolean } | undefined)?.autocomplete)
        throw new Error(`${focused} offers nothing`);
      const { body } = await interact(InteractionType.ApplicationCommandAutocomplete, chosen.data, channel);
      return (body as { data?: { choices?: APIApplicationCommandOptionChoice[] } } | undefined)?.data?.choices ?? [];
    },
    presses: async (on, customId) => uses(on, customId, ComponentType.Button),
    chooses: async (on, customId, values) => uses(on, customId, ComponentType.StringSelect, values),
    get modal() {
      return modals.open;
    },
    async submits(values) {
      const { data, channel, on } = modals.submit(values);
      return interact(InteractionType.ModalSubmit, data, channel, on);
    },
    async usesMessageCommand(name, seen) {
      const command = world.commands.find((each) => each.type === 3 && each.name === name);
      if (!command) throw new Error(`there is no ${name}`);
      const message = storedOf(seen);
      const channel = channelOf(message);
      requireCommand(discord, person, command, channel);
      const resolved = { messages: { [message.id]: asMessage(world, message) } };
      const data = { id: command.id, name, type: 3, target_id: message.id, resolved };
      return interact(InteractionType.ApplicationCommand, data, channel);
    },
    async sends({ type = InteractionType.MessageComponent, data, ...extra }, where = 'dm') {
      const channel = channelAt(where);
      const newest = channel.messages.findLast(({ author }) => author === world.botId);
      const isPress = type === InteractionType.MessageComponent;
      const on = isPress ? (newest ?? emptyMessage(world, channel)) : undefined;
      return interact(type as InteractionType, data, channel, on, extra);
    },
    get sees() {
      return direct.messages.map(seenMessage);
    },
    get ephemerals() {
      return person.ephemerals.map(seenMessage);
    },
    get publics() {
      const others = [...world.channels.values()].filter(({ type }) => type !== 1);
      const said = others.flatMap(({ messages }) => messages.filter(({ author }) => author === world.botId));
      return said.map(seenMessage);
    },
    closesDms() {
      person.closed = true;
    },
    opensDms() {
      person.closed = false;
    },
    async joins({ id }) {
      world.guilds.get(id)?.members.add(person.id);
      const member = { ...memberOf(asUser(person)), guild_id: id };
      await tellOfMember(GatewayDispatchEvents.GuildMemberAdd, member);
    },
    async leaves({ id }) {
      world.guilds.get(id)?.members.delete(person.id);
      await tellOfMember(GatewayDispatchEvents.GuildMemberRemove, { guild_id: id, user: asUser(person) });
    },
    installs() {
      person.installed = true;
    },
    async removes() {
      person.installed = false;
    },
    becomes({ locale = person.locale, name = person.name }) {
      person.locale = locale;
      person.name = name;
    },
  };
}

/** One of the bot's that nobody ever saw. */
function emptyMessage(world: World, { id: channel }: Channel): StoredMessage {
  const nothing = { content: '', components: [], embeds: [], files: [], flags: 0 };
  return { id: world.nextId(), channel, author: world.botId, at: new Date(world.now()).toISOString(), ...nothing };
}
