import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { flat, textOf } from './components.ts';
import type { StoredMessage } from './world.ts';

interface SeenButton {
  readonly customId: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly url?: string;
}
interface SeenSelect {
  readonly customId: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A message as it stands on somebody's screen at one moment. */
export interface SeenMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** All that can be read in it, in order. */
  readonly text: string;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly flags: number;
  readonly edited: boolean;
  readonly ephemeral: boolean;
}

/** Flags of messages. */
export const EPHEMERAL = 1 << 6;
/** “… is thinking”: an answer is awaited there. */
export const LOADING = 1 << 7;
export const V2 = 1 << 15;

export function seenMessage(message: StoredMessage): SeenMessage {
  const parts = flat(message.components);
  return {
    id: message.id,
    channel: message.channel,
    author: message.author,
    text: [message.content, ...parts.flatMap(textOf)].filter((each) => each !== '').join('\n'),
    content: message.content,
    components: message.components,
    buttons: parts.flatMap((part) => {
      if (part.type !== ComponentType.Button) return [];
      const { custom_id: customId = '', label = '', disabled = false, url } = part as unknown as Record<string, never>;
      return [{ customId, label, disabled, ...(url === undefined ? {} : { url }) }];
    }),
    selects: parts.flatMap((part) =>
      part.type === ComponentType.StringSelect
        ? [{ customId: part.custom_id, disabled: part.disabled ?? false, options: part.options }]
        : [],
    ),
    files: message.files.map(({ filename, bytes }) => ({ name: filename, bytes })),
    flags: message.flags,
    edited: message.editedAt !== undefined,
    ephemeral: (message.flags & EPHEMERAL) !== 0,
  };
}
