import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORT } from './server.ts';

/** The system's limit is 104 bytes or 108, the end included. */
const LONGEST_BYTES = 99;

/** The path by which the server's socket is reached. */
export interface Door {
  readonly path: string;
  close(): void;
}

/**
 * The socket stands in the database's own folder, which is closed to others and the same for everybody who looks for
 * it: whatever their TMPDIR, and from another container on the same volume. When that path is too long for a socket
 * address, a short link of one's own leads there.
 */
export function openDoor(data: string): Door {
  if (fits(data)) return { path: data, close: () => undefined };
  const room = [tmpdir(), '/tmp'].find((folder) => fits(join(folder, 'spoor-123456', 'd'))) ?? '/tmp';
  const folder = mkdtempSync(join(room, 'spoor-'));
  const path = join(folder, 'd');
  symlinkSync(data, path);
  return { path, close: () => rmSync(folder, { recursive: true, force: true }) };
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST_BYTES;
}
