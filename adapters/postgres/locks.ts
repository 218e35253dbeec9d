import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../OperatorError.ts';
import type { Cluster } from './cluster.ts';
import { isServerOf } from './isServerOf.ts';
import { isServing, LOOK_EVERY_MS, PORT, SILENT_MS } from './server.ts';

/** A process id beyond what any system gives out. */
const NOBODY = 2_147_483_647;

/** The process id of the server that serves the folder now. */
export function pidOf({ data }: Cluster): number {
  return Number(linesOf(join(data, 'postmaster.pid'))[0]);
}

/**
 * Sees to it that what a server before us left behind does not hold up ours.
 *
 * PostgreSQL believes a process id in its lock files as long as any process has it, and after a reboot or in a
 * restarted container that is anybody's. The number is taken out; the rest stays, so that PostgreSQL's own check
 * for surviving processes (by their shared memory) still happens, and PostgreSQL removes the file itself.
 */
export async function disownLocks({ data }: Cluster, door: string): Promise<void> {
  for (const name of ['postmaster.pid', `.s.PGSQL.${PORT}.lock`]) {
    const file = join(data, name);
    const until = Date.now() + SILENT_MS;
    for (;;) {
      const [pid, ...rest] = linesOf(file);
      if (pid === undefined) break;
      if (!isServerOf(Number(pid), realpathSync(data))) {
        writeFileSync(file, [NOBODY, ...rest].join('\n'));
        break;
      }
      if (await isServing(door)) return;
      if (Date.now() > until)
        throw new OperatorError(
          `A database server (process ${pid}) holds ${data} and does not answer. Stop it, then start Spoor again.`,
        );
      await sleep(LOOK_EVERY_MS);
    }
  }
}

function linesOf(file: string): readonly (string | undefined)[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
