import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { announce, messageIn, post, takeAway } from '../api/messages.ts';
import type { Discord } from '../discord.ts';
import type { Channel, Person, StoredFile } from '../world.ts';

/** A file to send: with its bytes, or by its name alone. */
type SentFile = string | { readonly name: string; readonly bytes: Uint8Array };

/** What somebody writes to the bot. Each resolves when the app has it, or has no connection. */
export interface Writing {
  /** Gives the message's id. */
  writes(text: string, more?: { readonly files?: readonly SentFile[]; readonly reply?: string }): Promise<string>;
  edits(messageId: string, text: string): Promise<void>;
  deletes(messageId: string): Promise<void>;
}

export function createWriting(discord: Discord, person: Person, direct: Channel): Writing {
  const { world, gateway } = discord;
  const stored = (file: SentFile): StoredFile => {
    const filename = typeof file === 'string' ? file : file.name;
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file.bytes;
    return { id: world.nextId(), filename, size: bytes.length, bytes };
  };
  const own = (id: string) => {
    const message = messageIn(direct, id);
    if (message.author !== person.id) throw new Error('it is somebody else’s');
    return message;
  };
  return {
    async writes(text, { files = [], reply } = {}) {
      const content = { content: text, components: [], embeds: [], files: files.map(stored), flags: 0 };
      const { id } = post(discord, direct, { author: person.id, ...content, ...(reply ? { reply } : {}) });
      await gateway.heard();
      return id;
    },
    async edits(messageId, text) {
      const message = own(messageId);
      message.content = text;
      message.editedAt = new Date(world.now()).toISOString();
      announce(discord, direct, GatewayDispatchEvents.MessageUpdate, message);
      await gateway.heard();
    },
    async deletes(messageId) {
      takeAway(discord, own(messageId));
      await gateway.heard();
    },
  };
}
