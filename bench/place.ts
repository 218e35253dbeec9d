import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../adapters/postgres/database.ts';
import type { Log } from '../src/ports/log.ts';

export const quietLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: (event, error) => {
    throw new Error(event, { cause: error });
  },
};

export interface Place {
  readonly dataDir: string;
  readonly url: string;
  close(): Promise<void>;
}

/** A data folder of its own with the built-in database on it, migrated, as a person's is. */
export async function openPlace(): Promise<Place> {
  const dataDir = newFolder();
  const database = await openDatabase({ dataDir, log: quietLog });
  return {
    dataDir,
    url: database.url,
    async close() {
      await database.close();
      removeFolder(dataDir);
    },
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'spoor-bench-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
