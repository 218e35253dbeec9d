import { type Client, Events, MessageFlags, RateLimitError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connected } from '../clientOf.ts';
import type { DiscordUser } from '../person.ts';
import { type DiscordTwin, startDiscordTwin } from '../twin.ts';

let twin: DiscordTwin;
let client: Client<true>;
let anna: DiscordUser;
const send = async (content = 'Hi', more: object = {}) => {
  await client.rest.post(`/channels/${anna.dm}/messages`, {
    body: { content, allowed_mentions: { parse: [] }, ...more },
  });
};
const seen = () => anna.sees.map(({ text }) => text);

beforeEach(async () => {
  twin = await startDiscordTwin();
  anna = twin.person({ name: 'Anna', in: twin.server('Work') });
  client = await connected(twin);
});
afterEach(async () => {
  await client.destroy();
  await twin.close();
});

describe.each([false, true])('what was accepted: %s', (accepted) => {
  const kept = accepted ? ['Hi', 'Ho'] : ['Ho'];

  it.each([
    ['a connection is reset', { is: 'reset', accepted } as const],
    ['Discord is out of order', { is: 'status', status: 502, accepted } as const],
  ])('%s', async (_what, fault) => {
    twin.faults.next('createMessage', fault);
    await expect(send()).rejects.toThrow();
    await send('Ho');
    expect(seen()).toEqual(kept);
    expect(twin.calls.at(-2)?.status).toBe(fault.is === 'reset' ? 0 : 502);
  });

  it('no answer comes', async () => {
    client.rest.options.timeout = 300;
    twin.faults.next('createMessage', { is: 'hang', accepted });
    await expect(send()).rejects.toThrow('aborted');
    client.rest.options.timeout = 3_000;
    await send('Ho');
    expect(seen()).toEqual(kept);
  });

  it('the SDK sends again by itself when it is let: once under an enforced nonce', async () => {
    client.rest.options.retries = 1;
    twin.faults.next('createMessage', { is: 'status', status: 502, accepted });
    await send();
    twin.faults.next('createMessage', { is: 'status', status: 502, accepted });
    await send('Ho', { nonce: '1', enforce_nonce: true });
    expect(seen()).toEqual(accepted ? ['Hi', 'Hi', 'Ho'] : ['Hi', 'Ho']);
  });
});

it('forgets a nonce after a while, and counts none that is not enforced', async () => {
  twin.timing.nonceMs = 200;
  for (const _ of [1, 2]) await send('Once', { nonce: '1', enforce_nonce: true });
  expect(seen()).toEqual(['Once']);
  await new Promise((done) => setTimeout(done, 250));
  await send('Again', { nonce: '1', enforce_nonce: true });
  for (const _ of [1, 2]) await send('Twice', { nonce: '2' });
  expect(seen()).toEqual(['Once', 'Again', 'Twice', 'Twice']);
  await expect(send('x', { nonce: 'x'.repeat(26), enforce_nonce: true })).rejects.toMatchObject({ code: 50035 });
});

it.each([
  ['a route', 'createMessage'],
  ['a method', 'POST'],
  ['anything', '*'],
])('limits %s, with the time to wait, which the SDK waits', async (_what, route) => {
  twin.faults.next(route, { is: 'limited', retryAfter: 0.3 });
  const since = Date.now();
  await send();
  expect(Date.now() - since).toBeGreaterThanOrEqual(290);
  expect(twin.calls.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
});

it('limits a storm of calls for all at once', async () => {
  const limits: unknown[] = [];
  client.rest.on('rateLimited', ({ global }) => void limits.push(global));
  twin.faults.storm(2, 0.2);
  await send();
  expect(limits).toEqual([true, true]);
  expect(seen()).toEqual(['Hi']);
});

it('takes so many messages in five seconds in each channel, and says beforehand that it is full', async () => {
  twin.timing.messagesInFiveSeconds = 2;
  const bob = twin.person({ name: 'Bob', in: twin.server('Home') });
  client.rest.options.rejectOnRateLimit = () => true;
  await send();
  await send();
  await expect(send()).rejects.toMatchObject({ limit: 2, global: false });
  await (await client.users.fetch(bob.id)).send('Hi');
  expect([seen().length, bob.sees.length]).toEqual([2, 1]);
  const raw = await fetch(`${twin.apiUrl}/v10/channels/${anna.dm}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${twin.token}`, 'content-type': 'application/json' },
    body: '{"content":"x"}',
  });
  expect([raw.status, raw.headers.get('x-ratelimit-remaining'), raw.headers.get('x-ratelimit-scope')]).toEqual([
    429,
    '0',
    'user',
  ]);
});

