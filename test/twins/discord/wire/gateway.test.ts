import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf, connected } from '../clientOf.ts';
import type { DiscordUser } from '../person.ts';
import type { Server } from '../server.ts';
import { type DiscordTwin, startDiscordTwin } from '../twin.ts';

let twin: DiscordTwin;
let office: Server;
let anna: DiscordUser;
let client: Client | undefined;
const heard: string[] = [];

beforeEach(async () => {
  heard.length = 0;
  twin = await startDiscordTwin();
  office = twin.server('Work');
  anna = twin.person({ name: 'Anna', in: office });
});
afterEach(async () => {
  await client?.destroy();
  client = undefined;
  await twin.close();
});

async function listen(): Promise<void> {
  client = await connected(twin);
  client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
}

describe('a connection', () => {
  it.each([
    ['is dropped', () => twin.faults.dropConnections()],
    ['is asked to begin anew', () => twin.faults.reconnectRequested()],
    ['is told that its session can be resumed', () => twin.faults.invalidSession(true)],
    ['is closed with 4000', () => twin.faults.closeWith(4000)],
  ])('that %s is resumed, and hears what was said meanwhile', async (_what, fault) => {
    await listen();
    await anna.writes('before');
    fault();
    await anna.writes('meanwhile');
    await expect.poll(() => twin.sessions.resumed, { timeout: 30_000 }).toBe(1);
    await anna.writes('after');
    expect(heard).toEqual(['before', 'meanwhile', 'after']);
    expect(twin.sessions.identified).toBe(1);
    expect(twin.connections).toBe(1);
  });

  it('that is deaf is found to be so by its heartbeats, and resumed', async () => {
    twin.timing.heartbeatMs = 300;
    await listen();
    expect(await twin.isAbreast()).toBe(true);
    twin.faults.zombie();
    expect(twin.connections).toBe(0);
    expect(await twin.isAbreast()).toBe(false);
    await anna.writes('meanwhile');
    await expect.poll(() => twin.sessions.resumed, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => heard).toEqual(['meanwhile']);
  });

  it.each([
    ['is told that its session is over', () => twin.faults.invalidSession(false)],
    [
      'comes back too late',
      () => {
        twin.timing.sessionMs = 1;
        twin.faults.dropConnections();
      },
    ],
  ])('that %s begins anew, and what was said meanwhile is lost to it', async (_what, fault) => {
    await listen();
    fault();
    await anna.writes('meanwhile');
    await expect.poll(() => twin.sessions.identified, { timeout: 30_000 }).toBe(2);
    await anna.writes('after');
    expect(heard).toEqual(['after']);
    expect(anna.sees).toHaveLength(2);
  });

  it('is refused as often as it is asked to be', async () => {
    twin.faults.refuseConnections(1);
    await expect(listen()).rejects.toThrow('503');
    await listen();
    twin.faults.refuseConnections(2);
    twin.faults.dropConnections();
    await anna.writes('meanwhile');
    await expect.poll(() => heard, { timeout: 30_000 }).toEqual(['meanwhile']);
  });

  it('sends a heartbeat when it is asked for one', async () => {
    await listen();
    const acknowledged = new Promise((done) =>
      client?.on(Events.Debug, (line) => line.includes('Heartbeat acknowledged') && done(line)),
    );
    twin.faults.heartbeatRequested();
    await acknowledged;
  });

  it('is not begun where no session is left for today', async () => {
    twin.faults.sessionsLeft(0, 60_000);
    client = clientOf(twin);
    await expect(client.login(twin.token)).rejects.toThrow('Not enough sessions remaining');
  });

  it('is told of servers only by intent, and may be closed for one that is not switched on', async () => {
    client = clientOf(twin, { intents: [GatewayIntentBits.DirectMessages] });
    const ready = new Promise((done) => client?.once(Events.ClientReady, done));
    await client.login(twin.token);
    await ready;
    const guilds: string[] = [];
    client.on(Events.GuildCreate, ({ name }) => void guilds.push(name));
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    twin.server('Home');
    await anna.writes('Hi');
    expect([guilds, heard]).toEqual([[], ['Hi']]);
    const curious = clientOf(twin, { intents: [GatewayIntentBits.MessageContent] });
    await expect(curious.login(twin.token)).rejects.toThrow('disallowed intents');
    await curious.destroy();
  });

  it('hears who comes and goes with the intent that is switched on for that', async () => {
    await twin.close();
    twin = await startDiscordTwin({ privilegedIntents: GatewayIntentBits.GuildMembers });
    const { Guilds, GuildMembers } = GatewayIntentBits;
    client = await connected(twin, { intents: [Guilds, GuildMembers] });
    client.on(Events.GuildMemberAdd, ({ user }) => void heard.push(`+${user.globalName}`));
    client.on(Events.GuildMemberRemove, ({ user }) => void heard.push(`-${user.globalName}`));
    client.on(Events.GuildDelete, ({ name }) => void heard.push(`gone from ${name}`));
    const home = twin.server('Home');
    const bob = twin.person({ name: 'Bob' });
    await bob.joins(home);
    await bob.leaves(home);
    home.removesBot();
    await twin.settled();
    expect(heard).toEqual(['+Bob', '-Bob', 'gone from Home']);
  });

  it('gets an event twice, and events in another order, when that is asked for', async () => {
    client = await connected(twin);
    // The SDK itself passes over a message that it knows.
    client.on(
      'raw',
      ({ t, d }: { t: string; d: { content: string } }) => void (t === 'MESSAGE_CREATE' && heard.push(d.content)),
    );
    twin.faults.duplicateEvents(1);
    await anna.writes('twice');
    twin.faults.reverseEvents(2);
    await Promise.all([anna.writes('first'), anna.writes('second')]);
    await twin.settled();
    expect(heard).toEqual(['twice', 'twice', 'second', 'first']);
  });
});

