import type { APIApplicationCommand } from 'discord.js';
import { Temporal } from 'temporal-polyfill';
import { createTryoutClock } from '../../adapters/terminal/clock.ts';
import { readDuration } from '../../adapters/terminal/commands.ts';
import type { KeptFile } from '../../adapters/terminal/kept.ts';
import { travelTo, travelToNext } from '../../adapters/terminal/travel.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { freshDatabase } from '../setup/freshDatabase.ts';
import type { DiscordUser } from '../twins/discord/person.ts';
import type { Server } from '../twins/discord/server.ts';
import { startDiscordTwin } from '../twins/discord/twin.ts';
import { choiceIn, heardIn } from './discordHeard.ts';
import { startDiscordRun } from './discordRun.ts';
import { spoorCalled } from './discordTyped.ts';
import type { Actor, Heard, Stage, Start } from './stage.ts';

/** How the coach is there: on a server that people share with it, or installed by each of them. */
export type DiscordWay = 'a server' | 'their own installing';

/** A person on Discord, with their hands and their screen. */
export interface DiscordActor extends Actor {
  readonly user: DiscordUser;
  /** Whatever they do there: what they hear of it in the direct message. */
  does(act: () => Promise<unknown>): Promise<readonly Heard[]>;
}

export interface DiscordStage extends Stage {
  readonly botId: string;
  readonly server: Server;
  /** As they are registered now. */
  commands(): readonly APIApplicationCommand[];
  enters(name: string): Promise<DiscordActor>;
}

function keptInMemory(): KeptFile {
  let kept: ReturnType<KeptFile['read']>;
  return {
    read: () => kept,
    write(value) {
      kept = value;
    },
  };
}

/** Ways out of a question that are typed where no button shows them. */
const TYPED = ['skip', 'later', 'back', 'stop'];

/** The Discord adapter as a stage: the real SDK, Discord's twin, a database of its own. */
export function openDiscordStage(
  by: DiscordWay,
  openDatabase = freshDatabase,
): (start: Start) => Promise<DiscordStage> {
  return async (start) => {
    const database = await openDatabase();
    const clock = createTryoutClock(keptInMemory(), Temporal.Instant.from(start.now), Date.now);
    const twin = await startDiscordTwin({ now: () => clock.now().epochMilliseconds });
    const server = twin.server('Acme');
    const said = new Map<string, Outgoing>();
    const standing = new Map<string, Outgoing>();
    const place = {
      url: database.url,
      twin,
      clock,
      sends(outgoing: Outgoing, reference: string | undefined) {
        said.set(outgoing.id, outgoing);
        for (const id of reference?.split(':')[1]?.split(',') ?? []) standing.set(id, outgoing);
      },
    };
    let run = await startDiscordRun(place);
    clock.run();
    const seats = new Map<string, DiscordActor>();

    async function sit(name: string): Promise<DiscordActor> {
      const there = by === 'a server' ? { in: server } : { installed: true };
      const user = twin.person({ name, locale: start.language === 'nl' ? 'nl' : 'en-GB', ...there });
      const heard: Heard[] = [];
      const mine = () => [...said.values()].filter(({ account }) => account.userId === user.id);

      async function does(act: () => Promise<unknown>): Promise<readonly Heard[]> {
        const before = heard.length;
        await act();
        await run.settled();
        await run.coach.tick();
        await run.settled();
        heard.push(...heardIn(user.sees, standing, twin.botId).slice(before));
        return heard.slice(before);
      }
      const actor: DiscordActor = {
        name,
        user,
        heard,
        does,
        says: (text) => does(() => user.writes(text)),
        types: (line) =>
          does(() => {
            const { command, options } = spoorCalled(line, twin.commands);
            return user.types(command, options);
          }),
        chooses: (id) =>
          does(() => {
            for (const offers of [...user.sees].reverse()) {
              const found = offers.buttons.find(({ customId }) => choiceIn(customId) === id);
              if (found) return user.presses(offers, found.customId);
            }
            if (TYPED.includes(id)) return user.writes(id);
            throw new Error(`no message offers ${id}`);
          }),
        next: () => does(() => travelToNext(run.coach, clock, mine().at(-1)?.coacheeId ?? '', () => mine().length)),
        waits: (length) =>
          does(async () => {
            const duration = readDuration(length);
            if (!duration) throw new Error(`${length} is no length`);
            await travelTo(run.coach, clock, clock.now().add(duration));
          }),
      };
      await actor.types('start');
      return actor;
    }

    return {
      botId: twin.botId,
      server,
      commands: () => twin.commands,
      async enters(name) {
        const actor = seats.get(name) ?? (await sit(name));
        seats.set(name, actor);
        return actor;
      },
      async restart() {
        await run.stop();
        run = await startDiscordRun(place);
        await run.coach.resume();
      },
      async close() {
        await run.stop();
        await twin.close();
        await database.drop();
        if (twin.violations.length > 0) throw new Error(`Discord’s rules were broken:\n${twin.violations.join('\n')}`);
      },
    };
  };
}
