import { APPLICATION } from './client.ts';
import { pendingMigrations } from './migrate.ts';
import { reach } from './reach.ts';

/** How the database is, in counts and references: never anybody's words. */
export interface Health {
  /** Of the server: 18.4. */
  readonly version: string;
  /** Migrations the next start will apply. */
  readonly pending: number;
  /** Whether a Spoor is at work on it. */
  readonly isRunning: boolean;
  readonly people: number;
  /** Deliveries still to be sent. */
  readonly waiting: number;
  /** Deliveries that may or may not have arrived: the platform gave no proof, so they are not sent again. */
  readonly unknown: number;
  /** Workspaces the app is installed in. */
  readonly workspaces: number;
  /** Ids of the keys that their tokens are kept with. */
  readonly keyIds: readonly string[];
  /** References of what came in and could not be handled, newest first, as the log has them. */
  readonly setAside: readonly string[];
}

type Counts = Pick<Health, 'people' | 'waiting' | 'unknown' | 'setAside'>;
type Installed = Pick<Health, 'workspaces' | 'keyIds'>;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM coachee) AS people,
  (SELECT count(*)::int FROM delivery WHERE state IN ('waiting', 'sending')) AS waiting,
  (SELECT count(*)::int FROM delivery WHERE state = 'unknown') AS unknown,
  ARRAY(SELECT reference FROM inbound WHERE state = 'failed' ORDER BY seq DESC) AS "setAside"`;

const INSTALLED = `SELECT count(*)::int AS workspaces, ARRAY(SELECT DISTINCT key_id FROM installation) AS "keyIds"
  FROM installation`;

/**
 * Looks, and changes nothing.
 *
 * @throws OperatorError when the database cannot be reached, or is not Spoor's
 */
export async function readHealth(url: string): Promise<Health> {
  const client = await reach(url, `${APPLICATION} doctor`);
  try {
    const { rows } = await client.query<{ version: string; isRunning: boolean; isMade: boolean; isInstalled: boolean }>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
         to_regclass('inbound') IS NOT NULL AS "isMade",
         to_regclass('installation') IS NOT NULL AS "isInstalled",
         EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1) AS "isRunning"`,
      [APPLICATION],
    );
    const { version = '', isRunning = false, isMade = false, isInstalled = false } = rows[0] ?? {};
    const pending = (await pendingMigrations(client)).length;
    const counts = isMade ? (await client.query<Counts>(COUNTS)).rows[0] : undefined;
    const installed = isInstalled ? (await client.query<Installed>(INSTALLED)).rows[0] : undefined;
    const nothing = { people: 0, waiting: 0, unknown: 0, workspaces: 0, keyIds: [], setAside: [] };
    return { version, pending, isRunning, ...nothing, ...counts, ...installed };
  } finally {
    await client.end();
  }
}
