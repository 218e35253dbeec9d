import { newId } from '../../adapters/newId.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { createSecretBox } from '../../adapters/secretBox.ts';
import { openSlack } from '../../adapters/slack/connect.ts';
import type { Way } from '../../adapters/slack/listen/way.ts';
import { type Coach, createCoach } from '../../src/coach.ts';
import { findCommand } from '../../src/commands/registry.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { silentLog } from '../setup/silentLog.ts';
import type { SlackTwin } from '../twins/slack/twin.ts';
import type { Workspace } from '../twins/slack/workspace.ts';

const SECRET = 'a secret of thirty-two characters';

/** One run of a process that talks in Slack. */
export interface SlackRun {
  readonly coach: Coach;
  /** How many calls Slack had got when something was kept last. */
  readonly callsAtAccept: number;
  /** What comes in next cannot be kept, so many times. */
  breakAccept(times: number): void;
  /** What comes in next is kept and then left, as if the process had died. */
  breakAttend(times: number): void;
  /** Resolves when all that Slack told was handled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface SlackPlace {
  readonly url: string;
  readonly twin: SlackTwin;
  readonly workspace: Workspace;
  /** Another one: both have installed the app, and the pages to do that stand at this port. */
  readonly beside?: { readonly workspace: Workspace; readonly port: number };
  readonly way: Way;
  readonly clock: Clock;
  /** A log that lets bugs be seen unless given. */
  readonly log?: Log;
  /** Notes what is sent, by whom it is for. */
  sends(outgoing: Outgoing): void;
}

export async function startSlackRun({
  url,
  twin,
  workspace,
  beside,
  way,
  clock,
  sends,
  log = silentLog,
}: SlackPlace): Promise<SlackRun> {
  const queue = await createQueue({ url, log });
  const store = await createStore({ url, newId, queue, clock, ...(beside ? { installedOn: ['slack'] } : {}) });
  const { apiUrl } = twin;
  const access = beside
    ? { oauth: { ...(await installed(store, twin, [workspace, beside.workspace])), port: beside.port } }
    : { botToken: workspace.botToken };
  const slack = await openSlack({ apiUrl, ...access, way, findCommand, log });
  const chat = {
    ...slack.chat,
    send: (outgoing: Outgoing) => slack.chat.send(outgoing).finally(() => sends(outgoing)),
  };
  const coach = createCoach({ store, clock, newId, chats: [chat], log });
  let stopped = false;
  let callsAtAccept = 0;
  const broken = { accept: 0, attend: 0 };
  await slack.listen({
    ...coach,
    async accept(incoming) {
      broken.accept -= 1;
      if (broken.accept >= 0) throw new Error('the database is not there');
      const accepted = await coach.accept(incoming);
      callsAtAccept = twin.calls.length;
      return accepted;
    },
    async attend(id) {
      broken.attend -= 1;
      if (broken.attend < 0) await coach.attend(id);
    },
  });
  return {
    coach,
    get callsAtAccept() {
      return callsAtAccept;
    },
    breakAccept(times) {
      broken.accept = times;
    },
    breakAttend(times) {
      broken.attend = times;
    },
    async settled() {
      await twin.settled();
      await slack.settled();
      await twin.settled();
    },
    async stop() {
      if (stopped) return;
      stopped = true;
      await slack.close();
      await queue.stop();
      await store.close();
    },
  };
}

/** What lets many workspaces install the app, and these have done so. */
async function installed(
  store: Awaited<ReturnType<typeof createStore>>,
  { clientId, clientSecret }: SlackTwin,
  workspaces: readonly Workspace[],
) {
  const installations = store.installations({ platform: 'slack', box: createSecretBox([SECRET]), log: silentLog });
  for (const { teamId: tenant, botToken: token } of workspaces)
    if (!(await installations.find(tenant))) await installations.put({ tenant, token });
  return { clientId, clientSecret, stateSecret: SECRET, installations };
}
