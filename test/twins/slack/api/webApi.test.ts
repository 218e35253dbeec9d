import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from '../boltApp.ts';
import type { SlackUser } from '../person.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';
import type { Workspace } from '../workspace.ts';

let twin: SlackTwin;
let workspace: Workspace;
let anna: SlackUser;
let client: WebClient;

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { redeliverAfterMs: [] } });
  workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
  client = clientOf(twin, workspace.botToken);
});
afterEach(() => twin.close());

describe('who may call', () => {
  it('knows the app by its token', async () => {
    expect(await client.auth.test()).toMatchObject({
      team_id: workspace.teamId,
      user_id: workspace.botUserId,
      bot_id: workspace.botId,
    });
  });

  it('refuses a foreign token, none, the app’s own and a dead one', async () => {
    await expect(clientOf(twin, 'xoxb-foreign').auth.test()).rejects.toThrow('invalid_auth');
    await expect(clientOf(twin, '').auth.test()).rejects.toThrow('not_authed');
    await expect(clientOf(twin, workspace.appToken).auth.test()).rejects.toThrow('not_allowed_token_type');
    await expect(client.apps.connections.open()).rejects.toThrow('invalid_auth');
    await workspace.revokeTokens();
    await expect(client.auth.test()).rejects.toThrow('account_inactive');
    await expect(client.apiCall('chat.unknown')).rejects.toThrow('unknown_method');
  });

  it('keeps workspaces apart', async () => {
    const other = twin.workspace('Other').user({ name: 'Bob' });
    await expect(client.chat.postMessage({ channel: other.dm, text: 'Hi' })).rejects.toThrow('channel_not_found');
    await expect(client.users.info({ user: other.id })).rejects.toThrow('user_not_found');
    expect(other.sees).toEqual([]);
  });
});

describe('people', () => {
  it('tells of zone, language, bots, guests, strangers and who has left', async () => {
    const who = async (more: object) =>
      (await client.users.info({ user: workspace.user({ name: 'X', ...more }).id, include_locale: true })).user;
    expect(await who({ tz: 'Asia/Kolkata', locale: 'nl-NL' })).toMatchObject({ tz_offset: 19800, locale: 'nl-NL' });
    expect(await who({ isBot: true })).toMatchObject({ is_bot: true });
    expect(await who({ isRestricted: true })).toMatchObject({ is_restricted: true });
    expect(await who({ isStranger: true })).toMatchObject({ is_stranger: true });
    expect(await who({ deleted: true })).toMatchObject({ deleted: true });
  });

  it('opens the direct message with a person who is there', async () => {
    expect((await client.conversations.open({ users: anna.id })).channel?.id).toBe(anna.dm);
    const gone = workspace.user({ name: 'Gone', deleted: true });
    await expect(client.conversations.open({ users: gone.id })).rejects.toThrow('user_disabled');
    await expect(client.conversations.open({ users: 'U0NOBODY' })).rejects.toThrow('user_not_found');
  });
});

describe('messages', () => {
  it('take a person for their direct message, but not to change one', async () => {
    const { channel, ts = '' } = await client.chat.postMessage({ channel: anna.id, text: 'Hi' });
    expect(channel).toBe(anna.dm);
    await expect(client.chat.update({ channel: anna.id, ts, text: 'Ho' })).rejects.toThrow('channel_not_found');
  });

  it('lose their blocks when they are changed to text alone, and keep their metadata', async () => {
    const metadata = { event_type: 'delivery', event_payload: { key: 'd1' } };
    const blocks = [{ type: 'divider' }];
    const { ts = '' } = await client.chat.postMessage({ channel: anna.dm, text: 'Hi', blocks, metadata });
    await client.chat.update({ channel: anna.dm, ts, text: 'Ho' });
    expect(anna.sees).toMatchObject([{ ts, text: 'Ho', blocks: [], metadata, edited: true }]);
  });

  it('can be changed and deleted by whom they are of only', async () => {
    await anna.writes('Mine');
    const ts = anna.sees[0]?.ts ?? '';
    await expect(client.chat.update({ channel: anna.dm, ts, text: 'x' })).rejects.toThrow('cant_update_message');
    await expect(client.chat.delete({ channel: anna.dm, ts })).rejects.toThrow('cant_delete_message');
    await expect(client.chat.delete({ channel: anna.dm, ts: '1.2' })).rejects.toThrow('message_not_found');
    const { ts: own = '' } = await client.chat.postMessage({ channel: anna.dm, text: 'Ours' });
    await client.chat.delete({ channel: anna.dm, ts: own });
    expect(anna.sees.map(({ text }) => text)).toEqual(['Mine']);
  });

  it('reach a channel only where the app is in, and that is noted', async () => {
    const closed = workspace.channel('closed');
    await expect(client.chat.postMessage({ channel: closed.id, text: 'Hi' })).rejects.toThrow('not_in_channel');
    expect(twin.violations).toEqual([]);
    const open = workspace.channel('general', { app: true });
    await client.chat.postMessage({ channel: open.id, text: 'Hi' });
    expect(twin.violations).toEqual(['chat.postMessage: posts in the channel general']);
  });

  it('for one person alone are seen by nobody else', async () => {
    const bob = workspace.user({ name: 'Bob' });
    const { id } = workspace.channel('general', { app: true });
    await client.chat.postEphemeral({ channel: id, user: anna.id, text: 'Only you' });
    expect(anna.ephemerals).toMatchObject([{ text: 'Only you', channel: id, ephemeral: true }]);
    expect([bob.ephemerals, twin.violations]).toEqual([[], []]);
    await expect(client.chat.postEphemeral({ channel: anna.dm, user: bob.id, text: 'x' })).rejects.toThrow(
      'user_not_in_channel',
    );
  });

  it('are read back newest first, page by page, with metadata where it is asked for', async () => {
    for (const key of ['a', 'b', 'c'])
      await client.chat.postMessage({
        channel: anna.dm,
        text: key,
        metadata: { event_type: 'delivery', event_payload: { key } },
      });
    const read = async (more: object) => client.conversations.history({ channel: anna.dm, ...more });
    expect((await read({})).messages?.map(({ text, metadata }) => [text, metadata])).toEqual([
      ['c', undefined],
      ['b', undefined],
      ['a', undefined],
    ]);
    const first = await read({ limit: 2, include_all_metadata: true });
    expect(first).toMatchObject({ has_more: true, messages: [{ metadata: { event_payload: { key: 'c' } } }, {}] });
    const rest = await read({ limit: 2, cursor: first.response_metadata?.next_cursor });
    expect(rest).toMatchObject({ has_more: false, messages: [{ text: 'a' }] });
    const [a, b] = anna.sees;
    expect((await read({ oldest: a?.ts })).messages).toHaveLength(2);
    expect((await read({ oldest: b?.ts, latest: b?.ts, inclusive: true })).messages).toMatchObject([{ text: 'b' }]);
    await expect(read({ cursor: 'nonsense' })).rejects.toThrow('invalid_cursor');
  });
});

