import { randomUUID } from 'node:crypto';
import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, MessageMetadata } from '@slack/types';

/** A file as Slack tells of it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly content: Buffer;
  readonly altText?: string;
}

/** A message as a channel keeps it; `ts` is its id there. */
export interface StoredMessage {
  readonly ts: string;
  readonly user: string;
  readonly botId?: string;
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  readonly metadata?: MessageMetadata;
  readonly files?: readonly StoredFile[];
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly clientId?: string;
  readonly ephemeral?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Of a direct message: the person on the other side. */
  readonly person?: string;
  readonly members: Set<string>;
  messages: StoredMessage[];
}

export interface Profile {
  readonly name: string;
  readonly locale: string;
  readonly tz: string;
  readonly isBot: boolean;
  readonly deleted: boolean;
  readonly isRestricted: boolean;
  readonly isStranger: boolean;
}

export interface Person {
  readonly id: string;
  readonly dm: string;
  profile: Profile;
  home?: ViewOutput;
  /** The open modal, root first; at most three. */
  modals: ViewOutput[];
  ephemerals: { readonly channel: string; readonly message: StoredMessage }[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterpriseId?: string;
  readonly botUserId: string;
  readonly botId: string;
  /** The app's token here; undefined once it was uninstalled or revoked. */
  botToken: string | undefined;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
}

/** Everything Slack keeps, in memory. */
export interface World {
  readonly appId: string;
  readonly appToken: string;
  readonly teams: Map<string, Team>;
  readonly files: Map<string, StoredFile>;
  /** Tokens that worked once. */
  readonly endedTokens: Set<string>;
  /** Milliseconds since 1970, by the twin's clock. */
  now(): number;
  /** A message id: later than every one before. */
  nextTs(): string;
  /** An id that nothing else has: a letter and digits. */
  nextId(prefix: string): string;
}

export function createWorld(now: () => number): World {
  let ids = 0;
  let lastMicros = 0;
  return {
    appId: 'A0SPOOR01',
    appToken: `xapp-1-A0SPOOR01-${randomUUID()}`,
    teams: new Map(),
    files: new Map(),
    endedTokens: new Set(),
    now,
    nextTs() {
      lastMicros = Math.max(lastMicros + 1, Math.floor(now()) * 1000);
      return `${Math.floor(lastMicros / 1_000_000)}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
    nextId(prefix) {
      ids += 1;
      return `${prefix}0${(36 ** 7 + ids * 7919).toString(36).toUpperCase()}`;
    },
  };
}

export function findChannel(team: Team, id: unknown): Channel | undefined {
  if (typeof id !== 'string') return undefined;
  return team.channels.get(id) ?? team.channels.get(team.people.get(id)?.dm ?? '');
}

/** The token an app gets when it is installed. */
export function newBotToken(): string {
  return `xoxb-${randomUUID()}`;
}
