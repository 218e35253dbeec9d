/** PostgreSQL’s, Node’s and Prisma’s codes for a database that does not answer; PostgreSQL’s 08 is any broken connection. */
const AWAY =
  /^(08\w{3}|57P0[1-3]|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOENT|EPIPE|ETIMEDOUT|P1001|P1002|P1008|P1017|P2024)$/u;
/** What the adapter between Prisma and the driver calls it. */
const CUT_KINDS: readonly unknown[] = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout'];
/** What the driver says without a code, and Prisma under one that says other things as well. */
const CUT_WORDS =
  /Connection terminated|Client has encountered a connection error|server closed the connection|timeout exceeded when trying to connect|Unable to start a transaction in the given time/u;
/** The disk of the database is full. */
const FULL = '53100';
const DEEPEST = 5;

/** Whether something failed only because the database did not answer. */
export function isAway(error: unknown): boolean {
  return layersOf(error).some(
    ({ code, kind, message }) => AWAY.test(code) || CUT_KINDS.includes(kind) || CUT_WORDS.test(message),
  );
}

/** Whether something failed only because the database has no room on its disk. */
export function isFull(error: unknown): boolean {
  return layersOf(error).some(({ code }) => code === FULL);
}

interface Layer {
  readonly code: string;
  readonly kind: unknown;
  readonly message: string;
}

/** An error of the driver, or those within one of Prisma’s: it quotes PostgreSQL’s code, or hangs the adapter’s error on its own. */
function layersOf(error: unknown): readonly Layer[] {
  const found: Layer[] = [];
  let each = asRecord(error);
  while (each && found.length < DEEPEST) {
    const { name = '', message = '', kind, syscall } = each;
    const code = /Code: `(\w{5})`/u.exec(String(message))?.[1] ?? each.originalCode ?? each.code ?? '';
    // A file that is not there is no database that is not there.
    if (code !== 'ENOENT' || syscall === 'connect') found.push({ code: String(code), kind, message: String(message) });
    const isOfPrisma = /^(Prisma|DriverAdapter)/u.test(String(name));
    each = isOfPrisma ? asRecord(each.cause ?? asRecord(each.meta)?.driverAdapterError) : undefined;
  }
  return found;
}

/** Not all that libraries throw is an error. */
function asRecord(thrown: unknown): Record<string, unknown> | undefined {
  return typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>) : undefined;
}
