import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBoltApp } from '../boltApp.ts';
import type { SlackUser } from '../person.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';

let twin: SlackTwin;
let anna: SlackUser;
let stop: () => Promise<void>;

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { redeliverAfterMs: [300, 300, 600] } });
  const workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
  ({ stop } = await startBoltApp(twin, workspace, { way: 'Socket Mode', pingMs: 200 }));
});
afterEach(async () => {
  await stop();
  await twin.close();
});

const opened = () => twin.calls.filter(({ method }) => method === 'apps.connections.open').length;
const isBack = () => expect.poll(() => twin.connections, { timeout: 5000 }).toBe(1);

it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
  'is connected to anew after the reason %s, and loses no event',
  async (reason) => {
    twin.faults.disconnect(reason);
    expect(twin.connections).toBe(0);
    expect(await anna.writes('Hi')).toMatchObject({ acknowledged: true });
    expect(opened()).toBe(2);
  },
);

it('is connected to anew after a cut', async () => {
  twin.faults.cutConnections();
  await expect.poll(() => twin.connections).toBe(0);
  await isBack();
  expect(await anna.writes('Hi')).toMatchObject({ acknowledged: true, attempts: 1 });
});

it('is found dead by the SDK when it hears no ping', async () => {
  twin.faults.deafenConnections();
  await expect.poll(opened, { timeout: 5000 }).toBe(2);
  await isBack();
});

it('is tried again when a new connection is refused', async () => {
  twin.faults.next('apps.connections.open', { is: 'refused', error: 'internal_error' });
  twin.faults.disconnect();
  await isBack();
  expect(opened()).toBe(2);
});
