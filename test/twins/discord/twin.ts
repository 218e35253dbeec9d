import type { APIApplicationCommand } from 'discord-api-types/v10';
import { fetchAttachment } from './api/attachments.ts';
import { readCall } from './api/call.ts';
import { botUser } from './api/messages.ts';
import { createPaces } from './api/paces.ts';
import { allRoutes, answer } from './api/routes.ts';
import type { Discord } from './discord.ts';
import { prepareJudge } from './limits/openapi.ts';
import { createInteractions } from './people/pending.ts';
import { createPerson, type DiscordUser } from './person.ts';
import { createServer, guildPayload, type Server } from './server.ts';
import { DISCORD_TIMING, type Timing } from './timing.ts';
import { createFaults, type Faults } from './wire/faults.ts';
import { createGateway } from './wire/gateway.ts';
import { startHttp } from './wire/http.ts';
import { createWorld, type Person } from './world.ts';

export interface TwinOptions {
  readonly token?: string;
  readonly timing?: Partial<Timing>;
  /** Privileged intents that are switched on for the app; none, as for a new one. */
  readonly privilegedIntents?: number;
  /** What messages are dated by, in milliseconds since 1970. Deadlines and nonces use the machine's clock. */
  readonly now?: () => number;
}

/** One call that the app made, and what it was answered with; status 0 when nothing came back. */
interface SeenCall {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Discord on the loopback interface, for the app's own SDK to run against. */
export interface DiscordTwin {
  /** `http://127.0.0.1:<port>/api`, without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  server(name: string): Server;
  person(options: {
    readonly name: string;
    readonly locale?: string;
    readonly bot?: boolean;
    readonly in?: Server;
    readonly installed?: boolean;
  }): DiscordUser;
  /** What the app registered, as Discord keeps it. */
  readonly commands: readonly APIApplicationCommand[];
  /** Every documented limit and every rule of ours that the app broke. */
  readonly violations: readonly string[];
  readonly calls: readonly SeenCall[];
  readonly faults: Faults;
  /** How long Discord waits; may be changed at any time. */
  readonly timing: Timing;
  /** Gateway sockets that are open and hear. */
  readonly connections: number;
  /** How often a session began anew, and how often one was resumed. */
  readonly sessions: { readonly identified: number; readonly resumed: number };
  /** Resolves when every interaction was answered or given up, and the app has every event that could reach it. */
  settled(): Promise<void>;
  /** Whether the app is connected, and has every event that it was given. */
  isAbreast(): Promise<boolean>;
  close(): Promise<void>;
}

export async function startDiscordTwin(options: TwinOptions = {}): Promise<DiscordTwin> {
  prepareJudge();
  const timing = { ...DISCORD_TIMING, ...options.timing };
  const world = createWorld(options.now ?? Date.now);
  const token =
    options.token ?? `${Buffer.from(world.applicationId).toString('base64url')}.Twin01.not-a-token-of-anybody`;
  const violations: string[] = [];
  const calls: SeenCall[] = [];
  const origin = () => `127.0.0.1:${http.port}`;
  const gateway = createGateway({
    token,
    timing,
    privilegedIntents: options.privilegedIntents ?? 0,
    faults: () => faults,
    url: () => `ws://${origin()}/gateway`,
    ready: () => ({
      v: 10,
      user: botUser(world),
      guilds: [...world.guilds.values()].filter(({ hasBot }) => hasBot).map(({ id }) => ({ id, unavailable: true })),
      application: { id: world.applicationId, flags: 0 },
    }),
    guilds: () => [...world.guilds.values()].filter(({ hasBot }) => hasBot).map(guildPayload),
  });
  const faults = createFaults(() => gateway);
  const discord: Discord = {
    token,
    world,
    timing,
    gateway,
    faults,
    paces: createPaces(timing),
    interactions: createInteractions(() => timing.interactionMs),
    violate: (where, what) => void violations.push(`${where}: ${what}`),
  };
  const routes = allRoutes();

  const http = await startHttp(
    async (request, bytes) => {
      const call = await readCall(request, bytes, world.nextId);
      const found = routes.flatMap((each) => {
        const params = each.match(call.method, call.path);
        return params ? [{ api: each, params }] : [];
      })[0];
      const name = found?.api.name ?? (call.path.startsWith('/attachments/') ? 'fetchAttachment' : 'unknown');
      const { method, path, body } = call;
      return {
        route: name,
        method,
        async run() {
          if (found) return answer(discord, found, call);
          return fetchAttachment(world, path) ?? { status: 404, body: { message: '404: Not Found', code: 0 } };
        },
        seen: (status) => void calls.push({ name, method, path, body, status }),
      };
    },
    () => faults,
    (request, socket, head) => gateway.upgrade(request, socket, head),
  );

  world.origin = `http://${origin()}`;

  return {
    apiUrl: `http://${origin()}/api`,
    token,
    applicationId: world.applicationId,
    botId: world.botId,
    server: (name) => createServer(discord, name),
    person({ name, locale = 'en-US', bot = false, in: server, installed = false }) {
      const id = world.nextId();
      const person: Person = { id, name, locale, bot, dm: world.nextId(), closed: false, installed, ephemerals: [] };
      world.people.set(id, person);
      if (server) world.guilds.get(server.id)?.members.add(id);
      return createPerson(discord, person, () => calls.length);
    },
    get commands() {
      return world.commands;
    },
    violations,
    calls,
    faults,
    timing,
    get connections() {
      return gateway.connections;
    },
    sessions: {
      get identified() {
        return gateway.identified;
      },
      get resumed() {
        return gateway.resumed;
      },
    },
    async settled() {
      await discord.interactions.settled();
      await gateway.heard();
    },
    isAbreast: () => gateway.isAbreast(),
    async close() {
      faults.clear();
      await gateway.end();
      await http.close();
    },
  };
}
