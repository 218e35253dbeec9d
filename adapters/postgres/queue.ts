import { fromPrisma, PgBoss } from 'pg-boss';
import type { Log } from '../../src/ports/log.ts';
import type { Client, Transaction } from './client.ts';
import { forOperator } from './reach.ts';

const DELIVERIES = 'deliveries';
const DEAD = 'deliveries-dead';
const CONNECTIONS = 3;
const BATCH = 20;

/** The process that made a delivery sends it right after its commit: the job comes later, to find that done or to do it. */
const AFTER_SECONDS = 5;

/**
 * A job fails only when the database does or by a bug: refusals of a platform are settled on the delivery itself.
 * A killed worker's job is free again after a minute (the default is fifteen).
 */
const SETTINGS = {
  policy: 'short',
  deadLetter: DEAD,
  expireInSeconds: 60,
  retryLimit: 10,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  deleteAfterSeconds: 3600,
};
const SUPERVISION = {
  superviseIntervalSeconds: 30,
  monitorIntervalSeconds: 30,
  schedule: false,
  registerInstance: false,
};

/** The durable jobs behind deliveries; a job carries only the delivery's id. */
export interface Queue {
  /** Makes the job behind a delivery, in the transaction given; nothing when one is waiting already. */
  enqueue(tx: Client | Transaction, deliveryId: string, inSeconds?: number): Promise<void>;
  /** The same, but a job that is waiting already is moved to the new time. */
  postpone(tx: Client | Transaction, deliveryId: string, inSeconds: number): Promise<void>;
  /** Runs the handler for each job; what it throws is tried again. It may run twice, also at the same time. */
  work(handler: (deliveryId: string) => Promise<unknown>): Promise<void>;
  /** Takes no more jobs, and resolves when those in hand are done. */
  stop(): Promise<void>;
}

/**
 * Opens the queue: pg-boss, in a schema of its own beside Spoor's tables, made on first use.
 *
 * @throws OperatorError when the database's user may not make that schema
 */
export async function createQueue({ url, log }: { url: string; log: Log }): Promise<Queue> {
  const boss = new PgBoss({ connectionString: url, max: CONNECTIONS, ...SUPERVISION });
  boss.on('error', (error) => log.error('queue failed', error));
  try {
    await boss.start();
    await boss.createQueue(DEAD);
    await boss.createQueue(DELIVERIES, SETTINGS);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw forOperator(error);
  }

  const data = (delivery: string) => ({ delivery });
  const options = (tx: Client | Transaction, delivery: string, seconds: number) => ({
    db: fromPrisma(tx),
    singletonKey: delivery,
    startAfter: Math.max(1, Math.ceil(seconds)),
  });
  return {
    async enqueue(tx, deliveryId, inSeconds = AFTER_SECONDS) {
      await boss.send(DELIVERIES, data(deliveryId), options(tx, deliveryId, inSeconds));
    },
    async postpone(tx, deliveryId, inSeconds) {
      await boss.upsert(DELIVERIES, data(deliveryId), options(tx, deliveryId, inSeconds));
    },
    async work(handler) {
      const worker = { batchSize: BATCH, burstWhenBatchFull: true, perJobResults: true } as const;
      await boss.work<{ delivery: string }, unknown, typeof worker>(DELIVERIES, worker, (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data: { delivery } }) => {
            try {
              await handler(delivery);
              return { id, status: 'completed' as const };
            } catch (error) {
              log.error('delivery job failed', error, { delivery });
              return { id, status: 'failed' as const };
            }
          }),
        ),
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
