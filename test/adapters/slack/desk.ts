import { Temporal } from 'temporal-polyfill';
import type { Way } from '../../../adapters/slack/listen/way.ts';
import type { Outgoing } from '../../../src/ports/store.ts';
import { type SlackRun, startSlackRun } from '../../scenarios/slackRun.ts';
import { freePort } from '../../setup/freePort.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage } from '../../twins/slack/seen.ts';
import { type SlackTwin, startSlackTwin } from '../../twins/slack/twin.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { secondsToNoon } from '../noon.ts';

/** A workspace where the coach is at work, for tests that look at the wire. */
export interface SlackDesk {
  readonly twin: SlackTwin;
  readonly workspace: Workspace;
  readonly url: string;
  readonly way: Way;
  /** What was sent, attempts that failed too. */
  readonly tried: readonly Outgoing[];
  readonly run: SlackRun;
  /** Somebody who was welcomed and has nothing to answer. */
  settler(name: string): Promise<SlackUser>;
  /** Lets the coach's clock run ahead, and what is due or waits be done. */
  passes(seconds: number): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const ENGLISH = { locale: 'en-GB', tz: 'Europe/London' };

export async function openSlackDesk(by: 'Socket Mode' | 'HTTP' = 'Socket Mode'): Promise<SlackDesk> {
  const database = await freshDatabase();
  let ahead = secondsToNoon();
  const clock = { now: () => Temporal.Now.instant().add({ seconds: ahead }) };
  const twin = await startSlackTwin({ now: () => clock.now().epochMilliseconds });
  const workspace = twin.workspace('Acme');
  const port = await freePort();
  if (by === 'HTTP') twin.pointAt(`http://127.0.0.1:${port}/slack/events`);
  const way: Way =
    by === 'HTTP'
      ? { is: 'http', port, signingSecret: twin.signingSecret }
      : { is: 'socket', appToken: workspace.appToken };
  const tried: Outgoing[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sends = (one: Outgoing) => void tried.push(one);
  const place = { url: database.url, twin, workspace, way, clock, sends, log };
  let run = await startSlackRun(place);
  return {
    twin,
    workspace,
    url: database.url,
    way,
    tried,
    get run() {
      return run;
    },
    async settler(name) {
      const user = workspace.user({ name, ...ENGLISH });
      await user.writes('hello');
      await run.settled();
      await user.types('/spoor', 'stop');
      await run.settled();
      return user;
    },
    async passes(seconds) {
      ahead += seconds;
      await run.coach.resume();
      await run.settled();
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
}

/** What the coach said in somebody's direct message, oldest first. */
export function saidTo({ sees }: SlackUser): readonly SeenMessage[] {
  return sees.filter(({ byApp }) => byApp);
}
