import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { OperatorError } from '../OperatorError.ts';

export type Client = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/** Turns wait for their person's lock and for a connection: patience in milliseconds, well over a turn's length. */
export const TRANSACTION = { maxWait: 20_000, timeout: 60_000 };

const CONNECTIONS = 10;
/** By this name the doctor knows a running Spoor. */
export const APPLICATION = 'spoor';

/**
 * Opens the database and checks that its sessions run in UTC.
 *
 * The driver adapter writes and reads times without their offset: in a session with another zone every instant would
 * be kept hours off, and the hour that an autumn night has twice would be lost.
 *
 * @throws OperatorError when the address says otherwise
 */
export async function openClient(url: string): Promise<Client> {
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: CONNECTIONS, options: '-c TimeZone=UTC', application_name: APPLICATION },
      { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url') },
    ),
  });
  const [session] = await client.$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
  if (session?.zone !== 'UTC') {
    await client.$disconnect();
    throw new OperatorError('DATABASE_URL sets a time zone of its own: take TimeZone out of its options.');
  }
  return client;
}