describe('a restricted history', () => {
  it('shows 15 messages, and the next ones a minute later', async () => {
    for (const n of Array(20).keys()) await client.chat.postMessage({ channel: anna.dm, text: `${n}` });
    twin.faults.restrictHistory();
    const read = () => client.conversations.history({ channel: anna.dm, limit: 100 });
    expect((await read()).messages).toHaveLength(15);
    await expect(read()).rejects.toMatchObject({ retryAfter: 60 });
  });
});

describe('files', () => {
  it('are uploaded by the SDK in three steps and shown in the direct message', async () => {
    await client.filesUploadV2({
      channel_id: anna.dm,
      file: Buffer.from('name,circle'),
      filename: 'everything.csv',
      title: 'Everything',
      initial_comment: 'Here it is.',
    });
    expect(anna.sees).toMatchObject([{ text: 'Here it is.', files: [{ title: 'Everything' }], byApp: true }]);
    expect(anna.sees[0]?.files[0]?.content.toString()).toBe('name,circle');
    expect(twin.violations).toEqual([]);
  });

  /** A picture step by step: the SDK's own way cannot give its alternative text. */
  async function upload(about: Record<string, unknown>) {
    const announced = await client.apiCall('files.getUploadURLExternal', about);
    const { upload_url: url, file_id: id } = announced as { upload_url?: unknown; file_id?: unknown };
    const content = new FormData();
    content.append('file', new Blob(['PNG']), 'trail.png');
    await fetch(String(url), { method: 'POST', body: content });
    await client.files.completeUploadExternal({ channel_id: anna.dm, files: [{ id: String(id), title: 'Trail' }] });
  }

  it('are pictures with an alternative text', async () => {
    await upload({ filename: 'trail.png', length: 3, alt_txt: 'A tree of names' });
    expect(anna.sees).toMatchObject([{ files: [{ altText: 'A tree of names', mimetype: 'image/png' }] }]);
    expect(twin.violations).toEqual([]);
  });

  it('are noted when a picture has none, a text has one, it is misnamed, or the size is not true', async () => {
    await upload({ filename: 'trail.png', length: 4 });
    await upload({ filename: 'a.csv', length: 3, alt_txt: 'A list' });
    await upload({ filename: 'a.csv', length: 3, alt_text: 'A list' });
    const { id } = workspace.channel('general', { app: true });
    await client.filesUploadV2({ channel_id: id, content: 'x', filename: 'x.txt' });
    expect(twin.violations).toEqual([
      'files.getUploadURLExternal: trail.png has no alternative text',
      'upload: trail.png was announced with 4 bytes and came with 3',
      'files.getUploadURLExternal: a.csv is no picture and has an alternative text',
      'files.getUploadURLExternal: alt_text is no argument, alt_txt is',
      'files.completeUploadExternal: shares in general',
    ]);
    await expect(client.files.completeUploadExternal({ files: [{ id: 'F0NONE', title: 'x' }] })).rejects.toThrow(
      'file_not_found',
    );
  });
});
