import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts';

export type Client = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/** Turns wait for their person's lock and for a connection: patience in milliseconds, well over a turn's length. */
export const TRANSACTION = { maxWait: 20_000, timeout: 60_000 };

const CONNECTIONS = 10;

/**
 * Opens the database and checks that its sessions run in UTC.
 *
 * The driver adapter writes and reads times without their offset: in a session with another zone every instant would
 * be kept hours off, and the hour that an autumn night has twice would be lost.
 */
export async function openClient(url: string): Promise<Client> {
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: CONNECTIONS, options: '-c TimeZone=UTC' },
      { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url') },
    ),
  });
  const [session] = await client.$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
  if (session?.zone !== 'UTC') {
    await client.$disconnect();
    throw new Error('The database address sets a time zone: take TimeZone out of its options.');
  }
  return client;
}
