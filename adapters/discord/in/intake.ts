import { GatewayDispatchEvents } from 'discord.js';
import type { Incoming } from '../../../src/ports/incoming.ts';
import type { Api } from '../api.ts';
import { acknowledge } from './acknowledge.ts';
import type { Keep } from './keep.ts';
import type { ReadBack } from './readBack.ts';
import { receive, receiveEdit, receiveMessage } from './receive.ts';

/** Takes in what Discord tells, each person's in order. */
export interface Intake {
  heard(event: string, data: unknown): void;
  /** What came before may have been missed: it is read back. */
  begun(): void;
  /** Resolves when all that came in has been handled. */
  settled(): Promise<void>;
  /** Tries no more to keep what could not be kept. */
  stop(): void;
}

interface Parts {
  readonly api: Api;
  readonly applicationId: string;
  readonly keep: Keep;
  readonly readBack: ReadBack;
  readonly failed: (event: string, error: unknown) => void;
}

/** Waits between attempts to keep a message: Discord tells of it once. */
const WAITS_MS = [50, 250, 1_000, 5_000];

export function createIntake({ api, applicationId, keep, readBack, failed }: Parts): Intake {
  const inHand = new Set<Promise<void>>();
  /** What is being kept of each channel, so that the next is not kept before it. */
  const lines = new Map<string, Promise<void>>();
  let stopped = false;

  function follow(work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => failed('discord input failed', error))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  }

  /** Does something once what came before in the same channel is kept. */
  function inLine(channel: string, run: () => Promise<void>): Promise<void> {
    const before = lines.get(channel) ?? Promise.resolve();
    const kept = before.then(run, run);
    const last = kept
      .catch(() => undefined)
      .finally(() => {
        if (lines.get(channel) === last) lines.delete(channel);
      });
    lines.set(channel, last);
    return kept;
  }

  /** Keeps a message, however long the database is away: what is not kept is read back after a restart. */
  async function keepMessage(incoming: Incoming): Promise<void> {
    for (let tries = 0; !stopped; tries += 1) {
      try {
        follow((await keep.message(incoming))());
        return;
      } catch (error) {
        failed('discord input not kept', error);
        await new Promise((done) => setTimeout(done, WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]));
      }
    }
  }

  function takeMessage(incoming: Incoming): void {
    const { channel = '' } = incoming;
    follow(
      inLine(channel, async () => {
        await readBack.before(channel, keepMessage);
        await keepMessage(incoming);
      }),
    );
  }

  async function takeInteraction(data: unknown): Promise<void> {
    const read = receive(data, applicationId);
    if (!read) return;
    const { by, received } = read;
    const { answer, after } = await keep.interaction(by, received);
    try {
      await acknowledge(api, by, answer);
    } catch (error) {
      failed('discord not told', error);
    }
    await after();
  }

  return {
    heard(event, data) {
      if (event === GatewayDispatchEvents.InteractionCreate) follow(takeInteraction(data));
      const said =
        event === GatewayDispatchEvents.MessageCreate
          ? receiveMessage(data)
          : event === GatewayDispatchEvents.MessageUpdate
            ? receiveEdit(data)
            : undefined;
      if (said) takeMessage(said);
    },
    begun: () => follow(readBack.begin((channel) => inLine(channel, () => readBack.before(channel, keepMessage)))),
    async settled() {
      while (inHand.size > 0) await Promise.all(inHand);
    },
    stop() {
      stopped = true;
      readBack.stop();
    },
  };
}
