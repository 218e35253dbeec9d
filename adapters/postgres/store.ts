import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/ports/clock.ts';
import type { Store } from '../../src/ports/store.ts';
import { isAway, isFull } from './away.ts';
import { type Cards, createCards } from './cards.ts';
import { openClient, TRANSACTION } from './client.ts';
import { createDeliveries, type DeliveryOptions } from './deliveries.ts';
import { type DirectMessages, findDirectMessages } from './directMessages.ts';
import { createDue } from './due.ts';
import { createInbounds } from './inbounds.ts';
import { createInstallations, type InstallationOptions } from './installations.ts';
import type { Queue } from './queue.ts';
import { lockPerson, workFor } from './work.ts';

export interface StoreParts extends DeliveryOptions {
  /** Address of a database whose migrations are applied. */
  readonly url: string;
  readonly newId: () => string;
  readonly queue: Queue;
  /** Dates deliveries when they are made; the system's unless given. */
  readonly clock?: Clock;
  /** Platforms on which nobody new is met but in a workspace that the app is installed in. */
  readonly installedOn?: readonly string[];
}

/** The store, with what belongs to nobody in it. */
export type PostgresStore = Store & {
  installations(options: InstallationOptions): ReturnType<typeof createInstallations>;
  /** Where people on a platform write to the coach, and how far each was heard. */
  directMessages(platform: string): Promise<DirectMessages[]>;
  /** Where each person's card stands on a platform. */
  cards(platform: string): Cards;
  close(): Promise<void>;
};

const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Opens the store on PostgreSQL. Throws when the database cannot be reached. `close` lets the connections go. */
export async function createStore(given: StoreParts): Promise<PostgresStore> {
  const { newId, queue, clock = systemClock, installedOn = [] } = given;
  const client = await openClient(given.url);
  const parts = { newId, queue, clock };
  return {
    ...createInbounds(client, parts, installedOn),
    ...createDue(client, parts),
    ...createDeliveries(client, queue, given),
    isOutage: (error) => isAway(error) || isFull(error),
    inWork: (coacheeId, run) =>
      client.$transaction(async (tx) => {
        const person = await lockPerson(tx, coacheeId);
        return person && run(workFor(tx, person, parts));
      }, TRANSACTION),
    installations: (options) => createInstallations({ client, newId, clock }, options),
    directMessages: (platform) => findDirectMessages(client, platform),
    cards: (platform) => createCards(client, platform),
    close: () => client.$disconnect(),
  };
}
