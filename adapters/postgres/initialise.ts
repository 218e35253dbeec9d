import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { noRoom } from '../dataFolder.ts';
import { OperatorError } from '../OperatorError.ts';
import { type Cluster, lacksRoom, nameFor, runIn } from './cluster.ts';

/** The one user of the database, who needs no password on a socket in a closed folder. */
export const SUPERUSER = 'spoor';
/** macOS knows it by another name. */
const LOCALE = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8'];
const LEFT_BEHIND_MS = 3_600_000;

/** Makes the database folder: whole or not at all, whatever happens meanwhile. */
export async function initialise(cluster: Cluster): Promise<void> {
  const { data, user } = cluster;
  const home = dirname(data);
  const fresh = mkdtempSync(join(home, 'postgres.new-'));
  if (user) chownSync(fresh, user.uid, user.gid);
  const flags = ['-D', nameFor(cluster, fresh), '-U', SUPERUSER, '--auth=trust', '--encoding=UTF8', ...LOCALE];
  const { code, reason } = await runIn(cluster, fresh, 'initdb', flags);
  try {
    if (code !== 0 && lacksRoom(reason)) throw noRoom(home);
    if (code !== 0) throw new OperatorError(`The database could not be made in ${home}: ${reason}`);
    renameSync(fresh, data);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another Spoor may have made it first; whose it is, the lock decides.
    if (!existsSync(join(data, 'PG_VERSION'))) throw error;
  }
  syncFolder(home);
}

function clearLeftBehind(home: string): void {
  for (const name of readdirSync(home).filter((each) => each.startsWith('postgres.new-'))) {
    const path = join(home, name);
    if (Date.now() - statSync(path).mtimeMs > LEFT_BEHIND_MS) rmSync(path, { recursive: true, force: true });
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What PostgreSQL asks of its folder; one that root put back from a copy belongs to root and is given to the server. */
export function secure({ data, user }: Cluster): void {
  clearLeftBehind(dirname(data));
  chmodSync(data, 0o700);
  if (!user || statSync(data).uid === user.uid) return;
  for (const entry of readdirSync(data, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), user.uid, user.gid);
  lchownSync(data, user.uid, user.gid);
}
