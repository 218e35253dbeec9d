import { changedEvent, deletedEvent, messageEvent } from '../payloads.ts';
import type { Ack } from '../wire/delivery.ts';
import type { Channel, StoredFile, StoredMessage } from '../world.ts';
import type { Actor } from './actor.ts';
import { typedBlocks, typedText } from './typed.ts';

/** What a person does with their own messages. */
export interface Writing {
  /** Writes to the app, or in a channel, of which the app is told nothing. */
  writes(text: string, more?: { readonly files?: boolean; readonly channel?: string }): Promise<Ack>;
  edits(ts: string, text: string): Promise<Ack>;
  deletes(ts: string): Promise<Ack>;
}

const UNHEARD: Ack = { acknowledged: true, attempts: 0 };

export function createWriting({ slack, team, person }: Actor): Writing {
  const { world, delivery } = slack;

  function own(ts: string): { channel: Channel; message: StoredMessage } {
    for (const channel of team.channels.values()) {
      const message = channel.messages.find((one) => one.ts === ts && one.user === person.id);
      if (message) return { channel, message };
    }
    throw new Error(`${person.id} wrote no message ${ts}`);
  }

  function textOf(text: string): Pick<StoredMessage, 'text' | 'blocks'> {
    const blocks = typedBlocks(text, world.nextId('b'));
    return { text: typedText(text), ...(blocks.length > 0 ? { blocks } : {}) };
  }

  function someFile(): StoredFile {
    const content = Buffer.from('a picture');
    const file = { name: 'notes.png', title: 'notes.png', mimetype: 'image/png', size: content.length, content };
    return { id: world.nextId('F'), ...file };
  }

  return {
    async writes(text, { files = false, channel: id = person.dm } = {}) {
      const channel = team.channels.get(id);
      if (!channel) throw new Error(`there is no channel ${id}`);
      const message: StoredMessage = {
        ts: world.nextTs(),
        user: person.id,
        clientId: crypto.randomUUID(),
        ...textOf(text),
        ...(files ? { files: [someFile()] } : {}),
      };
      channel.messages.push(message);
      if (channel.person === undefined) return UNHEARD;
      return delivery.event(team, messageEvent(world, team, channel, message));
    },
    async edits(ts, text) {
      const { channel, message: before } = own(ts);
      const after = { ...before, ...textOf(text), edited: { user: person.id, ts: world.nextTs() } };
      channel.messages = channel.messages.map((one) => (one.ts === ts ? after : one));
      if (channel.person === undefined) return UNHEARD;
      return delivery.event(team, changedEvent(world, team, channel, { before, after }));
    },
    async deletes(ts) {
      const { channel, message } = own(ts);
      channel.messages = channel.messages.filter((one) => one.ts !== ts);
      if (channel.person === undefined) return UNHEARD;
      return delivery.event(team, deletedEvent(world, team, channel, message));
    },
  };
}
