import { openDiscord } from '../../adapters/discord/connect.ts';
import { newId } from '../../adapters/newId.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../../src/coach.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { silentLog } from '../setup/silentLog.ts';
import type { DiscordTwin } from '../twins/discord/twin.ts';

/** One run of a process that talks on Discord. */
export interface DiscordRun {
  readonly coach: Coach;
  /** What comes in next cannot be kept, so many times. */
  breakAccept(times: number): void;
  /** What comes in next is kept and acknowledged, and nothing comes of it any more, as if the process had died. */
  breakAttend(times: number): void;
  /** Resolves when all that Discord told was handled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface DiscordPlace {
  readonly url: string;
  readonly twin: DiscordTwin;
  readonly clock: Clock;
  /** A log that lets bugs be seen unless given. */
  readonly log?: Log;
  /** Notes what is sent, by whom it is for, and where it stands. */
  sends(outgoing: Outgoing, reference: string | undefined): void;
}

/** Events are on their way for a moment before they are heard. */
const ON_THEIR_WAY_MS = 15;
const pause = () => new Promise((done) => setTimeout(done, ON_THEIR_WAY_MS));

export async function startDiscordRun({ url, twin, clock, sends, log = silentLog }: DiscordPlace): Promise<DiscordRun> {
  const queue = await createQueue({ url, log });
  const store = await createStore({ url, newId, queue, clock });
  const { apiUrl, token } = twin;
  const directMessages = () => store.directMessages('discord');
  const discord = await openDiscord({ apiUrl, token, log, directMessages, cards: store.cards('discord') });
  const chat = {
    ...discord.chat,
    async send(outgoing: Outgoing) {
      let reference: string | undefined;
      try {
        ({ reference } = await discord.chat.send(outgoing));
        return { reference };
      } finally {
        sends(outgoing, reference);
      }
    },
  };
  const coach = createCoach({ store, clock, newId, chats: [chat], log });
  const broken = { accept: 0, attend: 0 };
  let stopped = false;
  await discord.listen({
    ...coach,
    async accept(incoming) {
      broken.accept -= 1;
      if (broken.accept >= 0) throw new Error('the database is not there');
      return coach.accept(incoming);
    },
    async attend(id) {
      broken.attend -= 1;
      if (broken.attend >= 0) throw new Error('the process died');
      await coach.attend(id);
    },
  });
  return {
    coach,
    breakAccept(times) {
      broken.accept = times;
    },
    breakAttend(times) {
      broken.attend = times;
    },
    async settled() {
      await pause();
      await twin.settled();
      await discord.settled();
      await twin.settled();
    },
    async stop() {
      if (stopped) return;
      stopped = true;
      await discord.close();
      await queue.stop();
      await store.close();
    },
  };
}
