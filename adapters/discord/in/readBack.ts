import { Routes } from 'discord.js';
import { z } from 'zod';
import type { AccountRef, Incoming } from '../../../src/ports/incoming.ts';
import type { Api } from '../api.ts';
import { messageOf, receiveMessage } from './receive.ts';

/** Where somebody and the coach write to one another, and how far that was heard. */
export interface DirectMessages {
  readonly account: AccountRef;
  readonly channel: string;
  /** The key of the last message that was kept; none when they wrote nothing yet. */
  readonly lastKey: string | null;
  /** When they first came. */
  readonly since: { readonly epochMilliseconds: number };
}

/** Reads what was written while nobody listened. */
export interface ReadBack {
  /** Looks up whose direct messages there are, and has each read, one after another. */
  begin(read: (channel: string) => Promise<void>): Promise<void>;
  /** Keeps what a channel has that was not heard, unless that was done since the session began. What cannot be read now is read later. */
  before(channel: string, keep: (incoming: Incoming) => Promise<void>): Promise<void>;
  /** Tries no more to read what could not be read. */
  stop(): void;
}

interface Parts {
  readonly api: Api;
  readonly find: () => Promise<readonly DirectMessages[]>;
  readonly failed: (event: string, error: unknown) => void;
}

const PAGE = 100;
/** Discord's ids count from the beginning of 2015. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;
const WAIT_MS = 2_000;
/** Waits between attempts to read a channel before what comes in there is kept all the same. */
const WAITS_MS = [100, 500, 2_000];
const page = z.array(z.looseObject({ id: z.string() }));

export function createReadBack({ api, find, failed }: Parts): ReadBack {
  /** From which message on each channel is still to be read. */
  let unread = new Map<string, string>();
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    while (!stopped) {
      try {
        const all = await find();
        unread = new Map(all.map((each) => [each.channel, firstAfter(each)]));
        return;
      } catch (error) {
        failed('direct messages not found', error);
        await pause(WAIT_MS);
      }
    }
  }

  async function readFrom(channel: string, from: string, keep: (incoming: Incoming) => Promise<void>): Promise<void> {
    let after = from;
    for (;;) {
      const query = new URLSearchParams({ after, limit: String(PAGE) });
      const found = page.parse(await api.call('GET', Routes.channelMessages(channel), { query }));
      const inOrder = found.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
      for (const message of inOrder) {
        const said = receiveMessage(message);
        if (said) await keep(said);
      }
      const last = inOrder.at(-1);
      if (!last || found.length < PAGE) return;
      after = last.id;
    }
  }

  return {
    async begin(read) {
      looking = look();
      await looking;
      const mine = unread;
      while (!stopped && mine === unread && mine.size > 0) {
        for (const channel of [...mine.keys()]) if (!stopped) await read(channel);
        if (mine.size > 0) await pause(WAIT_MS);
      }
    },
    async before(channel, keep) {
      await looking;
      // A session that begins meanwhile has this channel read once more.
      const mine = unread;
      const from = mine.get(channel);
      if (from === undefined) return;
      for (const wait of [...WAITS_MS, 0]) {
        try {
          await readFrom(channel, from, keep);
          mine.delete(channel);
          return;
        } catch (error) {
          failed('not read back', error);
          if (stopped) return;
          await pause(wait);
        }
      }
    },
    stop() {
      stopped = true;
    },
  };
}

/** The last message that was kept, or the moment before which there was none to keep. */
function firstAfter({ lastKey, since }: DirectMessages): string {
  const known = lastKey === null ? undefined : messageOf(lastKey);
  return known ?? String((BigInt(since.epochMilliseconds) - EPOCH) << 22n);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
