import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from './boltApp.ts';
import type { SlackUser } from './person.ts';
import { type SlackTwin, startSlackTwin } from './twin.ts';
import type { Workspace } from './workspace.ts';

let twin: SlackTwin;
let workspace: Workspace;
let anna: SlackUser;
let server: Server;
/** What the app answers to everything. */
let answer: unknown;

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const field = (actionId: string, more: object = {}) => ({
  type: 'input',
  block_id: actionId,
  label: plain('x'),
  element: { type: 'plain_text_input', action_id: actionId },
  ...more,
});
const modal = (blocks: object[], more: object = {}) => ({
  type: 'modal' as const,
  title: plain('Modal'),
  submit: plain('Next'),
  blocks: blocks as { type: string }[],
  ...more,
});
const last = () => twin.sent.at(-1)?.payload as Record<string, unknown> | undefined;

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { redeliverAfterMs: [] } });
  workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
  answer = undefined;
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answer === undefined ? '' : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  twin.pointAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
});
afterEach(async () => {
  server.close();
  await twin.close();
});

async function opens(view: ReturnType<typeof modal>): Promise<void> {
  await anna.types('/spoor', '');
  const trigger = String(last()?.trigger_id);
  await clientOf(twin, workspace.botToken).views.open({ trigger_id: trigger, view });
}

describe('what comes back with an acknowledgement', () => {
  it('is checked like any message, and not shown when Slack would not', async () => {
    answer = { text: 'a < b' };
    await anna.types('/spoor', '');
    answer = { text: 'Hi', blocks: [{ type: 'header', text: plain('') }] };
    await anna.types('/spoor', '');
    expect(anna.ephemerals.map(({ text }) => text)).toEqual(['a < b']);
    expect(twin.violations).toEqual([
      'acknowledgement of /spoor: the text leaves < as it is in “a < b”',
      'acknowledgement of /spoor: block 0 (header) is empty',
    ]);
  });

  it('is checked like any view', async () => {
    await opens(modal([field('name')]));
    answer = { response_action: 'update', view: modal([], { title: plain('x'.repeat(25)) }) };
    await anna.submits({ name: 'Jan' });
    answer = { response_action: 'errors', errors: { nowhere: 'That is wrong.' } };
    await anna.submits({ name: 'Jan' });
    expect(anna.modal?.title.text).toBe('Modal');
    expect(twin.violations).toEqual([
      'response_action update: title has 25 characters, no more than 24 are allowed',
      'response_action errors: there is no input block nowhere',
    ]);
    answer = { response_action: 'clear' };
    await anna.submits({ name: 'Jan' });
    expect(anna.modal).toBeUndefined();
  });

  it('is checked like any menu', async () => {
    await opens(modal([field('who', { element: { type: 'external_select', action_id: 'who', min_query_length: 0 } })]));
    expect(await anna.suggestions('who', '')).toEqual([]);
    answer = { options: [] };
    expect(await anna.suggestions('who', 'nobody')).toEqual([]);
    answer = { options: [{ text: plain('x'.repeat(76)), value: 'x' }] };
    expect(await anna.suggestions('who', 'x')).toEqual([]);
    expect(twin.violations).toEqual([
      'options of who: nothing was offered',
      'options of who: options of who option text has 76 characters, no more than 75 are allowed',
    ]);
  });
});