it('takes so many calls in a second, answers to interactions aside', async () => {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.deferReply({ flags: MessageFlags.Ephemeral });
  });
  await client.application.commands.set([{ name: 'spoor', description: 'x' }]);
  twin.timing.requestsInASecond = 1;
  client.rest.options.rejectOnRateLimit = () => true;
  await new Promise((done) => setTimeout(done, 1_000));
  await send();
  await expect(client.rest.get(`/channels/${anna.dm}/messages`)).rejects.toMatchObject({ global: true });
  expect(await anna.types('spoor')).toMatchObject({ acknowledged: true });
});

it('shuts an address out that was refused too often', async () => {
  client.rest.options.rejectOnRateLimit = () => true;
  twin.timing.invalidInTenMinutes = 2;
  anna.closesDms();
  for (const _ of [1, 2]) await expect(send()).rejects.toMatchObject({ code: 50007 });
  anna.opensDms();
  await expect(send()).rejects.toThrow(RateLimitError);
  expect(twin.calls.at(-1)?.status).toBe(429);
  expect(seen()).toEqual([]);
});

it.each([
  ['createDM', 429, 40003],
  ['createMessage', 403, 50001],
  ['createMessage', 403, 50007],
  ['createMessage', 403, 50278],
  ['createMessage', 404, 10003],
])('refuses %s with %i %i as often as it is asked to', async (route, status, code) => {
  if (status === 429) client.rest.options.rejectOnRateLimit = () => true;
  twin.faults.next(route, { is: 'refused', status, code }, 2);
  const open = () => client.rest.post('/users/@me/channels', { body: { recipient_id: anna.id } });
  const call = () => (route === 'createDM' ? open() : send());
  for (const _ of [1, 2]) await expect(call()).rejects.toThrow();
  expect(twin.calls.slice(-2).map((each) => each.status)).toEqual([status, status]);
  await call();
});

it('refuses the token once, after which the SDK has none: the pitfall an app has to mend', async () => {
  twin.faults.next('createMessage', { is: 'refused', status: 401, code: 0 });
  await expect(send()).rejects.toMatchObject({ status: 401 });
  await expect(send()).rejects.toThrow('token');
  client.rest.setToken(twin.token);
  await send('Ho');
  expect(seen()).toEqual(['Ho']);
});

it('goes well again when the faults are cleared', async () => {
  twin.faults.next('*', { is: 'reset', accepted: false }, Number.POSITIVE_INFINITY);
  await expect(send()).rejects.toThrow();
  twin.faults.clear();
  await send();
  expect(seen()).toEqual(['Hi']);
});

describe('an interaction', () => {
  beforeEach(async () => {
    await client.application.commands.set([{ name: 'spoor', description: 'x' }]);
  });

  it('is given up on when it is not answered in time, and cannot be answered then', async () => {
    twin.timing.interactionMs = 200;
    let refused: unknown;
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      setTimeout(() => void interaction.deferReply().catch((error: unknown) => (refused = error)), 300);
    });
    expect(await anna.types('spoor')).toMatchObject({ acknowledged: false });
    await expect.poll(() => refused).toMatchObject({ code: 10062, status: 404 });
  });

  it('is answered once', async () => {
    let refused: unknown;
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const route = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      await client.rest.post(route, { body: { type: 5 }, auth: false }).catch((error: unknown) => (refused = error));
    });
    await anna.types('spoor');
    await expect.poll(() => refused).toMatchObject({ code: 40060, status: 400 });
  });

  it('has a token that ends, and no other serves', async () => {
    twin.timing.tokenMs = 200;
    const refused: unknown[] = [];
    const keep = ({ code }: { code: number }) => refused.push(code);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await client.rest
        .post(`/webhooks/${twin.applicationId}/${interaction.token}`, { body: { content: 'x' }, auth: false })
        .catch(keep);
      await interaction.reply({ content: 'One', flags: MessageFlags.Ephemeral });
      await interaction.editReply('Two');
      setTimeout(() => void interaction.editReply('Three').catch(keep), 300);
      await client.rest.get(`/webhooks/${twin.applicationId}/other/messages/@original`, { auth: false }).catch(keep);
    });
    await anna.types('spoor');
    await expect.poll(() => refused).toEqual([10015, 50027, 50027]);
    expect(anna.ephemerals.map(({ text }) => text)).toEqual(['Two']);
  });

  it('is counted with the calls that were made before its answer', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await send();
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    });
    expect(await anna.types('spoor')).toMatchObject({ callsBefore: 1 });
  });

  it('may be taken though the app does not hear so', async () => {
    let refused: unknown;
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.deferReply().catch((error: unknown) => (refused = error));
    });
    twin.faults.next('interactionCallback', { is: 'reset', accepted: true });
    expect(await anna.types('spoor')).toMatchObject({ acknowledged: true });
    await expect.poll(() => refused).toBeInstanceOf(Error);
  });
});
