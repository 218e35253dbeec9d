import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Outcome } from './requestUrl.ts';

/** Why Slack ends a connection. https://docs.slack.dev/apis/events-api/using-socket-mode */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: unknown;
  readonly accepts_response_payload: boolean;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
}

/** Socket Mode: the app's own connections, which take turns. */
export interface SocketMode {
  /** A single-use address to connect to, as `apps.connections.open` gives it. */
  open(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends to one connection and waits for its acknowledgement, at most `deadlineMs`. */
  deliver(envelope: Envelope, deadlineMs: number): Promise<Outcome>;
  /** Tells every connection why it ends, and ends it. */
  disconnect(reason: DisconnectReason): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Leaves every connection open and deaf: no acknowledgement and no ping is heard. */
  deafen(): void;
  readonly connections: number;
  close(): Promise<void>;
}

/** How long the other side has to agree that it is over. */
const FAREWELL_MS = 200;

function closeGently(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close();
  });
}

export function createSocketMode(origin: () => string, appId: string): SocketMode {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const tickets = new Set<string>();
  const waiting = new Map<string, (outcome: Outcome) => void>();
  const deaf = new WeakSet<WebSocket>();
  let sockets: WebSocket[] = [];

  function greet(socket: WebSocket): void {
    sockets.push(socket);
    socket.on('message', (data) => {
      if (!deaf.has(socket)) hear(String(data));
    });
    socket.on('ping', (data) => {
      if (!deaf.has(socket)) socket.pong(data);
    });
    socket.on('close', () => {
      sockets = sockets.filter((other) => other !== socket);
    });
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: sockets.length,
        debug_info: { host: 'twin', build_number: 1, approximate_connection_time: 18060 },
        connection_info: { app_id: appId },
      }),
    );
  }

  function hear(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text);
    waiting.get(id)?.({ acknowledged: true, ...(payload === undefined ? {} : { body: payload }) });
  }

  return {
    open() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin().replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '', 'http://twin').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, greet);
    },
    deliver(envelope, deadlineMs) {
      const socket = sockets.shift();
      if (!socket) return Promise.resolve({ acknowledged: false, reason: 'no_connection' });
      sockets.push(socket);
      return new Promise((resolve) => {
        const id = randomUUID();
        const end = (outcome: Outcome) => {
          clearTimeout(timer);
          waiting.delete(id);
          socket.off('close', lost);
          resolve(outcome);
        };
        const lost = () => end({ acknowledged: false, reason: 'connection_lost' });
        const timer = setTimeout(() => end({ acknowledged: false, reason: 'timeout' }), deadlineMs);
        waiting.set(id, end);
        socket.once('close', lost);
        socket.send(JSON.stringify({ envelope_id: id, ...envelope }));
      });
    },
    disconnect(reason) {
      const told = sockets;
      sockets = [];
      for (const socket of told) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'twin' } }));
        if (reason !== 'warning') socket.close();
      }
    },
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    deafen() {
      for (const socket of sockets) deaf.add(socket);
    },
    get connections() {
      return sockets.length;
    },
    async close() {
      for (const end of waiting.values()) end({ acknowledged: false, reason: 'closed' });
      await Promise.all([...server.clients].map(closeGently));
      server.close();
    },
  };
}
