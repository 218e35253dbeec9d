import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../OperatorError.ts';
import { type Binaries, findBinaries, makeRunnable } from './binaries.ts';
import { type ServerUser, serverUser } from './serverUser.ts';

/** A database folder, and how its programs are run. */
export interface Cluster {
  /** PostgreSQL's own folder, inside the data folder. */
  readonly data: string;
  readonly native: string;
  /** Whom the server runs as, when that is not ourselves. */
  readonly user: ServerUser | undefined;
}

/**
 * Looks at the database folder inside a data folder and at the programs for it; makes nothing.
 *
 * @throws OperatorError when the folder is somebody else's or another version's, or the programs do not run here
 */
export function findCluster(dataDir: string): Cluster {
  const data = join(dataDir, 'postgres');
  const binaries = findBinaries();
  const user = serverUser(data);
  requireOurs(data, binaries);
  return { data, user, native: makeRunnable(binaries, user) };
}

function requireOurs(data: string, { version }: Binaries): void {
  const [major] = version.split('.');
  let found: string | undefined;
  try {
    const names = existsSync(data) ? readdirSync(data) : [];
    if (names.length === 0) return;
    found = names.includes('PG_VERSION') ? readFileSync(join(data, 'PG_VERSION'), 'utf8').trim() : undefined;
  } catch (cause) {
    throw new OperatorError(
      `${data} belongs to another user. Run Spoor as that user, or set SPOOR_DATA_DIR to a folder of your own.`,
      { cause },
    );
  }
  if (found === undefined)
    throw new OperatorError(
      `${data} holds something that is not Spoor’s. Move it away, or set SPOOR_DATA_DIR to another folder.`,
    );
  if (found !== major)
    throw new OperatorError(
      `${data} was made by PostgreSQL ${found}, and this version of Spoor brings ${major}. Use the Spoor it was made with, or set SPOOR_DATA_DIR to another folder.`,
    );
}

/**
 * The folder as the server is to know it.
 *
 * Under root the server may not pass the folders above its own: they may be as closed as root's home. It is started
 * inside its folder and knows it as the place where it stands, so that nothing above has to be opened.
 */
export function nameFor(cluster: Cluster, folder = cluster.data): string {
  return cluster.user && process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** How a program of the cluster is started: inside the folder, by its user, out of reach of a Ctrl-C. */
export function spawnIn(cluster: Cluster, folder: string, program: string, args: readonly string[]) {
  return spawn(join(cluster.native, 'bin', program), args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      LC_ALL: process.platform === 'darwin' ? 'C' : 'C.UTF-8',
      LD_LIBRARY_PATH: join(cluster.native, 'lib'),
    },
    ...cluster.user,
  });
}

/** Runs a program of the cluster to its end. Gives its exit code and the reason it gave, if any. */
export function runIn(
  cluster: Cluster,
  folder: string,
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; reason: string }> {
  return new Promise((done) => {
    const child = spawnIn(cluster, folder, program, args);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => done({ code: null, reason: error.message }));
    child.on('close', (code) => done({ code, reason: reasonIn(said) }));
  });
}

/** The system’s words, and PostgreSQL’s own where only a part could be written. */
const NO_ROOM = /No space left on device|Check free disk space/u;

/** Whether a program of PostgreSQL ended because the disk is full. */
export function lacksRoom(reason: string): boolean {
  return NO_ROOM.test(reason);
}

/** The line that tells most in what a program of PostgreSQL wrote before any data was touched. */
export function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  const room = lines.find((each) => NO_ROOM.test(each));
  const line = room ?? lines.findLast((each) => /FATAL|PANIC|error:/u.test(each)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC|error):\s*/u, '') || 'no reason given';
}
