import type { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBoltApp, WAYS } from './boltApp.ts';
import type { SlackUser } from './person.ts';
import { type SlackTwin, startSlackTwin } from './twin.ts';
import type { Workspace } from './workspace.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const button = (actionId: string, label: string, value?: string): KnownBlock => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: actionId, text: plain(label), ...(value === undefined ? {} : { value }) }],
});
const section = (text: string): KnownBlock => ({ type: 'section', text: { type: 'mrkdwn', text } });

const MEETING: ModalView = {
  type: 'modal',
  callback_id: 'meet',
  title: plain('Plan a meeting'),
  submit: plain('Plan'),
  notify_on_close: true,
  private_metadata: 'kept',
  blocks: [
    {
      type: 'input',
      block_id: 'who',
      label: plain('Who'),
      element: { type: 'external_select', action_id: 'contact', min_query_length: 2 },
    },
    { type: 'input', block_id: 'day', label: plain('Day'), element: { type: 'datepicker', action_id: 'date' } },
    {
      type: 'input',
      block_id: 'why',
      label: plain('Why'),
      optional: true,
      element: { type: 'plain_text_input', action_id: 'text', multiline: true },
    },
  ],
};

describe.each(WAYS)('an app over %s', (way) => {
  let twin: SlackTwin;
  let workspace: Workspace;
  let anna: SlackUser;
  let app: App;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    twin = await startSlackTwin();
    workspace = twin.workspace('Acme');
    anna = workspace.user({ name: 'Anna de Vries', locale: 'nl-NL', tz: 'Europe/Amsterdam' });
    ({ app, stop } = await startBoltApp(twin, workspace, { way }));
  });
  afterEach(async () => {
    await twin.settled();
    await stop();
    await twin.close();
  });

  it('hears what a person writes, escaped and with links, and answers in the direct message', async () => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say(`Heard: ${message.text}`);
    });
    expect(await anna.writes('Tom & Jerry of jan@acme.nl')).toMatchObject({ acknowledged: true, attempts: 1 });
    await expect.poll(() => anna.sees.length).toBe(2);
    expect(anna.sees.map(({ text }) => text)).toEqual([
      'Tom &amp; Jerry of <mailto:jan@acme.nl|jan@acme.nl>',
      'Heard: Tom &amp; Jerry of <mailto:jan@acme.nl|jan@acme.nl>',
    ]);
    expect(anna.sees[1]).toMatchObject({ byApp: true, user: workspace.botUserId });
    expect(twin.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', team: workspace.teamId });
    expect(twin.violations).toEqual([]);
  });

  it('hears an edit, a deletion and a file', async () => {
    const heard: unknown[] = [];
    app.event('message', async ({ event }) => void heard.push(event));
    await anna.writes('Dinsdag');
    const ts = anna.sees[0]?.ts ?? '';
    await anna.edits(ts, 'Woensdag');
    await anna.deletes(ts);
    await anna.writes('', { files: true });
    await expect.poll(() => heard.length).toBe(4);
    expect(heard).toMatchObject([
      { text: 'Dinsdag', channel_type: 'im', user: anna.id, client_msg_id: expect.any(String) },
      { subtype: 'message_changed', message: { ts, text: 'Woensdag' }, previous_message: { text: 'Dinsdag' } },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'Woensdag' } },
      { subtype: 'file_share', files: [{ name: 'notes.png' }] },
    ]);
    expect(anna.sees).toHaveLength(1);
  });

  it('is told of a change of its own message as if it were anybody’s', async () => {
    const heard: unknown[] = [];
    app.event('message', async ({ event }) => void heard.push(event));
    const { ts = '' } = await app.client.chat.postMessage({ channel: anna.dm, text: 'One' });
    await app.client.chat.update({ channel: anna.dm, ts, text: 'Two' });
    await expect
      .poll(() => heard)
      .toMatchObject([{ subtype: 'message_changed', message: { bot_id: workspace.botId } }]);
  });

  it('hears a command, and what it answers through the response URL only the person sees', async () => {
    app.command('/spoor', async ({ command, ack, respond }) => {
      await ack();
      await respond(`You typed ${command.text}.`);
    });
    expect(await anna.types('/spoor', 'today')).toMatchObject({ acknowledged: true });
    await expect.poll(() => anna.ephemerals).toMatchObject([{ text: 'You typed today.', ephemeral: true }]);
    expect(anna.sees).toEqual([]);
  });

  it('shows what comes back with the acknowledgement of a command', async () => {
    app.command('/spoor', async ({ ack }) => ack('At once.'));
    await anna.types('/spoor', '');
    expect(anna.ephemerals).toMatchObject([{ text: 'At once.' }]);
  });

  it('hears a button, and updates the message it stood in', async () => {
    app.action('yes', async ({ ack, action, body, client }) => {
      await ack();
      if (body.type !== 'block_actions' || !body.channel || !body.message || action.type !== 'button') return;
      await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: `Chosen: ${action.value}` });
    });
    await app.client.chat.postMessage({
      channel: anna.dm,
      text: 'Did you meet?',
      blocks: [section('Did you meet?'), button('yes', 'Yes', 'met')],
    });
    const question = anna.sees[0] ?? expect.fail('nothing was asked');
    await expect(anna.presses(question, 'no')).rejects.toThrow('there is no no, but: yes');
    expect(await anna.presses(question, 'yes')).toMatchObject({ acknowledged: true });
    await expect.poll(() => anna.sees).toMatchObject([{ ts: question.ts, text: 'Chosen: met', blocks: [] }]);
  });

  it('replaces an answer that only the person sees, and takes it away', async () => {
    app.command('/spoor', async ({ ack }) => ack({ text: 'Sure?', blocks: [section('Sure?'), button('sure', 'Yes')] }));
    app.action('sure', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'Done.', replace_original: true });
      await respond({ delete_original: true });
    });
    await anna.types('/spoor', 'erase');
    const [sure] = anna.ephemerals;
    await anna.presses(sure ?? expect.fail('nothing was asked'), 'sure');
    await expect.poll(() => anna.ephemerals).toEqual([]);
    expect(twin.calls.filter(({ method }) => method === 'response_url')).toHaveLength(2);
  });

  it('opens a modal, offers names in it, and hears what was filled in', async () => {
    const submitted: unknown[] = [];
    app.shortcut('plan', async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view: MEETING });
    });
    app.options('contact', async ({ ack, options }) =>
      ack({ options: [{ text: plain(`Jan (${options.value})`), value: 'jan' }] }),
    );
    app.view('meet', async ({ ack, view }) => {
      await ack();
      submitted.push([view.state.values, view.private_metadata]);
    });
    await anna.usesShortcut('plan');
    await expect.poll(() => anna.modal?.callback_id).toBe('meet');
    expect(await anna.suggestions('contact', 'j')).toEqual([]);
    expect(await anna.suggestions('contact', 'ja')).toMatchObject([{ value: 'jan', text: { text: 'Jan (ja)' } }]);
    await expect(anna.submits({ who: 'jan' })).rejects.toThrow('day has to be filled in');
    await expect(anna.submits({ who: 'piet', day: '2026-12-01' })).rejects.toThrow('no option “piet” is offered');
    await anna.submits({ who: 'jan', day: '2026-12-01' });
    expect(anna.modal).toBeUndefined();
    expect(submitted).toMatchObject([
      [
        {
          who: { contact: { type: 'external_select', selected_option: { value: 'jan' } } },
          day: { date: { type: 'datepicker', selected_date: '2026-12-01' } },
          why: { text: { type: 'plain_text_input', value: null } },
        },
        'kept',
      ],
    ]);
  });

  it('answers a modal with errors, with another, and with one on top; hears it closed', async () => {
    const closed: unknown[] = [];
    const confirm: ModalView = {
      type: 'modal',
      callback_id: 'sure',
      title: plain('Sure?'),
      blocks: [section('Sure?')],
    };
    const blocks = MEETING.blocks.slice(1);
    app.command('/meet', async ({ ack, command, client }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: { ...MEETING, blocks } });
    });
    app.view('meet', async ({ ack, view }) => {
      const why = view.state.values.why?.text?.value;
      if (why === 'push') await ack({ response_action: 'push', view: confirm });
      else if (why === 'update') await ack({ response_action: 'update', view: { ...confirm, notify_on_close: true } });
      else await ack({ response_action: 'errors', errors: { day: 'That day is past.' } });
    });
    app.view({ type: 'view_closed', callback_id: 'sure' }, async ({ ack, body }) => {
      await ack();
      if (body.type === 'view_closed') closed.push(body.is_cleared);
    });
    await anna.types('/meet', '');
    await expect.poll(() => anna.modal?.callback_id).toBe('meet');
    expect((await anna.submits({ day: '2020-01-01' })).body).toMatchObject({ errors: { day: 'That day is past.' } });
    await anna.submits({ day: '2027-01-01', why: 'push' });
    expect(anna.modal).toMatchObject({ callback_id: 'sure', previous_view_id: expect.any(String) });
    await anna.closesModal();
    await anna.submits({ day: '2027-01-01', why: 'update' });
    expect(anna.modal).toMatchObject({ callback_id: 'sure', previous_view_id: null });
    await anna.closesModal({ all: true });
    expect(closed).toEqual([false]);
    expect(anna.modal).toBeUndefined();
  });

  it('publishes Home when it is opened, and hears what is pressed there', async () => {
    const pressed: unknown[] = [];
    app.event('app_home_opened', async ({ event, client }) => {
      const view = { type: 'home' as const, blocks: [section('Today'), button('prep', 'Prepare', '7')] };
      await client.views.publish({ user_id: event.user, view });
    });
    app.action('prep', async ({ ack, body }) => {
      await ack();
      pressed.push(body);
    });
    await anna.opensHome();
    await expect.poll(() => anna.home?.blocks.length).toBe(2);
    await anna.presses(anna.home ?? expect.fail('Home is empty'), 'prep');
    expect(pressed).toMatchObject([
      { container: { type: 'view' }, view: { type: 'home' }, actions: [{ value: '7' }], user: { id: anna.id } },
    ]);
    expect(pressed[0]).not.toHaveProperty('response_url');
  });

  it('hears a message shortcut, with the message', async () => {
    const used: unknown[] = [];
    const general = workspace.channel('general');
    app.shortcut({ type: 'message_action', callback_id: 'save' }, async ({ ack, shortcut }) => {
      await ack();
      used.push(shortcut.message.text);
    });
    await anna.writes('Call Jan', { channel: general.id });
    await anna.writes('Call Piet');
    await anna.usesMessageShortcut('save', anna.sees[0] ?? expect.fail('nothing was written'));
    expect(used).toEqual(['Call Piet']);
    expect(general.messages).toBe(1);
  });

  it('hears of another language and zone', async () => {
    const heard: unknown[] = [];
    app.event('user_change', async ({ event }) => void heard.push([event.user.id, event.user.locale, event.user.tz]));
    await anna.becomes({ locale: 'en-GB', tz: 'Europe/London' });
    await expect.poll(() => heard).toEqual([[anna.id, 'en-GB', 'Europe/London']]);
    const { user } = await app.client.users.info({ user: anna.id, include_locale: true });
    expect(user).toMatchObject({ tz: 'Europe/London', locale: 'en-GB' });
    expect((await app.client.users.info({ user: anna.id })).user).not.toHaveProperty('locale');
  });

  it('hears that it was removed, and its token is dead', async () => {
    const heard: string[] = [];
    app.event('app_uninstalled', async () => void heard.push('app_uninstalled'));
    app.event('tokens_revoked', async ({ event }) => void heard.push(`revoked ${event.tokens.bot}`));
    // The SDK asks who it is as soon as it is made, and nobody hears of it when that is refused.
    await expect.poll(() => twin.calls.some(({ method }) => method === 'auth.test')).toBe(true);
    await workspace.uninstall();
    await expect.poll(() => heard.sort()).toEqual(['app_uninstalled', `revoked ${workspace.botUserId}`]);
    await expect(app.client.auth.test()).rejects.toThrow('account_inactive');
  });

  it('gets an event twice, and events in another order, when that is asked for', async () => {
    const heard: (string | undefined)[] = [];
    app.message(async ({ message }) => void heard.push('text' in message ? message.text : undefined));
    twin.faults.duplicateEvents(1);
    expect(await anna.writes('twice')).toMatchObject({ attempts: 2 });
    twin.faults.reverseEvents(2);
    await Promise.all([anna.writes('first'), anna.writes('second')]);
    await expect.poll(() => heard).toEqual(['twice', 'twice', 'second', 'first']);
  });
});
