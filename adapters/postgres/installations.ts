import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import { OperatorError } from '../OperatorError.ts';
import type { Cell, SecretBox } from '../secretBox.ts';
import { unknownKey } from '../secretBox.ts';
import { type Client, TRANSACTION } from './client.ts';
import { toDate, toInstant } from './instants.ts';
import { isId } from './records.ts';
import { storable } from './storable.ts';
import { closeAccounts, reopenAccounts } from './workspaceAccounts.ts';

interface Parts {
  readonly client: Client;
  readonly newId: () => string;
  readonly clock: Clock;
}

export interface InstallationOptions {
  readonly platform: string;
  readonly box: SecretBox;
  readonly log: Log;
}

/** Whoever has no account left is erased after so long. */
const KEPT = { hours: 30 * 24 };

function cellOf(row: string): Cell {
  return { table: 'installation', column: 'token', row };
}

/** The workspaces that the app of a platform is installed in, their tokens encrypted. */
export function createInstallations({ client, newId, clock }: Parts, { platform, box, log }: InstallationOptions) {
  const one = (tenant: string) => ({ platform_tenant: { platform, tenant: storable(tenant) } });

  return {
    async find(tenant: string): Promise<{ id: string; installedAt: Temporal.Instant } | undefined> {
      const row = await client.installation.findUnique({ where: one(tenant), select: { id: true, installedAt: true } });
      return row ? { id: row.id, installedAt: toInstant(row.installedAt) } : undefined;
    },

    async accessTo(tenant: string): Promise<{ id: string; token: string } | undefined> {
      const row = await client.installation.findUnique({ where: one(tenant) });
      return row ? { id: row.id, token: box.open({ keyId: row.keyId, bytes: row.token }, cellOf(row.id)) } : undefined;
    },

    async put({ tenant, token }: { tenant: string; token: string }): Promise<void> {
      const [id, now] = [newId(), clock.now()];
      const { keyId, bytes } = box.seal(token, cellOf(id));
      const data = { id, platform, tenant, keyId, token: bytes, installedAt: toDate(now) };
      await client.$transaction(async (tx) => {
        await tx.installation.upsert({ where: one(tenant), create: data, update: data });
        await reopenAccounts(tx, { platform, tenant }, now);
      }, TRANSACTION);
    },

    async end(id: string): Promise<void> {
      if (!isId(id)) return;
      await client.$transaction(async (tx) => {
        const [gone] = await tx.$queryRaw<{ tenant: string }[]>`
          DELETE FROM installation WHERE id = ${id}::uuid AND platform = ${platform} RETURNING tenant`;
        if (gone) await closeAccounts(tx, { platform, tenant: gone.tenant }, clock.now().add(KEPT));
      }, TRANSACTION);
    },

    async spend(state: string, seconds: number): Promise<boolean> {
      const now = clock.now();
      const hash = createHash('sha256').update(state).digest('hex');
      await client.spentState.deleteMany({ where: { expires: { lt: toDate(now) } } });
      const row = { hash, expires: toDate(now.add({ seconds })) };
      return (await client.spentState.createMany({ data: [row], skipDuplicates: true })).count === 1;
    },

    async renew(): Promise<void> {
      const rows = await client.installation.findMany({ where: { platform, keyId: { not: box.keyId } } });
      const strange = rows.find(({ keyId }) => !box.keyIds.includes(keyId));
      if (strange) throw new OperatorError(unknownKey(strange.keyId));
      for (const { id, tenant, keyId, token } of rows) {
        try {
          const renewed = box.seal(box.open({ keyId, bytes: token }, cellOf(id)), cellOf(id));
          const data = { keyId: renewed.keyId, token: renewed.bytes };
          await client.installation.updateMany({ where: { id, keyId }, data });
        } catch (error) {
          if (!(error instanceof OperatorError)) throw error;
          log.error('token not read', error, { tenant });
        }
      }
    },
  };
}
