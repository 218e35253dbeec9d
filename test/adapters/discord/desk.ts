import { Temporal } from 'temporal-polyfill';
import type { Outgoing } from '../../../src/ports/store.ts';
import { type DiscordRun, startDiscordRun } from '../../scenarios/discordRun.ts';
import { spoorCalled } from '../../scenarios/discordTyped.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import type { DiscordUser, Where } from '../../twins/discord/person.ts';
import type { SeenMessage } from '../../twins/discord/seen.ts';
import type { Server } from '../../twins/discord/server.ts';
import { type DiscordTwin, startDiscordTwin } from '../../twins/discord/twin.ts';
import { secondsToNoon } from '../noon.ts';
import { seen } from './limitsOf.ts';

/** A Discord where the coach is at work, for tests that look at the wire. */
export interface DiscordDesk {
  readonly twin: DiscordTwin;
  /** The server that the coach is on. */
  readonly server: Server;
  readonly url: string;
  /** What was sent, attempts that failed too. */
  readonly tried: readonly Outgoing[];
  readonly logged: readonly string[];
  readonly run: DiscordRun;
  /** Somebody on the server who was welcomed and has nothing to answer. */
  settler(name: string): Promise<DiscordUser>;
  /** Does one thing after another, each once what came of the one before is handled. */
  does(...acts: (() => Promise<unknown>)[]): Promise<void>;
  /** Types a line behind `/spoor`. */
  types(user: DiscordUser, line: string, where?: Where): Promise<void>;
  /** Lets the coach's clock run ahead, and what is due or waits be done. */
  passes(seconds: number): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openDiscordDesk(): Promise<DiscordDesk> {
  const database = await freshDatabase();
  let ahead = secondsToNoon();
  const clock = { now: () => Temporal.Now.instant().add({ seconds: ahead }) };
  const twin = await startDiscordTwin({ now: () => clock.now().epochMilliseconds });
  const server = twin.server('Acme');
  const tried: Outgoing[] = [];
  const logged: string[] = [];
  const note = (event: string) => void logged.push(event);
  const log = { info: note, warn: note, error: note };
  const sends = (one: Outgoing) => void tried.push(one);
  const place = { url: database.url, twin, clock, sends, log };
  let run = await startDiscordRun(place);
  const desk: DiscordDesk = {
    twin,
    server,
    url: database.url,
    tried,
    logged,
    get run() {
      return run;
    },
    async does(...acts) {
      for (const act of acts) {
        await act();
        await run.settled();
      }
    },
    types: (user, line, where) =>
      desk.does(() => {
        const { command, options } = spoorCalled(line, twin.commands);
        return user.types(command, options, where);
      }),
    async settler(name) {
      const user = twin.person({ name, locale: 'en-GB', in: server });
      await desk.does(() => user.writes('hello'));
      await desk.types(user, 'stop');
      return user;
    },
    async passes(seconds) {
      ahead += seconds;
      await run.coach.resume();
      await run.settled();
    },
    async restart() {
      await run.stop();
      run = await startDiscordRun(place);
      await run.coach.resume();
      await run.settled();
    },
    async close() {
      await run.stop();
      await twin.close();
      await database.drop();
      if (twin.violations.length > 0) throw new Error(`Discord’s rules were broken:\n${twin.violations.join('\n')}`);
    },
  };
  return desk;
}

/** What the coach said in somebody's direct message, oldest first. */
export function saidTo({ id, sees }: DiscordUser): readonly SeenMessage[] {
  return sees.filter(({ author }) => author !== id);
}

export function lastTo(user: DiscordUser): SeenMessage {
  const found = saidTo(user).at(-1);
  if (!found) throw new Error('nothing was said');
  return found;
}

/** A message as it looks. */
export function shown(message: SeenMessage | undefined): string {
  return seen(message?.text ?? '');
}

/** The button whose choice begins so, with the message it stands on. */
export async function press(user: DiscordUser, begin: string, on: SeenMessage = lastTo(user)): Promise<unknown> {
  const found = on.buttons.find(({ customId }) => new RegExp(`^(?:choice:[\\w-]+:)?${begin}`, 'u').test(customId));
  if (!found) throw new Error(`no ${begin} among ${on.buttons.map(({ customId }) => customId).join(', ')}`);
  return user.presses(on, found.customId);
}
