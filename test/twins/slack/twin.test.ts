import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBoltApp, WAYS } from './boltApp.ts';
import type { SlackUser } from './person.ts';
import { type SlackTwin, startSlackTwin } from './twin.ts';
import type { Workspace } from './workspace.ts';

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
    await stop();
    await twin.close();
  });

  it('hears what a person writes, escaped and with links, and answers in the direct message', async () => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say(`Heard: ${message.text}`);
    });
    expect(await anna.writes('Tom & Jerry of jan@acme.nl')).toMatchObject({ acknowledged: true, attempts: 1 });
    await expect.poll(() => anna.sees.length).toBe(2);
    await twin.settled();
    expect(anna.sees.map(({ text }) => text)).toEqual([
      'Tom &amp; Jerry of <mailto:jan@acme.nl|jan@acme.nl>',
      'Heard: Tom &amp; Jerry of <mailto:jan@acme.nl|jan@acme.nl>',
    ]);
    expect(anna.sees[1]).toMatchObject({ byApp: true, user: workspace.botUserId });
    expect(twin.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', team: workspace.teamId });
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
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'Did you meet?' } },
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'yes', text: { type: 'plain_text', text: 'Yes' }, value: 'met' }],
        },
      ],
    });
    const [question] = anna.sees;
    if (!question) throw new Error('nothing was asked');
    expect(await anna.presses(question, 'yes')).toMatchObject({ acknowledged: true });
    await expect.poll(() => anna.sees).toMatchObject([{ ts: question.ts, text: 'Chosen: met', blocks: [] }]);
  });
});
