import type { View } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackUser } from '../person.ts';
import type { SlackTwin } from '../twin.ts';
import { input, mrkdwn, plain, section, startTrial, type Trial, times, typed, x } from './trial.ts';

let twin: SlackTwin;
let anna: SlackUser;
let client: Trial['client'];

beforeEach(async () => {
  ({ twin, anna, client } = await startTrial());
});
afterEach(() => twin.close());

describe('a view', () => {
  const publish = async (view: object) => {
    await client.views.publish({ user_id: anna.id, view: { type: 'home', blocks: [], ...view } as View });
  };
  const open = async (view: object) => {
    await anna.types('/spoor', '');
    const { trigger_id = '' } = { ...(twin.sent.at(-1)?.payload as { trigger_id?: string }) };
    await client.views.open({
      trigger_id,
      view: { type: 'modal', title: plain('Plan'), submit: plain('Plan'), blocks: [], ...view } as View,
    });
  };

  it('is taken at its limits', async () => {
    await publish({ blocks: times(100, () => ({ type: 'divider' })), private_metadata: x(3000), callback_id: x(255) });
    await open({ title: plain(x(24)), submit: plain(x(24)), close: plain(x(24)), external_id: x(255) });
    expect(twin.violations).toEqual([]);
  });

  const BEYOND: readonly (readonly [breach: string, view: object])[] = [
    ['title has 25 characters', { title: plain(x(25)) }],
    ['title has to be plain_text', { title: mrkdwn('Plan') }],
    ['title is no text object', { title: undefined }],
    ['submit has 25 characters', { submit: plain(x(25)) }],
    ['close has 25 characters', { close: plain(x(25)) }],
    ['private_metadata has 3001', { private_metadata: x(3001) }],
    ['callback_id has 256', { callback_id: x(256) }],
    ['external_id has 256', { external_id: x(256) }],
    ['blocks has 101', { blocks: times(101, () => ({ type: 'divider' })) }],
    ['needs submit', { blocks: [input(typed())], submit: undefined }],
    ['the view is home where modal belongs', { type: 'home' }],
    ['blocks are no list', { blocks: undefined }],
    [
      'focus_on_load stands twice',
      { blocks: times(2, (n) => input(typed({ focus_on_load: true }), { block_id: `${n}` })) },
    ],
  ];
  it.each(BEYOND)('is refused and noted: %s', async (breach, view) => {
    await expect(open(view)).rejects.toThrow('invalid_arguments');
    expect(twin.violations.join('\n')).toContain(breach);
    expect(anna.modal).toBeUndefined();
  });

  it('has 250 kB', async () => {
    const blocks = times(100, () => section({ text: plain(x(2600)) }));
    await expect(publish({ blocks })).rejects.toThrow('view_too_large');
    expect(twin.violations).toEqual(['views.publish: the view has more than 250 kB']);
    expect(anna.home).toBeUndefined();
  });
});
