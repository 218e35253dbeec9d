import type { APIApplicationCommand, APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { DISCORD_EPOCH } from './sentAt.ts';

/** A file as it was sent. */
export interface StoredFile extends Pick<APIAttachment, 'id' | 'filename' | 'size'> {
  readonly bytes: Uint8Array;
}

export interface StoredMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly at: string;
  content: string;
  components: readonly APIMessageTopLevelComponent[];
  embeds: readonly unknown[];
  files: readonly StoredFile[];
  flags: number;
  editedAt?: string;
  readonly nonce?: string | number;
  readonly reply?: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly members: Set<string>;
  hasBot: boolean;
}

export interface Person {
  readonly id: string;
  name: string;
  locale: string;
  readonly bot: boolean;
  readonly dm: string;
  /** Refuses messages of the app: 50007. */
  closed: boolean;
  /** Has the app installed for themselves. */
  installed: boolean;
  /** What only they see, wherever it is. */
  readonly ephemerals: StoredMessage[];
}

export interface Channel {
  readonly id: string;
  /** 0 in a server, 1 the app's direct message, 3 another private one. */
  readonly type: 0 | 1 | 3;
  readonly guild?: string;
  readonly recipient?: string;
  readonly messages: StoredMessage[];
}

/** Everything that Discord knows. */
export interface World {
  readonly applicationId: string;
  readonly botId: string;
  readonly guilds: Map<string, Guild>;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  commands: APIApplicationCommand[];
  /** Where files are fetched from: `http://127.0.0.1:<port>`. */
  origin: string;
  now(): number;
  /** An id that sorts behind every one before it. */
  nextId(): string;
}

export function createWorld(now: () => number): World {
  let last = 0n;
  const nextId = () => {
    const id = (BigInt(Math.floor(now())) - DISCORD_EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
  const applicationId = nextId();
  return {
    applicationId,
    botId: applicationId,
    guilds: new Map(),
    people: new Map(),
    channels: new Map(),
    commands: [],
    origin: '',
    now,
    nextId,
  };
}

/** Whether somebody is in a server that the bot is in. */
export function sharesServer(world: World, { id }: Person): boolean {
  return [...world.guilds.values()].some(({ hasBot, members }) => hasBot && members.has(id));
}
