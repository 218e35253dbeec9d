import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { saidOf } from '../api/refusal.ts';
import type { Fault, FaultPlan } from './faults.ts';

/** What Discord answers a request with; without a body it is a 204, which says nothing of its type. */
export interface Reply {
  readonly status?: number;
  readonly body?: object;
  /** A file, in the place of a body. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Handled {
  /** What faults know it by. */
  readonly route: string;
  readonly method: string;
  run(): Promise<Reply>;
  /** Told what became of it. */
  seen(status: number): void;
}

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback interface, on a port that is free. */
export async function startHttp(
  handle: (request: IncomingMessage, body: Buffer) => Promise<Handled>,
  faults: () => FaultPlan,
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  server.on('upgrade', upgrade);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const handled = await handle(request, await readAll(request));
    const fault = faults().take(handled.route, handled.method);
    if (fault && !('accepted' in fault && fault.accepted)) return suffer(fault, response, handled);
    const reply = await handled.run();
    if (fault) return suffer(fault, response, handled);
    send(response, reply, handled);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function suffer(fault: Fault, response: ServerResponse, handled: Handled): void {
  switch (fault.is) {
    case 'reset':
      handled.seen(0);
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      handled.seen(0);
      return;
    case 'status':
      send(response, { status: fault.status, body: { message: 'Discord is out of order', code: 0 } }, handled);
      return;
    case 'limited':
      send(response, tooMany(fault.retryAfter, fault.global ?? false), handled);
      return;
    case 'refused':
      send(response, { status: fault.status, body: { message: saidOf(fault.code), code: fault.code } }, handled);
  }
}

/** https://docs.discord.com/developers/topics/rate-limits; `retryAfter` in seconds. */
export function tooMany(retryAfter: number, global: boolean): Reply {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: {
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function send(response: ServerResponse, { body, bytes, headers = {}, ...reply }: Reply, handled: Handled): void {
  if (bytes) {
    handled.seen(200);
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    return void response.end(bytes);
  }
  const status = reply.status ?? (body === undefined ? 204 : 200);
  handled.seen(status);
  response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
