import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

/** One that does not answer has had long enough. */
const AT_LAST_MS = 500;

/** Whether the other side has all that was sent: it answers a ping in its turn. False when it is gone. */
export function hasHeard(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const ours = randomUUID();
    const pong = (data: Buffer) => {
      if (String(data) === ours) done(true);
    };
    const timer = setTimeout(gone, AT_LAST_MS);
    function gone(): void {
      done(false);
    }
    function done(isHeard: boolean): void {
      clearTimeout(timer);
      socket.off('pong', pong).off('close', gone);
      resolve(isHeard);
    }
    socket.setMaxListeners(0).on('pong', pong).on('close', gone);
    socket.ping(ours);
  });
}