describe('a person', () => {
  it('cannot do what Slack offers no way to', async () => {
    await expect(anna.submits()).rejects.toThrow('no modal is open');
    await expect(anna.closesModal()).rejects.toThrow('no modal is open');
    await opens(modal([field('name', { element: { type: 'plain_text_input', action_id: 'a', max_length: 3 } })]));
    await expect(anna.submits({ name: 'four' })).rejects.toThrow('name takes 0 to 3 characters');
    await expect(anna.submits({ other: 'x' })).rejects.toThrow('there is no field other, but: name, a');
    await expect(anna.suggestions('a', 'x')).rejects.toThrow('plain_text_input asks the app for nothing');
    await expect(anna.edits('1.2', 'x')).rejects.toThrow('wrote no message 1.2');
  });

  it('fills in every kind of field', async () => {
    const options = ['a', 'b'].map((value) => ({ text: plain(value), value }));
    const kinds = {
      date: { type: 'datepicker' },
      time: { type: 'timepicker', initial_time: '09:00' },
      both: { type: 'datetimepicker' },
      one: { type: 'static_select', options },
      many: { type: 'checkboxes', options },
      radio: { type: 'radio_buttons', options, initial_option: options[0] },
      user: { type: 'users_select' },
      users: { type: 'multi_users_select' },
      mail: { type: 'email_text_input' },
    };
    await opens(
      modal(Object.entries(kinds).map(([id, element]) => field(id, { element: { action_id: 'x', ...element } }))),
    );
    await anna.submits({
      date: '2026-12-01',
      both: 1796130000,
      one: 'b',
      many: ['a', 'b'],
      user: anna.id,
      users: [anna.id],
      mail: 'jan@acme.nl',
    });
    const { values } = (last() as { view: { state: { values: Record<string, Record<string, object>> } } }).view.state;
    expect(Object.fromEntries(Object.entries(values).map(([id, { x }]) => [id, x]))).toEqual({
      date: { type: 'datepicker', selected_date: '2026-12-01' },
      time: { type: 'timepicker', selected_time: '09:00' },
      both: { type: 'datetimepicker', selected_date_time: 1796130000 },
      one: { type: 'static_select', selected_option: options[1] },
      many: { type: 'checkboxes', selected_options: options },
      radio: { type: 'radio_buttons', selected_option: options[0] },
      user: { type: 'users_select', selected_user: anna.id },
      users: { type: 'multi_users_select', selected_users: [anna.id] },
      mail: { type: 'email_text_input', value: 'jan@acme.nl' },
    });
  });

  it('uses every kind of element of a message, with what else stands on it', async () => {
    const options = ['a', 'b'].map((value) => ({ text: plain(value), value }));
    await clientOf(twin, workspace.botToken).chat.postMessage({
      channel: anna.dm,
      text: 'Choose',
      metadata: { event_type: 'delivery', event_payload: { key: 'd1' } },
      blocks: [
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'go', text: plain('Tom & Jerry'), value: '1' },
            { type: 'static_select', action_id: 'one', options },
            { type: 'overflow', action_id: 'more', options },
            { type: 'datepicker', action_id: 'day' },
          ],
        },
      ],
    });
    const message = anna.sees[0] ?? expect.fail('nothing was posted');
    await anna.presses(message, 'go', { filled: { one: 'b' } });
    const [{ block_id: blockId } = { block_id: '' }] = message.blocks;
    expect(last()).toMatchObject({
      actions: [{ type: 'button', block_id: blockId, value: '1', text: { text: 'Tom &amp; Jerry' } }],
      state: { values: { [blockId ?? '']: { one: { selected_option: { value: 'b' } } } } },
      message: { ts: message.ts, bot_id: workspace.botId },
      container: { type: 'message', message_ts: message.ts, is_ephemeral: false },
    });
    expect(last()?.message).not.toHaveProperty('metadata');
    await anna.presses(message, 'more', { value: 'a' });
    expect(last()).toMatchObject({ actions: [{ type: 'overflow', selected_option: { value: 'a' } }] });
    await anna.presses(message, 'day', { value: '2026-12-01' });
    expect(last()).toMatchObject({ actions: [{ type: 'datepicker', selected_date: '2026-12-01' }] });
    await expect(anna.presses(message, 'one', { value: 'c' })).rejects.toThrow('no option “c” is offered');
  });

  it('from another organisation comes with another team', async () => {
    const carl = workspace.user({ name: 'Carl', isStranger: true });
    await carl.writes('Hi');
    expect(last()).toMatchObject({ team_id: workspace.teamId, event: { team: 'T0STRANGER' } });
    await carl.usesShortcut('plan');
    expect(last()).toMatchObject({ user: { team_id: 'T0STRANGER' }, team: { id: workspace.teamId } });
  });

  it('types a command that Slack writes out or does not', async () => {
    await anna.types('/spoor', ' a & b ');
    expect(last()).toMatchObject({ text: 'a & b', channel_name: 'directmessage', channel_id: anna.dm });
    const { id: channel } = workspace.channel('general');
    await anna.types('/spoor', 'a & b', { escaped: true, channel });
    expect(last()).toMatchObject({ text: 'a &amp; b', channel_name: 'general', channel_id: channel });
  });

  it('reaches no app that was removed', async () => {
    await workspace.uninstall();
    const told = twin.sent.length;
    expect(await anna.writes('Hi')).toMatchObject({ acknowledged: false, reason: 'not_installed' });
    expect(await anna.types('/spoor', '')).toMatchObject({ reason: 'not_installed' });
    expect(await anna.usesShortcut('plan')).toMatchObject({ reason: 'not_installed' });
    expect(twin.sent.length).toBe(told);
  });
});

it('finds out whether an address is the app’s', async () => {
  expect(await twin.verifiesUrl()).toBe(false);
  const echo = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.end(JSON.parse(body).challenge);
  });
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  twin.pointAt(`http://127.0.0.1:${(echo.address() as AddressInfo).port}/`);
  expect(await twin.verifiesUrl()).toBe(true);
  echo.close();
});

it('dates messages by the clock it is given, each later than the one before', async () => {
  const other = await startSlackTwin({
    now: () => Date.parse('2026-11-24T09:00:00Z'),
    timing: { redeliverAfterMs: [] },
  });
  const bob = other.workspace('Acme').user({ name: 'Bob' });
  await bob.writes('One');
  await bob.writes('Two');
  expect(bob.sees.map(({ ts }) => ts.split('.')[0])).toEqual(['1795510800', '1795510800']);
  expect(Number(bob.sees[1]?.ts)).toBeGreaterThan(Number(bob.sees[0]?.ts));
  await other.close();
});
