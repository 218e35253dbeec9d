import pg from 'pg';
import { OperatorError } from '../OperatorError.ts';

const CONNECT_MS = 10_000;
const OLDEST = 15;

const SILENT = 'does not answer. Check the host and the port in DATABASE_URL, and that the server runs';
const REFUSED = 'refuses the user or the password. Check both in DATABASE_URL';
const UNTRUSTED = 'has a certificate this machine does not trust. Name its authority with sslrootcert in DATABASE_URL';

/** By PostgreSQL's and Node's error codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: SILENT,
  ECONNRESET: SILENT,
  EHOSTUNREACH: SILENT,
  ENETUNREACH: SILENT,
  ENOENT: SILENT,
  ETIMEDOUT: SILENT,
  EAI_AGAIN: 'is at a host whose name cannot be found. Check the host in DATABASE_URL',
  ENOTFOUND: 'is at a host whose name cannot be found. Check the host in DATABASE_URL',
  '28P01': REFUSED,
  '28000':
    'refuses this user, or a connection from here without encryption. Check the user, and try sslmode=require in DATABASE_URL',
  '3D000': 'does not exist on its server. Make it (CREATE DATABASE), or check the name in DATABASE_URL',
  '42501': 'does not let its user make tables. Make that user its owner (ALTER DATABASE … OWNER TO …)',
  '53300': 'has no connections left. Raise its max_connections, or stop what else uses it',
  '53100': 'has no room left on its disk. Make room there',
  '57P03': 'is just starting or stopping. Try again in a moment',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
};
/** What the driver says without a code. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/timeout expired|connection timeout/u, SILENT],
  [/password must be a/u, REFUSED],
  [
    /extension "(?:pg_trgm|btree_gin)" is not available/u,
    'misses the extensions pg_trgm and btree_gin. Install PostgreSQL’s contrib package on its server',
  ],
  [/does not support SSL/u, 'does not do encryption. Take sslmode out of DATABASE_URL'],
];

/**
 * Opens one connection to a database Spoor can use.
 *
 * @throws OperatorError when it cannot be reached, or is not what Spoor needs; the address is never repeated
 */
export async function reach(url: string, name = 'spoor'): Promise<pg.Client> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: name,
    });
    client.on('error', () => undefined);
    await client.connect();
    await requireFit(client);
    return client;
  } catch (error) {
    await client?.end().catch(() => undefined);
    throw forOperator(error);
  }
}

async function requireFit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`,
  );
  const [{ version, encoding } = { version: '0', encoding: '' }] = rows;
  const major = Math.floor(Number(version) / 10_000);
  if (major < OLDEST)
    throw new OperatorError(`The database is PostgreSQL ${major}; Spoor needs ${OLDEST} or newer. Update the server.`);
  if (encoding !== 'UTF8')
    throw new OperatorError(
      `The database keeps text as ${encoding}; Spoor needs UTF8. Make it anew: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    );
}

/** What an operator can mend about an error of the database, in one line; any other error as it is. */
export function forOperator(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OperatorError) return error;
  const code = 'code' in error ? String(error.code) : '';
  const why = WHY[code] ?? SAID.find(([words]) => words.test(error.message))?.[1];
  return why ? new OperatorError(`The database ${why}.`, { cause: error }) : error;
}
