import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from './boltApp.ts';
import type { SlackUser } from './person.ts';
import { type SlackTwin, startSlackTwin } from './twin.ts';

let twin: SlackTwin;
let anna: SlackUser;
let client: WebClient;

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = (name: string) => ({
  type: 'modal' as const,
  callback_id: name,
  title: plain(name),
  submit: plain('Next'),
  blocks: [
    { type: 'input', block_id: 'b', label: plain('x'), element: { type: 'plain_text_input', action_id: 'a' } },
    { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('More') }] },
  ],
});
const home = (text: string) => ({ type: 'home' as const, blocks: [{ type: 'header', text: plain(text) }] });

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { redeliverAfterMs: [] } });
  const workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
  client = clientOf(twin, workspace.botToken);
});
afterEach(() => twin.close());

/** What came with the last command or interaction. */
const last = <K extends string>(key: K) => (twin.sent.at(-1)?.payload as Record<K, string> | undefined)?.[key] ?? '';

describe('a trigger', () => {
  const open = (trigger: string) => client.views.open({ trigger_id: trigger, view: modal('One') });

  it('opens one view', async () => {
    await anna.types('/spoor', '');
    await open(last('trigger_id'));
    expect(anna.modal?.callback_id).toBe('One');
    await expect(open(last('trigger_id'))).rejects.toThrow('exchanged_trigger_id');
    await expect(open('1.2.3')).rejects.toThrow('invalid_trigger_id');
  });

  it('is too old after three seconds', async () => {
    expect(twin.timing.triggerMs).toBe(3000);
    twin.timing.triggerMs = -1;
    await anna.types('/spoor', '');
    await expect(open(last('trigger_id'))).rejects.toThrow('expired_trigger_id');
  });

  it('lays three views on one another, and no fourth', async () => {
    await anna.types('/spoor', '');
    await expect(client.views.push({ trigger_id: last('trigger_id'), view: modal('Two') })).rejects.toThrow(
      'not_found',
    );
    await anna.types('/spoor', '');
    await open(last('trigger_id'));
    for (const name of ['Two', 'Three', 'Four']) {
      await anna.presses(anna.modal ?? expect.fail('no modal is open'), 'more');
      const push = client.views.push({ trigger_id: last('trigger_id'), view: modal(name) });
      await (name === 'Four' ? expect(push).rejects.toThrow('push_limit_reached') : push);
    }
    expect(anna.modal?.callback_id).toBe('Three');
  });
});

describe('a view', () => {
  it('is updated by id, and with its hash only while nobody else did', async () => {
    await anna.types('/spoor', '');
    const { view } = await client.views.open({ trigger_id: last('trigger_id'), view: modal('One') });
    const update = (name: string, hash?: string) =>
      client.views.update({ view_id: view?.id ?? '', view: modal(name), ...(hash ? { hash } : {}) });
    await update('Two', view?.hash);
    await expect(update('Three', view?.hash)).rejects.toThrow('hash_conflict');
    expect(anna.modal).toMatchObject({ id: view?.id, callback_id: 'Two' });
    await anna.closesModal();
    await expect(update('Three')).rejects.toThrow('not_found');
  });

  it('stands in Home once for each person, and with its hash only while nobody else published', async () => {
    const publish = (text: string, hash?: string) =>
      client.views.publish({ user_id: anna.id, view: home(text), ...(hash ? { hash } : {}) });
    const { view } = await publish('One');
    await publish('Two', view?.hash);
    await expect(publish('Three', view?.hash)).rejects.toThrow('hash_conflict');
    expect(anna.home).toMatchObject({ id: view?.id, blocks: [{ text: { text: 'Two' } }] });
    await expect(client.views.publish({ user_id: 'U0NOBODY', view: home('x') })).rejects.toThrow('user_not_found');
  });
});

describe('a response URL', () => {
  const answer = (body: object) =>
    fetch(last('response_url'), { method: 'POST', body: JSON.stringify(body) }).then(({ status }) => status);

  it('takes five answers', async () => {
    await anna.types('/spoor', '');
    const statuses = [];
    for (const text of ['1', '2', '3', '4', '5', '6']) statuses.push(await answer({ text }));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(anna.ephemerals.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
    expect(twin.calls.at(-1)).toMatchObject({ method: 'response_url', error: 'used_url' });
  });

  it('is too old after thirty minutes', async () => {
    expect(twin.timing.responseUrlMs).toBe(1_800_000);
    twin.timing.responseUrlMs = -1;
    await anna.types('/spoor', '');
    expect(await answer({ text: 'late' })).toBe(404);
    expect(anna.ephemerals).toEqual([]);
  });

  it('may post for everybody in the direct message, and nowhere else', async () => {
    await anna.types('/spoor', '');
    await answer({ text: 'Hi', response_type: 'in_channel' });
    expect([anna.sees.length, twin.violations]).toEqual([1, []]);
  });

  it('that posts for everybody in a channel is noted', async () => {
    const workspace = twin.workspace('Other');
    const bob = workspace.user({ name: 'Bob' });
    await bob.types('/spoor', '', { channel: workspace.channel('general').id });
    await answer({ text: 'Hi', response_type: 'in_channel' });
    expect(twin.violations).toEqual(['response_url: posts in the channel general']);
  });
});
