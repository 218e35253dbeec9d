import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../../src/ports/log.ts';
import type { Cluster } from './cluster.ts';
import { pidOf } from './locks.ts';
import { stopServer } from './server.ts';

const AGAIN_EVERY_MS = 1_000;

interface Holding {
  readonly cluster: Cluster;
  readonly log: Log;
  /** Starts the server when there is none, and locks the folder; nothing when somebody else has it. */
  readonly take: () => Promise<pg.Client | undefined>;
}

/**
 * Has a folder until it is let go: a server that goes away meanwhile is started again. Letting go stops the server, and
 * with it the lock: let go earlier, another Spoor could take a server that is about to stop.
 */
export function holdFolder(first: pg.Client, { cluster, log, take }: Holding): () => Promise<void> {
  let lock: pg.Client | undefined;
  let pid = 0;
  let letsGo = false;
  let told = '';
  let again = Promise.resolve();

  function hold(client: pg.Client): void {
    lock = client;
    told = '';
    pid = pidOf(cluster);
    client.once('end', () => {
      lock = undefined;
      if (!letsGo) again = takeAgain();
    });
  }

  async function takeAgain(): Promise<void> {
    while (!letsGo && !lock) {
      // Data that are gone are not made anew: they may be on a disk that comes back.
      const taken = existsSync(join(cluster.data, 'PG_VERSION')) ? await take().catch(failed) : undefined;
      if (taken) hold(taken);
      else await sleep(AGAIN_EVERY_MS);
    }
  }
  /** Tried every second, told once for each reason. */
  const failed = (error: unknown) => {
    const why = nameOf(error);
    if (why !== told) log.warn('database not started', { why });
    told = why;
  };

  hold(first);
  return async () => {
    letsGo = true;
    await again;
    if (lock && !(await stopServer(cluster, pid))) log.warn('database not stopped');
    await lock?.end().catch(() => undefined);
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
