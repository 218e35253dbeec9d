import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Timing } from '../timing.ts';
import type { FaultPlan } from './faults.ts';
import { hasHeard } from './hasHeard.ts';
import { refusedIdentify } from './identify.ts';
import { createSessions } from './sessions.ts';

/** The gateway: https://docs.discord.com/developers/events/gateway */
export interface Gateway {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Gives an event to the app where it asked for it, or keeps it for when its session is resumed. */
  dispatch(event: GatewayDispatchEvents, data: unknown, intent?: GatewayIntentBits): void;
  /** Resolves when the open sockets have what was sent. */
  heard(): Promise<void>;
  /** Whether a session is connected and has all that it was given. */
  isAbreast(): Promise<boolean>;
  tell(payload: { readonly op: GatewayOpcodes; readonly d: unknown }): void;
  drop(): void;
  zombie(): void;
  invalidate(resumable: boolean): void;
  close(code: number): void;
  readonly url: string;
  readonly connections: number;
  /** How sessions began since the start: IDENTIFY and RESUME. */
  readonly identified: number;
  readonly resumed: number;
  end(): Promise<void>;
}

interface Parts {
  readonly token: string;
  readonly timing: Timing;
  readonly privilegedIntents: number;
  readonly faults: () => FaultPlan;
  readonly url: () => string;
  /** What READY says of the app and the servers it is in. */
  readonly ready: () => object;
  readonly guilds: () => readonly object[];
}

const MOST_BYTES = 4096;
const MOST_IN_A_MINUTE = 120;
const A_MINUTE = 60_000;

export function createGateway({ token, timing, privilegedIntents, faults, url, ready, guilds }: Parts): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const deaf = new WeakSet<WebSocket>();
  const sessions = createSessions(timing, send);
  let identified = 0;
  let resumed = 0;

  function send(socket: WebSocket, payload: object): void {
    if (!deaf.has(socket) && socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
  }

  function greet(socket: WebSocket, { url: address }: IncomingMessage): void {
    socket.on('error', () => socket.terminate());
    const said: number[] = [];
    let silence: NodeJS.Timeout | undefined;
    // An app that does not send its heartbeat is gone.
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => socket.close(GatewayCloseCodes.SessionTimedOut), 2 * timing.heartbeatMs);
    };
    socket.on('message', (data) => {
      if (deaf.has(socket)) return;
      said.push(Date.now());
      if (said.filter((at) => Date.now() - at < A_MINUTE).length > MOST_IN_A_MINUTE)
        return socket.close(GatewayCloseCodes.RateLimited);
      const payload = String(data).length > MOST_BYTES ? undefined : parsed(String(data));
      if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
      if (payload.op === GatewayOpcodes.Heartbeat) listen();
      const refused = hear(socket, payload);
      if (refused !== undefined) socket.close(refused);
    });
    socket.on('close', (code) => {
      clearTimeout(silence);
      // A client that closes with 1000 or 1001 gives its session up.
      sessions.left(socket, code === 1000 || code === 1001);
    });
    if (!address?.includes('v=10')) return void socket.close(GatewayCloseCodes.InvalidAPIVersion);
    listen();
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: timing.heartbeatMs } });
  }

  function hear(socket: WebSocket, { op, d }: Payload): GatewayCloseCodes | undefined {
    const session = sessions.of(socket);
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (session) sessions.has(session, Number(d ?? 0));
        send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
        return undefined;
      case GatewayOpcodes.Identify:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : identify(socket, Object(d));
      case GatewayOpcodes.Resume:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : resume(socket, Object(d));
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return session ? undefined : GatewayCloseCodes.NotAuthenticated;
      default:
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  function identify(socket: WebSocket, d: Readonly<Record<string, unknown>>): GatewayCloseCodes | undefined {
    const refused = refusedIdentify(d, token, privilegedIntents);
    if (refused !== undefined) return refused;
    identified += 1;
    const session = sessions.begin(socket, Number(d.intents));
    const address = { resume_gateway_url: url(), shard: [0, 1] };
    sessions.give(session, GatewayDispatchEvents.Ready, { ...ready(), session_id: session.id, ...address });
    if ((session.intents & GatewayIntentBits.Guilds) !== 0)
      for (const guild of guilds()) sessions.give(session, GatewayDispatchEvents.GuildCreate, guild);
    return undefined;
  }

  function resume(socket: WebSocket, d: Readonly<Record<string, unknown>>): GatewayCloseCodes | undefined {
    if (d.token !== token) return GatewayCloseCodes.AuthenticationFailed;
    const session = sessions.find(String(d.session_id));
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (Number(d.seq) > session.seq) return GatewayCloseCodes.InvalidSeq;
    resumed += 1;
    sessions.resume(session, socket, Number(d.seq));
    return undefined;
  }

  const open = () => [...server.clients].filter((socket) => socket.readyState === socket.OPEN && !deaf.has(socket));

  return {
    upgrade(request, socket, head) {
      if (faults().takeRefusal())
        return void socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
      server.handleUpgrade(request, socket, head, greet);
    },
    dispatch(event, data, intent) {
      faults().inTurn(() => {
        const times = faults().takeDuplicate() ? [1, 2] : [1];
        for (const session of sessions.all())
          if (intent === undefined || (session.intents & intent) !== 0)
            for (const _ of times) sessions.give(session, event, data);
      });
    },
    heard: async () => void (await Promise.all(open().map(hasHeard))),
    async isAbreast() {
      const heard = await Promise.all(open().filter(sessions.of).map(hasHeard));
      return heard.includes(true);
    },
    tell(payload) {
      for (const socket of open()) send(socket, payload);
    },
    drop() {
      for (const socket of server.clients) socket.terminate();
    },
    zombie() {
      for (const socket of server.clients) deaf.add(socket);
    },
    invalidate(resumable) {
      for (const socket of open()) {
        // One that can be resumed may be so on the same socket.
        sessions.left(socket, !resumable);
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
    },
    close(code) {
      for (const socket of server.clients) socket.close(code);
    },
    get url() {
      return url();
    },
    get connections() {
      return open().length;
    },
    get identified() {
      return identified;
    },
    get resumed() {
      return resumed;
    },
    async end() {
      for (const socket of server.clients) socket.terminate();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

function parsed(data: string): Payload | undefined {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
