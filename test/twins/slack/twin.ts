import { randomUUID } from 'node:crypto';
import { readFile } from './api/call.ts';
import { receiveUpload } from './api/fileMethods.ts';
import { respond } from './api/responseUrl.ts';
import { callMethod, type SeenCall } from './api/webApi.ts';
import { createHandles } from './handles.ts';
import type { Slack } from './slack.ts';
import { createDelivery, type Sent } from './wire/delivery.ts';
import { createFaults, type Faults } from './wire/faults.ts';
import { type Route, startServer } from './wire/server.ts';
import { createSocketMode } from './wire/socketMode.ts';
import { SLACK_TIMING, type Timing } from './wire/timing.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { createWorld } from './world.ts';

export interface TwinOptions {
  readonly signingSecret?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly timing?: Partial<Timing>;
  /** What messages and events are dated by, in milliseconds since 1970. Deadlines and signatures use the machine's clock. */
  readonly now?: () => number;
}

/** Slack on the loopback interface, for the app's own SDK to run against. */
export interface SlackTwin {
  /** `http://127.0.0.1:<port>/api/` */
  readonly apiUrl: string;
  /** Where an install link leads: the app's `authorizationUrl`. */
  readonly authorizeUrl: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  workspace(name: string, more?: { readonly enterpriseId?: string }): Workspace;
  /** The app's own address; undefined for Socket Mode, as at first. */
  pointAt(requestUrl: string | undefined): void;
  /** Slack's `url_verification`: whether the app's address answers it. */
  verifiesUrl(): Promise<boolean>;
  /** Every documented limit and every rule of ours that the app broke. */
  readonly violations: readonly string[];
  readonly calls: readonly SeenCall[];
  /** Everything that was sent to the app, oldest first. */
  readonly sent: readonly Sent[];
  readonly faults: Faults;
  /** How long Slack waits; may be changed at any time. */
  readonly timing: Timing;
  /** Socket Mode connections that are open now. */
  readonly connections: number;
  /** Resolves when everything sent to the app was acknowledged or given up. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function startSlackTwin(options: TwinOptions = {}): Promise<SlackTwin> {
  const timing = { ...SLACK_TIMING, ...options.timing };
  const { signingSecret = randomUUID(), clientId = '1234.5678', clientSecret = randomUUID() } = options;
  const violations: string[] = [];
  const calls: SeenCall[] = [];
  const see = (call: SeenCall) => void calls.push(call);

  const world = createWorld(options.now ?? Date.now);
  const origin = () => `http://127.0.0.1:${server.port}`;
  const sockets = createSocketMode(origin, world.appId);
  const faults = createFaults(sockets, timing);
  const delivery = createDelivery({ world, sockets, faults, timing, signingSecret });
  const slack: Slack = {
    world,
    handles: createHandles(origin, timing),
    delivery,
    sockets,
    faults,
    timing,
    secrets: { signing: signingSecret, clientId, clientSecret },
    origin,
    violate: (where, what) => void violations.push(`${where}: ${what}`),
  };

  function route(path: string): Route | undefined {
    const [, first, second = '', third = ''] = path.split('/');
    if (first === 'api') return { name: second, run: (request) => callMethod(slack, second, request, see) };
    if (first === 'response') return { name: 'response_url', run: (request) => respond(slack, third, request, see) };
    if (first === 'upload')
      return {
        name: 'upload',
        run: async (request) => ({ body: receiveUpload(slack, second, await readFile(request)) }),
      };
    return undefined;
  }
  const server = await startServer(
    route,
    () => faults,
    () => sockets,
  );

  return {
    apiUrl: `${origin()}/api/`,
    authorizeUrl: `${origin()}/oauth/v2/authorize`,
    signingSecret,
    clientId,
    clientSecret,
    workspace: (name, more = {}) => createWorkspace(slack, name, more),
    pointAt: (url) => delivery.pointAt(url),
    verifiesUrl: () => delivery.verifiesUrl(),
    violations,
    calls,
    sent: delivery.sent,
    faults,
    timing,
    get connections() {
      return sockets.connections;
    },
    settled: () => delivery.settled(),
    async close() {
      delivery.close();
      faults.clear();
      await sockets.close();
      await server.close();
    },
  };
}
