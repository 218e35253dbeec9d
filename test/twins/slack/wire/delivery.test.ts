import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf } from '../boltApp.ts';
import type { SlackUser } from '../person.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';
import type { Workspace } from '../workspace.ts';
import { signatureHeaders } from './signature.ts';

let twin: SlackTwin;
let workspace: Workspace;
let anna: SlackUser;

beforeEach(async () => {
  twin = await startSlackTwin({ timing: { ackMs: 60, redeliverAfterMs: [0, 5, 10] } });
  workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna' });
});
afterEach(() => twin.close());

describe('over HTTP', () => {
  interface Came {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  let came: Came[];
  let server: Server;
  /** What the app answers, one after the other; undefined is nothing at all, and in the end it is 200. */
  let answers: (number | undefined)[];
  let more: Record<string, string>;

  beforeEach(async () => {
    [came, answers, more] = [[], [], {}];
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      came.push({ headers: request.headers, body });
      const status = answers.length > 0 ? answers.shift() : 200;
      if (status !== undefined) response.writeHead(status, more).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    twin.pointAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  it('signs everything, and sends an event as JSON, a command as a form, an interaction inside one', async () => {
    await anna.writes('Hi');
    await anna.types('/spoor', 'today & tomorrow');
    await anna.usesShortcut('plan');
    for (const { headers, body } of came) {
      const at = Number(headers['x-slack-request-timestamp']);
      expect(Math.abs(at - Date.now() / 1000)).toBeLessThan(5);
      expect(headers).toMatchObject(signatureHeaders(body, twin.signingSecret, at));
    }
    const [event, command, shortcut] = came.map(({ body }) => body);
    expect(JSON.parse(event ?? '')).toMatchObject({ type: 'event_callback', event: { text: 'Hi' } });
    expect(new URLSearchParams(command).get('text')).toBe('today & tomorrow');
    const payload = new URLSearchParams(shortcut).get('payload') ?? '';
    expect(JSON.parse(payload)).toMatchObject({ type: 'shortcut', callback_id: 'plan' });
  });

  it('redelivers an event that is not acknowledged three times, saying why', async () => {
    answers = [500, undefined, 404, 503];
    expect(await anna.writes('Hi')).toMatchObject({ acknowledged: false, attempts: 4, status: 503 });
    expect(came.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
      ['3', 'http_error'],
    ]);
    expect(new Set(came.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
  });

  it('does not redeliver when the app asks it not to, nor what a person waits for', async () => {
    more = { 'x-slack-no-retry': '1' };
    answers = [500, 500];
    expect(await anna.writes('Hi')).toMatchObject({ acknowledged: false, attempts: 1 });
    expect(await anna.types('/spoor', '')).toMatchObject({ acknowledged: false, attempts: 1, reason: 'http_error' });
  });

  it('gives up on an app that is not there', async () => {
    twin.pointAt('http://127.0.0.1:1/slack/events');
    expect(await anna.opensHome()).toMatchObject({ acknowledged: false, attempts: 4, reason: 'connection_failed' });
  });

  it('keeps what was sent, so that it can be sent again or tampered with', async () => {
    await anna.types('/spoor', 'today');
    const { request } = twin.sent[0] ?? expect.fail('nothing was sent');
    if (!request) return expect.fail('it did not go over HTTP');
    await fetch(request.url, { method: 'POST', headers: request.headers, body: request.body });
    expect(came[1]?.body).toBe(came[0]?.body);
    expect(came[1]?.headers['x-slack-signature']).toBe(came[0]?.headers['x-slack-signature']);
  });
});

describe('over Socket Mode', () => {
  interface Envelope {
    readonly type: string;
    readonly envelope_id?: string;
    readonly retry_attempt?: number;
    readonly retry_reason?: string;
    readonly accepts_response_payload?: boolean;
    readonly payload?: { readonly event_id?: string };
  }

  /** A connection that acknowledges what it is told to. */
  async function connect(acknowledges: (envelope: Envelope) => boolean) {
    const { url = '' } = await clientOf(twin, workspace.appToken).apps.connections.open();
    const came: Envelope[] = [];
    const socket = new WebSocket(url);
    socket.on('message', (data) => {
      const envelope: Envelope = JSON.parse(String(data));
      came.push(envelope);
      if (envelope.envelope_id !== undefined && acknowledges(envelope))
        socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
    });
    await expect.poll(() => came[0]?.type).toBe('hello');
    return { socket, came, url };
  }

  it('redelivers an event until it is acknowledged, in another envelope', async () => {
    const { came } = await connect(({ retry_attempt: retry = 0 }) => retry === 2);
    expect(await anna.writes('Hi')).toMatchObject({ acknowledged: true, attempts: 3 });
    const events = came.filter(({ type }) => type === 'events_api');
    expect(events.map((event) => [event.retry_attempt, event.retry_reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(new Set(events.map((event) => event.envelope_id)).size).toBe(3);
    expect(new Set(events.map((event) => event.payload?.event_id)).size).toBe(1);
  });

  it('lets connections take turns', async () => {
    const [one, two] = [await connect(() => true), await connect(() => true)];
    expect(two.came[0]).toMatchObject({ type: 'hello', num_connections: 2 });
    await anna.writes('Hi');
    await anna.types('/spoor', '');
    expect([one.came[1]?.type, two.came[1]?.type]).toEqual(['events_api', 'slash_commands']);
    expect(two.came[1]).toMatchObject({ accepts_response_payload: true });
  });

  it('redelivers at once over the connection that is left', async () => {
    const deaf = await connect(() => false);
    const hearing = await connect(() => true);
    const told = anna.writes('Hi');
    await expect.poll(() => deaf.came.length).toBe(2);
    deaf.socket.terminate();
    expect(await told).toMatchObject({ acknowledged: true, attempts: 2 });
    expect(hearing.came[1]).toMatchObject({ retry_attempt: 1, retry_reason: 'connection_lost' });
  });

  it('lets nobody in with a ticket that was used, or none', async () => {
    const { url } = await connect(() => true);
    const again = new WebSocket(url);
    await expect(new Promise((_, reject) => again.once('error', reject))).rejects.toThrow('403');
  });

  it('tells a command that nobody is there', async () => {
    expect(await anna.types('/spoor', '')).toMatchObject({ acknowledged: false, reason: 'no_connection' });
  });
});
