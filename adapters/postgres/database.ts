import type { Log } from '../../src/ports/log.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

export interface Database {
  readonly url: string;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** The database Spoor runs on, migrated: an outside one when there is an address, else the built-in one. */
export async function openDatabase(options: {
  databaseUrl?: string | undefined;
  dataDir: string;
  log: Log;
}): Promise<Database> {
  const embedded = options.databaseUrl === undefined ? await startEmbedded(options) : undefined;
  const url = embedded?.url ?? options.databaseUrl ?? '';
  try {
    await migrate(url);
  } catch (error) {
    await embedded?.close();
    throw error;
  }
  return { url, embedded: embedded !== undefined, close: async () => embedded?.close() };
}
