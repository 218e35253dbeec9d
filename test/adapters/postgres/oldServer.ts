import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/**
 * Speaks just enough of PostgreSQL's protocol to let anybody in and to give one row of answers to any question:
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function startPretending(row: Readonly<Record<string, string>>): Promise<{ url: string; stop(): void }> {
  const server = createServer((socket) => answer(socket, row)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return { url: `postgresql://me@127.0.0.1:${address.port}/spoor?sslmode=disable`, stop: () => void server.close() };
}

const READY = part('Z', Buffer.from('I'));

function answer(socket: Socket, row: Readonly<Record<string, string>>): void {
  socket.once('data', () => {
    socket.write(Buffer.concat([part('R', Buffer.alloc(4)), READY]));
    socket.on('data', (data) => {
      if (String.fromCharCode(data[0] ?? 0) === 'X') return void socket.end();
      const names = Object.keys(row).map((name) => [
        text(name),
        Buffer.alloc(6),
        int32(25),
        Buffer.alloc(2),
        int32(-1),
        Buffer.alloc(2),
      ]);
      const values = Object.values(row).map((value) => [int32(value.length), Buffer.from(value)]);
      socket.write(
        Buffer.concat([
          part('T', int16(names.length), ...names.flat()),
          part('D', int16(values.length), ...values.flat()),
          part('C', text('SELECT 1')),
          READY,
        ]),
      );
    });
  });
}

function part(kind: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

const text = (value: string) => Buffer.from(`${value}\0`);
const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