describe('a socket is closed', () => {
  const identify = (d: object = {}) => ({ op: 2, d: { token: twin.token, intents: 0, ...d } });
  async function closed(said: readonly unknown[], query = '?v=10&encoding=json'): Promise<number> {
    const socket = new WebSocket(`${twin.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}${query}`);
    socket.on('open', () => {
      for (const each of said) socket.send(typeof each === 'string' ? each : JSON.stringify(each));
    });
    return new Promise((done) => socket.on('close', done));
  }

  it.each([
    [4001, 'an unknown opcode', () => [identify(), { op: 99, d: null }]],
    [4002, 'what is no JSON', () => ['{']],
    [4002, 'more than 4096 bytes', () => [{ op: 1, d: 'x'.repeat(4096) }]],
    [4003, 'anything before it says who it is', () => [{ op: 3, d: {} }]],
    [4004, 'another token', () => [identify({ token: 'x' })]],
    [4004, 'another token to resume with', () => [{ op: 6, d: { token: 'x', session_id: 'x', seq: 1 } }]],
    [4005, 'who it is twice', () => [identify(), identify()]],
    [4008, 'too much in a minute', () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    [4010, 'a shard that is not there', () => [identify({ shard: [1, 1] })]],
    [4013, 'intents that are none', () => [identify({ intents: 1 << 30 })]],
    [4014, 'an intent that is not switched on', () => [identify({ intents: GatewayIntentBits.MessageContent })]],
  ])('with %i for %s', async (code, _what, said) => expect(await closed(said())).toBe(code));

  it('with 4012 for another version, and 4009 when it falls silent', async () => {
    expect(await closed([], '?v=8')).toBe(4012);
    twin.timing.heartbeatMs = 50;
    expect(await closed([identify()])).toBe(4009);
  });

  it('with 4007 for a number that was never given', async () => {
    const socket = new WebSocket(`${twin.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?v=10`);
    const id = new Promise<string>((done) =>
      socket.on('message', (data) => {
        const { t, d } = JSON.parse(String(data));
        if (t === 'READY') done(d.session_id);
      }),
    );
    socket.on('open', () => socket.send(JSON.stringify(identify())));
    const session = await id;
    socket.terminate();
    await expect.poll(() => twin.connections).toBe(0);
    expect(await closed([{ op: 6, d: { token: twin.token, session_id: session, seq: 99 } }])).toBe(4007);
  });
});
