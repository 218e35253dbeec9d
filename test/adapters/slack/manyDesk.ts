import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { createLog } from '../../../adapters/log.ts';
import { newId } from '../../../adapters/newId.ts';
import { createQueue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import { createSecretBox } from '../../../adapters/secretBox.ts';
import { openSlack } from '../../../adapters/slack/connect.ts';
import type { Installations } from '../../../adapters/slack/workspaces/installations.ts';
import { type Coach, createCoach } from '../../../src/coach.ts';
import { findCommand } from '../../../src/commands/registry.ts';
import { freePort } from '../../setup/freePort.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import { type SlackTwin, startSlackTwin } from '../../twins/slack/twin.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { secondsToNoon } from '../noon.ts';
import { ENGLISH } from './desk.ts';

/** A process of the coach that many workspaces install. */
interface ManyRun {
  readonly coach: Coach;
  readonly installations: Installations;
  stop(): Promise<void>;
}

/** Where many workspaces install the coach, for tests that look at the wire and into the database. */
export interface ManyDesk {
  readonly twin: SlackTwin;
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly run: ManyRun;
  /** Everything logged so far. */
  readonly logged: string;
  /** A workspace where the app was installed just now, through the browser. */
  joined(name: string): Promise<Workspace>;
  installs(workspace: Workspace): Promise<{ readonly status: number; readonly body: string }>;
  /** Somebody who was welcomed and has nothing to answer. */
  settler(workspace: Workspace, name: string): Promise<SlackUser>;
  settled(): Promise<void>;
  /** Lets the coach's clock run ahead, and what is due or waits be done. */
  passes(duration: Temporal.DurationLike): Promise<void>;
  /** @param keys the secret keys from now on */
  restart(...keys: string[]): Promise<void>;
  rows<T extends object>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** A checksum of every table of ours. */
  checksum(): Promise<string>;
  close(): Promise<void>;
}

export const KEY = 'the first key of this installation, long enough';

export async function openManyDesk(by: 'Socket Mode' | 'HTTP' = 'HTTP'): Promise<ManyDesk> {
  const database = await freshDatabase();
  let ahead = Temporal.Duration.from({ seconds: secondsToNoon() });
  const clock = { now: () => Temporal.Now.instant().add(ahead) };
  const twin = await startSlackTwin({ now: () => clock.now().epochMilliseconds });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  if (by === 'HTTP') twin.pointAt(`${address}/slack/events`);
  let logged = '';
  const write = (line: string) => {
    logged += line;
  };
  const log = createLog('trace', { write });
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  let open = 0;

  async function start(keys: readonly string[]): Promise<ManyRun> {
    const queue = await createQueue({ url: database.url, log });
    const store = await createStore({ url: database.url, newId, queue, clock, installedOn: ['slack'] });
    const closeBoth = async () => {
      await queue.stop();
      await store.close();
    };
    try {
      const installations = store.installations({ platform: 'slack', box: createSecretBox(keys), log });
      const { clientId, clientSecret, apiUrl, signingSecret } = twin;
      const oauth = { clientId, clientSecret, stateSecret: 'a secret for states', port, installations };
      const way =
        by === 'HTTP'
          ? ({ is: 'http', port, signingSecret } as const)
          : ({ is: 'socket', appToken: twin.workspace('App').appToken } as const);
      const slack = await openSlack({ apiUrl, way, oauth, findCommand, log });
      const coach = createCoach({ store, clock, newId, chats: [slack.chat], log });
      await slack.listen({
        ...coach,
        async accept(incoming) {
          const accepted = await coach.accept(incoming);
          open += 1;
          return accepted;
        },
        attend: (id) =>
          coach.attend(id).finally(() => {
            open -= 1;
          }),
        async follow(account, profile) {
          const id = await coach.follow(account, profile);
          if (id) open += 1;
          return id;
        },
      });
      const stop = async () => {
        await slack.close();
        await closeBoth();
      };
      return { coach, installations, stop };
    } catch (error) {
      await closeBoth();
      throw error;
    }
  }

  let run: ManyRun | undefined = await start([KEY]);
  const running = () => {
    if (!run) throw new Error('nothing is running');
    return run;
  };

  async function rows<T extends object>(query: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await sql.query<T>(query, [...values])).rows;
  }

  async function settled(): Promise<void> {
    await twin.settled();
    while (open > 0) await new Promise((done) => setTimeout(done, 5));
    await twin.settled();
  }

  async function installs(workspace: Workspace) {
    return workspace.user({ name: 'Admin', ...ENGLISH }).installs(`${address}/slack/install`);
  }

  return {
    twin,
    address,
    get run() {
      return running();
    },
    get logged() {
      return logged;
    },
    async joined(name) {
      const workspace = twin.workspace(name);
      const { status } = await installs(workspace);
      if (status !== 200) throw new Error(`not installed: ${status}`);
      return workspace;
    },
    installs,
    async settler(workspace, name) {
      const user = workspace.user({ name, ...ENGLISH });
      await user.writes('hello');
      await settled();
      await user.types('/spoor', 'stop');
      await settled();
      return user;
    },
    settled,
    async passes(duration) {
      ahead = ahead.add(
        Temporal.Duration.from(duration).round({ largestUnit: 'hours', relativeTo: Temporal.Now.plainDateISO() }),
      );
      await running().coach.tick();
      await running().coach.resume();
      await settled();
    },
    async restart(...keys) {
      await run?.stop();
      run = undefined;
      run = await start(keys);
    },
    rows,
    async checksum() {
      const tables = await rows<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
      );
      const sums: string[] = [];
      for (const { name } of tables) {
        const [sum] = await rows<{ sum: string }>(
          `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${name} t`,
        );
        sums.push(`${name} ${sum?.sum}`);
      }
      return sums.join('\n');
    },
    async close() {
      await run?.stop();
      await sql.end();
      await twin.close();
      await database.drop();
      if (twin.violations.length > 0) throw new Error(`Slack’s rules were broken:\n${twin.violations.join('\n')}`);
    },
  };
}
