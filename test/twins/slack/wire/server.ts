import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, FaultPlan } from './faults.ts';
import type { SocketMode } from './socketMode.ts';

/** What Slack answers a request with. */
export interface Reply {
  readonly status?: number;
  readonly body: object | string;
  /** Seconds to wait after 429. https://docs.slack.dev/apis/web-api/rate-limits */
  readonly retryAfter?: number;
}

/** One way in: what faults know it by, and what it does. */
export interface Route {
  readonly name: string;
  run(request: IncomingMessage): Promise<Reply>;
}

export interface TwinServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback interface, on a port that is free. */
export async function startServer(
  route: (path: string) => Route | undefined,
  faults: () => FaultPlan,
  sockets: () => SocketMode,
): Promise<TwinServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on('upgrade', (request, socket, head) => sockets().upgrade(request, socket, head));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = route(new URL(request.url ?? '', 'http://twin').pathname);
    if (!found) return void response.writeHead(404).end();
    const fault = faults().take(found.name);
    if (fault && !('accepted' in fault && fault.accepted)) {
      request.resume();
      return suffer(fault, response);
    }
    const reply = await found.run(request);
    if (fault) return suffer(fault, response);
    send(response, reply);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closeServer(server),
  };
}

function suffer(fault: Fault, response: ServerResponse): void {
  switch (fault.is) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
    case 'status':
      response.writeHead(fault.status).end('Slack is out of order');
      return;
    case 'limited':
      send(response, { body: { ok: false, error: 'ratelimited' }, retryAfter: fault.retryAfter });
      return;
    case 'refused':
      send(response, { body: { ok: false, error: fault.error } });
  }
}

function send(response: ServerResponse, { status, body, retryAfter }: Reply): void {
  const isText = typeof body === 'string';
  response
    .writeHead(retryAfter === undefined ? (status ?? 200) : 429, {
      'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    })
    .end(isText ? body : JSON.stringify(body));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
