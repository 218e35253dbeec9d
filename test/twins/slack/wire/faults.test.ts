import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, type WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from '../boltApp.ts';
import type { SlackUser } from '../person.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';
import type { Workspace } from '../workspace.ts';

let twin: SlackTwin;
let workspace: Workspace;
let anna: SlackUser;
let client: WebClient;
const post = (text = 'Hi') => client.chat.postMessage({ channel: anna.dm, text });
const seen = () => anna.sees.map(({ text }) => text);

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { redeliverAfterMs: [] } });
  workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
  client = clientOf(twin, workspace.botToken, { timeout: 150 });
});
afterEach(() => twin.close());

describe.each([false, true])('what was accepted: %s', (accepted) => {
  const kept = accepted ? ['Hi', 'Ho'] : ['Ho'];

  it('a connection is reset', async () => {
    twin.faults.next('chat.postMessage', { is: 'reset', accepted });
    await expect(post()).rejects.toThrow(WebAPIRequestError);
    await post('Ho');
    expect(seen()).toEqual(kept);
  });

  it('Slack is out of order', async () => {
    twin.faults.next('chat.postMessage', { is: 'status', status: 503, accepted });
    await expect(post()).rejects.toThrow(WebAPIHTTPError);
    await post('Ho');
    expect(seen()).toEqual(kept);
  });

  it('no answer comes', async () => {
    twin.faults.next('chat.postMessage', { is: 'hang', accepted });
    await expect(post()).rejects.toThrow(WebAPIRequestError);
    await post('Ho');
    expect(seen()).toEqual(kept);
  });

  it('the SDK sends again by itself when it is let', async () => {
    const eager = clientOf(twin, client.token ?? '', { retryConfig: { retries: 1, minTimeout: 10 } });
    twin.faults.next('chat.postMessage', { is: 'reset', accepted });
    await eager.chat.postMessage({ channel: anna.dm, text: 'Hi' });
    expect(seen()).toEqual(accepted ? ['Hi', 'Hi'] : ['Hi']);
  });
});

it('limits a storm of calls, with the seconds to wait', async () => {
  twin.faults.next('*', { is: 'limited', retryAfter: 7 }, 3);
  for (const call of [() => post(), () => client.users.info({ user: anna.id }), () => post()])
    await expect(call()).rejects.toMatchObject({ constructor: WebAPIRateLimitedError, retryAfter: 7 });
  await post('Ho');
  expect(seen()).toEqual(['Ho']);
});

it('takes one message a while in each channel when posts are paced', async () => {
  const bob = workspace.user({ name: 'Bob' });
  twin.faults.pacePosts(60_000);
  await post();
  await expect(post()).rejects.toMatchObject({ retryAfter: 60 });
  await client.chat.postMessage({ channel: bob.dm, text: 'Hi' });
  twin.faults.pacePosts(undefined);
  await post('Ho');
  expect(seen()).toEqual(['Hi', 'Ho']);
});

it('refuses with any error, as often as it is asked to', async () => {
  twin.faults.next('conversations.open', { is: 'refused', error: 'user_not_visible' }, 2);
  const open = () => client.conversations.open({ users: anna.id });
  await expect(open()).rejects.toThrow('user_not_visible');
  await expect(open()).rejects.toThrow('user_not_visible');
  await open();
});

it('goes well again when the faults are cleared', async () => {
  twin.faults.next('*', { is: 'reset', accepted: false }, Number.POSITIVE_INFINITY);
  await expect(post()).rejects.toThrow(WebAPIRequestError);
  twin.faults.clear();
  await post();
  expect(seen()).toEqual(['Hi']);
});
