import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackUser } from '../../twins/slack/person.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
let anna: SlackUser;
beforeEach(async () => {
  desk = await openSlackDesk();
  anna = await desk.settler('Anna');
});
afterEach(() => desk.close());

const opens = () => desk.twin.calls.filter(({ method }) => method === 'apps.connections.open').length;

/** Does something that ends the connection, and waits for the next one. */
async function comesBackAfter(end: () => void): Promise<void> {
  const before = opens();
  end();
  await expect.poll(() => opens() > before && desk.twin.connections === 1, { timeout: 40_000 }).toBe(true);
}

async function isHeard(): Promise<void> {
  const before = saidTo(anna).length;
  await anna.writes('today');
  await desk.run.settled();
  expect(saidTo(anna).length).toBe(before + 1);
}

describe('the socket', () => {
  it('is opened anew when Slack asks for it, and when it is cut', async () => {
    await comesBackAfter(() => desk.twin.faults.disconnect('refresh_requested'));
    await isHeard();
    await comesBackAfter(() => desk.twin.faults.cutConnections());
    await isHeard();
  });

  it('is tried again for as long as Slack refuses or limits it, or cannot be reached', async () => {
    const { faults } = desk.twin;
    faults.next('apps.connections.open', { is: 'refused', error: 'internal_error' });
    faults.next('apps.connections.open', { is: 'status', status: 503, accepted: false });
    faults.next('apps.connections.open', { is: 'limited', retryAfter: 1 });
    faults.next('apps.connections.open', { is: 'refused', error: 'invalid_auth' });
    await comesBackAfter(() => faults.cutConnections());
    await isHeard();
  }, 60_000);

  it('is opened anew when nobody answers at the other end any more', async () => {
    await comesBackAfter(() => desk.twin.faults.deafenConnections());
  }, 60_000);

  it('takes no more when Spoor ends, and what was not acknowledged comes to the next one', async () => {
    await desk.run.stop();
    const writing = anna.writes('today');
    await desk.restart();
    await writing;
    await desk.run.settled();
    await isHeard();
  });
});
