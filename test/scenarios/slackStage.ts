import { Temporal } from 'temporal-polyfill';
import type { Way } from '../../adapters/slack/listen/way.ts';
import { createTryoutClock } from '../../adapters/terminal/clock.ts';
import { readDuration } from '../../adapters/terminal/commands.ts';
import type { KeptFile } from '../../adapters/terminal/kept.ts';
import { travelTo, travelToNext } from '../../adapters/terminal/travel.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { freePort } from '../setup/freePort.ts';
import { freshDatabase } from '../setup/freshDatabase.ts';
import type { SlackUser } from '../twins/slack/person.ts';
import { startSlackTwin } from '../twins/slack/twin.ts';
import type { Workspace } from '../twins/slack/workspace.ts';
import { heardIn } from './slackHeard.ts';
import { type SlackPlace, startSlackRun } from './slackRun.ts';
import type { Actor, Heard, Stage, Start } from './stage.ts';

export type SlackWay = 'Socket Mode' | 'HTTP';

/** A person in Slack, with their hands and their screen. */
export interface SlackActor extends Actor {
  readonly user: SlackUser;
  /** Whatever they do there: what they hear of it in the direct message. */
  does(act: () => Promise<unknown>): Promise<readonly Heard[]>;
}

export interface SlackStage extends Stage {
  readonly workspace: Workspace;
  enters(name: string): Promise<SlackActor>;
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

/** The Slack adapter as a stage: the real SDK on both sides of the wire, Slack's twin with two workspaces, a database of its own. */
export function openSlackStage(by: SlackWay, openDatabase = freshDatabase): (start: Start) => Promise<SlackStage> {
  return async (start) => {
    const database = await openDatabase();
    const clock = createTryoutClock(keptInMemory(), Temporal.Instant.from(start.now), Date.now);
    const twin = await startSlackTwin({ now: () => clock.now().epochMilliseconds });
    const workspace = twin.workspace('Acme');
    const other = twin.workspace('Globex');
    const port = await freePort();
    const pages = by === 'HTTP' ? port : await freePort();
    if (by === 'HTTP') twin.pointAt(`http://127.0.0.1:${port}/slack/events`);
    const way: Way =
      by === 'HTTP'
        ? { is: 'http', port, signingSecret: twin.signingSecret }
        : { is: 'socket', appToken: workspace.appToken };
    const said = new Map<string, Outgoing>();
    const sends = (outgoing: Outgoing) => void said.set(outgoing.id, outgoing);
    const place: SlackPlace = {
      url: database.url,
      twin,
      workspace,
      beside: { workspace: other, port: pages },
      way,
      clock,
      sends,
    };
    let run = await startSlackRun(place);
    clock.run();
    const seats = new Map<string, SlackActor>();

    async function sit(name: string): Promise<SlackActor> {
      // Whoever comes second works somewhere else.
      const at = seats.size === 0 ? workspace : other;
      const user = at.user({ name, locale: start.language === 'nl' ? 'nl-NL' : 'en-GB', tz: start.zone });
      const heard: Heard[] = [];
      const count = () => [...said.values()].filter(({ account }) => account.userId === user.id).length;

      async function does(act: () => Promise<unknown>): Promise<readonly Heard[]> {
        const before = heard.length;
        await act();
        await run.settled();
        await run.coach.tick();
        await run.settled();
        heard.push(...heardIn(user.sees, said).slice(before));
        return heard.slice(before);
      }
      const coacheeId = () => [...said.values()].findLast(({ account }) => account.userId === user.id)?.coacheeId ?? '';
      const actor: SlackActor = {
        name,
        user,
        heard,
        does,
        says: (text) => does(() => user.writes(text)),
        types: (line) => does(() => user.types('/spoor', line)),
        chooses: (id) =>
          does(() => {
            const offers = user.sees.findLast(({ blocks }) => JSON.stringify(blocks).includes(`"choice:${id}"`));
            if (offers) return user.presses(offers, `choice:${id}`);
            if (TYPED.includes(id)) return user.writes(id);
            throw new Error(`no message offers ${id}`);
          }),
        next: () => does(() => travelToNext(run.coach, clock, coacheeId(), count)),
        waits: (length) =>
          does(async () => {
            const duration = readDuration(length);
            if (!duration) throw new Error(`${length} is no length`);
            await travelTo(run.coach, clock, clock.now().add(duration));
          }),
      };
      await does(() => user.opensHome('messages'));
      return actor;
    }

    return {
      workspace,
      async enters(name) {
        const actor = seats.get(name) ?? (await sit(name));
        seats.set(name, actor);
        return actor;
      },
      async restart() {
        await run.stop();
        run = await startSlackRun(place);
        await run.coach.resume();
      },
      async close() {
        await run.stop();
        await twin.close();
        await database.drop();
        if (twin.violations.length > 0) throw new Error(`Slack’s rules were broken:\n${twin.violations.join('\n')}`);
      },
    };
  };
}
