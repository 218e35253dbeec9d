import { ComponentType, GatewayDispatchEvents, type InteractionType } from 'discord-api-types/v10';
import { messageIn } from '../api/messages.ts';
import { flat } from '../components.ts';
import type { Discord } from '../discord.ts';
import type { Where } from '../person.ts';
import { type SeenMessage, seenMessage } from '../seen.ts';
import type { Channel, Person, StoredMessage } from '../world.ts';
import { createModals, type Modals } from './modals.ts';
import { interactionOf, ownersOf } from './payloads.ts';
import type { Ack } from './pending.ts';

/** What one person does, as Discord tells the app of it. */
export interface Interacting {
  readonly direct: Channel;
  readonly modals: Modals;
  channelAt(where: Where): Channel;
  storedOf(seen: SeenMessage): StoredMessage;
  /** Gives it to the app, and waits for its answer. @param on the message it comes from */
  interact(type: InteractionType, data: unknown, channel: Channel, on?: StoredMessage, extra?: object): Promise<Ack>;
  /** Where a component stands that can be used. Throws when there is none. */
  find(on: SeenMessage, customId: string, type: ComponentType): { message: StoredMessage; part: UsedPart };
}

interface UsedPart {
  readonly id?: number;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string }[];
}

export function createInteracting(discord: Discord, person: Person, callsSoFar: () => number): Interacting {
  const { world, gateway, interactions } = discord;
  const direct: Channel = { id: person.dm, type: 1, recipient: person.id, messages: [] };
  const group: Channel = { id: world.nextId(), type: 3, messages: [] };
  for (const channel of [direct, group]) world.channels.set(channel.id, channel);
  const modals = createModals();

  function storedOf({ id, channel }: SeenMessage): StoredMessage {
    return person.ephemerals.find((each) => each.id === id) ?? messageIn(channelWith(channel), id);
  }
  function channelWith(id: string): Channel {
    const found = world.channels.get(id);
    if (!found) throw new Error(`there is no channel ${id}`);
    return found;
  }

  return {
    direct,
    modals,
    storedOf,
    channelAt(where) {
      if (where === 'dm') return direct;
      return where === 'private' ? group : channelWith(where.channel);
    },
    async interact(type, data, channel, on, extra = {}) {
      const id = world.nextId();
      const token = `${id}.${Math.random().toString(36).slice(2)}`;
      const userInstalledOnly = !('0' in ownersOf(discord, person, channel));
      const whence = { user: person.id, channel: channel.id, userInstalledOnly, ...(on ? { on } : {}) };
      const answer = interactions.open({ id, token, type, at: Date.now(), ...whence }, callsSoFar);
      const payload = { ...interactionOf(discord, person, channel, on), id, token, type, data, ...extra };
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
      const ack = await answer;
      modals.answered(ack, channel, on);
      return ack;
    },
    find(on, customId, type) {
      const message = storedOf(on);
      const part = flat(message.components).find((each) => (each as { custom_id?: string }).custom_id === customId);
      const { buttons, selects } = seenMessage(message);
      const others = [...buttons, ...selects].map((each) => each.customId).join(', ');
      if (part?.type !== type) throw new Error(`there is no ${customId}, but: ${others}`);
      if ((part as UsedPart).disabled) throw new Error(`${customId} cannot be used any more`);
      return { message, part: part as UsedPart };
    },
  };
}

/** What is sent of a button that was pressed, or of a select that was chosen from. Throws where a select would not let it. */
export function componentData(
  customId: string,
  type: ComponentType,
  part: UsedPart,
  values?: readonly string[],
): object {
  if (type === ComponentType.StringSelect) {
    const { min_values: least = 1, max_values: most = 1, options = [] } = part;
    const chosen = values ?? [];
    if (chosen.length < least || chosen.length > most)
      throw new Error(`${least} to ${most} are chosen of ${customId}, and not ${chosen.length}`);
    const strange = chosen.find((each) => !options.some(({ value }) => value === each));
    if (strange !== undefined) throw new Error(`${strange} is no option of ${customId}`);
  }
  return { custom_id: customId, component_type: type, id: part.id ?? 1, ...(values ? { values } : {}) };
}
