import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackUser } from '../person.ts';
import type { SlackTwin } from '../twin.ts';
import { mrkdwn, plain, section, startTrial, type Trial, times, x } from './trial.ts';

let twin: SlackTwin;
let anna: SlackUser;
let post: Trial['post'];
let client: Trial['client'];

beforeEach(async () => {
  ({ twin, anna, post, client } = await startTrial());
});
afterEach(() => twin.close());

describe('a message', () => {
  const NOTED: readonly (readonly [breach: string, args: object])[] = [
    ['mentions <!channel>', { text: 'Hi <!channel>' }],
    ['mentions <!here|here>', { text: '<!here|here>' }],
    ['mentions <@U0ANNA>', { text: '<@U0ANNA>' }],
    ['mentions <#C0GENERAL>', { text: '<#C0GENERAL>' }],
    ['mentions <!subteam^S01>', { blocks: [section({ text: mrkdwn('<!subteam^S01>') })] }],
    ['mentions <!everyone>', { blocks: [section({ fields: [mrkdwn('<!everyone>')] })] }],
    ['mentions a user', { blocks: [{ type: 'rich_text', elements: [{ type: 'user', user_id: 'U1' }] }] }],
    ['leaves & as it is', { text: 'Tom & Jerry' }],
    ['leaves < as it is', { text: 'a < b' }],
    ['leaves > as it is', { text: 'a > b' }],
    ['leaves & as it is', { text: '<https://a.nl/?b=1&c=2>' }],
    ['leaves < as it is', { blocks: [{ type: 'context', elements: [mrkdwn('<b>bold</b>')] }] }],
    ['leaves < as it is', { text: '<javascript:alert(1)|here>' }],
    ['there is no text', { text: '', blocks: [section({})] }],
    ['link_names is not checked', { link_names: true }],
    ['parse is not checked', { parse: 'full' }],
    ['attachments is not checked', { attachments: [{ text: 'x' }] }],
  ];
  it.each(NOTED)('is taken, and noted: %s', async (breach, args) => {
    expect(await post(args)).toBe('taken');
    expect(twin.violations.join('\n')).toContain(breach);
  });

  it('needs something to say', async () => {
    expect(await post({ text: '' })).toBe('no_text');
    expect(await post({ text: ' ' })).toBe('no_text');
    expect(twin.violations).toHaveLength(2);
  });

  it('has 40,000 characters, and 4,000 when it is changed', async () => {
    expect(await post({ text: x(40_000) })).toBe('taken');
    expect(twin.violations).toEqual([]);
    expect(await post({ text: x(40_001) })).toBe('msg_too_long');
    const ts = anna.sees[0]?.ts ?? '';
    await client.chat.update({ channel: anna.dm, ts, text: x(4000) });
    await expect(client.chat.update({ channel: anna.dm, ts, text: x(4001) })).rejects.toThrow('msg_too_long');
    expect(twin.violations).toHaveLength(2);
  });

  it('has 13,200 characters in all its blocks together', async () => {
    const blocks = (last: number) => [
      ...times(4, () => section({ text: plain(x(3000)) })),
      section({ text: plain(x(last)) }),
    ];
    expect(await post({ blocks: blocks(1200) })).toBe('taken');
    expect(await post({ blocks: blocks(1201) })).toBe('msg_blocks_too_long');
    expect(twin.violations).toEqual(['chat.postMessage: the blocks have 13201 characters together']);
  });

  it('loses metadata of a form that Slack does not keep', async () => {
    const metadata = (payload: unknown, type: unknown = 'delivery') => ({
      metadata: { event_type: type, event_payload: payload },
    });
    expect(await post(metadata({ key: 'd1', n: 1, yes: true, flat: { a: 'b' }, list: [{ a: 1 }] }))).toBe('taken');
    expect(twin.violations).toEqual([]);
    for (const payload of [{ key: null }, { deep: { deeper: {} } }, { list: ['a'] }, 'd1'])
      expect(await post(metadata(payload))).toBe('taken');
    expect(await post(metadata({}, 'a.b'))).toBe('taken');
    expect(await post({ metadata: 'd1' })).toBe('taken');
    expect(anna.sees.map((message) => message.metadata?.event_type)).toEqual(['delivery', ...Array(6).fill(undefined)]);
    expect(twin.violations).toHaveLength(6);
  });
});
