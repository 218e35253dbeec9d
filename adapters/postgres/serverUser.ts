import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { OperatorError } from '../OperatorError.ts';

/** Whom the server runs as when Spoor itself is root, which PostgreSQL refuses to be. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** A user for nothing else is best; the others are what a machine has of old. */
const CANDIDATES = ['spoor', 'postgres', 'nobody'];

/**
 * As root: the owner of the data that are there, else the first candidate the machine has. Otherwise nobody else.
 *
 * @param data the folder of the database, which need not exist
 * @throws OperatorError when the user Spoor runs as has no passwd entry, or root finds nobody to be
 */
export function serverUser(data: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return requirePasswdEntry();
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = CANDIDATES.map((name) => users.find(([user]) => user === name)).find((user) => user !== undefined);
  if (!found)
    throw new OperatorError(
      'Running as root needs an unprivileged user for the built-in database: add one named spoor, or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function requirePasswdEntry(): undefined {
  try {
    userInfo();
  } catch (cause) {
    throw new OperatorError(
      'The user Spoor runs as has no entry in /etc/passwd, which the built-in database needs: add one, or set DATABASE_URL.',
      { cause },
    );
  }
}
