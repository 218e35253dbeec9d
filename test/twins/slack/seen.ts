import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, MessageMetadata } from '@slack/types';
import type { StoredFile, StoredMessage } from './world.ts';

/** A message as it stands on somebody's screen at one moment. */
export interface SeenMessage {
  readonly ts: string;
  readonly channel: string;
  /** Whose it is: the app's when `byApp`. */
  readonly user: string;
  readonly byApp: boolean;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly metadata: MessageMetadata | undefined;
  readonly files: readonly StoredFile[];
  readonly edited: boolean;
  readonly ephemeral: boolean;
}

/** App Home or a modal as it stands on somebody's screen. */
export type SeenView = ViewOutput;

export function seenMessage(channel: string, message: StoredMessage): SeenMessage {
  const { ts, user, botId, text, blocks = [], metadata, files = [], edited, ephemeral } = message;
  return {
    ts,
    channel,
    user,
    byApp: botId !== undefined,
    text,
    blocks,
    metadata,
    files,
    edited: edited !== undefined,
    ephemeral: ephemeral === true,
  };
}
