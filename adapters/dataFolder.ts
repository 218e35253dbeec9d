import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from './OperatorError.ts';

/**
 * Makes the data folder, closed to everybody else, unless it is there.
 *
 * A folder that is there keeps its mode: it may be one that others need, and what Spoor keeps in it is closed itself.
 *
 * @throws OperatorError when it cannot be made or written
 */
export function prepareFolder(dataDir: string): void {
  requireUsable(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
}

/**
 * Looks whether the data folder can be written, or made where it is not there yet.
 *
 * @throws OperatorError when it cannot
 */
export function requireUsable(dataDir: string): void {
  let nearest = dataDir;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(nearest, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
}

/** What the operator can mend about a folder in which something could not be read or written. */
export function unusable(dataDir: string, cause: unknown): OperatorError {
  if (codeOf(cause) === 'ENOSPC' || codeOf(cause) === 'EDQUOT') return noRoom(dataDir, cause);
  return new OperatorError(
    `The data folder ${dataDir} cannot be used: ${reasonOf(cause)}. Set SPOOR_DATA_DIR to a folder of your own.`,
    { cause },
  );
}

export function noRoom(folder: string, cause?: unknown): OperatorError {
  return new NoRoom(`There is no room left on the disk of ${folder}. Make room there, then start Spoor again.`, {
    cause,
  });
}

/** By its name the log tells it from what else keeps a database from starting. */
class NoRoom extends OperatorError {
  override name = 'NoRoom';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file is in its place';
  if (code === 'EROFS') return 'it is on a disk that cannot be written';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not write there';
  return `it cannot be made (${String(code)})`;
}
