import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

/** One that does not answer has had long enough. */
const AT_LAST_MS = 500;

/** Resolves when the other side has all that was sent: it answers a ping in its turn. Or when it is gone. */
export function hasHeard(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const ours = randomUUID();
    const pong = (data: Buffer) => {
      if (String(data) === ours) done();
    };
    const timer = setTimeout(done, AT_LAST_MS);
    function done(): void {
      clearTimeout(timer);
      socket.off('pong', pong).off('close', done);
      resolve();
    }
    socket.setMaxListeners(0).on('pong', pong).on('close', done);
    socket.ping(ours);
  });
}
