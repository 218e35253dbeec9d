import { randomUUID } from 'node:crypto';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Timing } from '../timing.ts';

interface Dispatch {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What an app is told, in order, and may take up again when its socket is gone. */
interface Session {
  readonly id: string;
  readonly intents: number;
  /** The number of the newest event. */
  seq: number;
  /** What the app did not say it had yet. */
  kept: Dispatch[];
  socket: WebSocket | undefined;
  /** When it cannot be resumed any more; 0 while its socket is open. */
  endsAt: number;
}

export interface Sessions {
  begin(socket: WebSocket, intents: number): Session;
  of(socket: WebSocket): Session | undefined;
  /** One that can be resumed. */
  find(id: string): Session | undefined;
  all(): readonly Session[];
  /** The next event of one: sent now, or when it is resumed. */
  give(session: Session, t: string, d: unknown): void;
  /** Goes on behind event `seq` on another socket. */
  resume(session: Session, socket: WebSocket, seq: number): void;
  /** The app has everything up to event `seq`. */
  has(session: Session, seq: number): void;
  /** A session has its socket no more; `isForGood`: it cannot be resumed. */
  left(socket: WebSocket, isForGood: boolean): void;
}

export function createSessions(timing: Timing, send: (socket: WebSocket, payload: object) => void): Sessions {
  const sessions = new Map<string, Session>();

  function living(): readonly Session[] {
    for (const { id, endsAt } of sessions.values()) if (endsAt > 0 && endsAt < Date.now()) sessions.delete(id);
    return [...sessions.values()];
  }

  function give(session: Session, t: string, d: unknown): void {
    session.seq += 1;
    const dispatch = { s: session.seq, t, d };
    session.kept.push(dispatch);
    if (session.socket) send(session.socket, { op: GatewayOpcodes.Dispatch, ...dispatch });
  }

  return {
    begin(socket, intents) {
      const session: Session = { id: randomUUID(), intents, seq: 0, kept: [], socket, endsAt: 0 };
      sessions.set(session.id, session);
      return session;
    },
    of: (socket) => [...sessions.values()].find((each) => each.socket === socket),
    find: (id) => living().find((each) => each.id === id),
    all: living,
    give,
    resume(session, socket, seq) {
      session.socket = socket;
      session.endsAt = 0;
      for (const each of session.kept.filter(({ s }) => s > seq))
        send(socket, { op: GatewayOpcodes.Dispatch, ...each });
      give(session, GatewayDispatchEvents.Resumed, { _trace: [] });
    },
    has(session, seq) {
      session.kept = session.kept.filter(({ s }) => s > seq);
    },
    left(socket, isForGood) {
      const session = this.of(socket);
      if (!session) return;
      session.socket = undefined;
      session.endsAt = Date.now() + timing.sessionMs;
      if (isForGood) sessions.delete(session.id);
    },
  };
}
