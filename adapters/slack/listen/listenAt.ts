import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { OperatorError } from '../../OperatorError.ts';

/** What is served at the port. */
export interface Listening {
  /** Throws OperatorError when the port cannot be used. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function listenAt(port: number, hear: (...heard: Parameters<RequestListener>) => Promise<void>): Listening {
  let server: Server | undefined;
  return {
    start: () =>
      new Promise<void>((done, fail) => {
        const opening = createServer((request, response) => {
          hear(request, response).catch(() => end(response, 400));
        });
        opening.once('error', (cause) =>
          fail(new OperatorError(`Port ${port} (PORT) cannot be used by Spoor.`, { cause })),
        );
        opening.listen(port, () => {
          server = opening;
          done();
        });
      }),
    stop: () =>
      new Promise<void>((done) => {
        if (!server) return done();
        server.close(() => done());
        server.closeIdleConnections();
      }),
  };
}

/** Ends a request that is not for Spoor. */
export function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, { connection: 'close' }).end();
}
