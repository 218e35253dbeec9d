import { createHmac } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignatures } from '../../../adapters/slack/listen/signature.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
let anna: SlackUser;
let address: string;
beforeAll(async () => {
  desk = await openSlackDesk('HTTP');
  anna = await desk.settler('Anna');
  address = `http://127.0.0.1:${desk.way.is === 'http' ? desk.way.port : 0}/slack/events`;
});
afterAll(() => desk.close());

const now = () => Math.floor(Date.now() / 1000);
const sign = (body: string, seconds: number, secret = desk.twin.signingSecret) =>
  `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;

async function post(body: string, { at = now(), secret = desk.twin.signingSecret, path = '', signature = '' } = {}) {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': signature || sign(body, at, secret),
    },
  });
  await desk.run.settled();
  return answer.status;
}

/** An event that would say something in Anna's name. */
let events = 0;
function event(): string {
  events += 1;
  return JSON.stringify({
    type: 'event_callback',
    team_id: desk.workspace.teamId,
    event_id: `EvTest${events}`,
    event: { type: 'message', channel_type: 'im', channel: anna.dm, user: anna.id, text: 'today', ts: `1.${events}` },
  });
}
const said = () => saidTo(anna).length;

describe('a request at the port', () => {
  it('is heard when Slack signed it just now', async () => {
    const before = said();
    expect(await post(event())).toBe(200);
    expect(said()).toBe(before + 1);
  });

  it.each([
    ['of six minutes ago', () => post(event(), { at: now() - 360 })],
    ['of tomorrow', () => post(event(), { at: now() + 86_400 })],
    ['with the signature of somebody else', () => post(event(), { secret: 'guessed' })],
    ['with a signature of something else', () => post(event(), { signature: sign('another', now()) })],
    ['with half a signature', () => post(event(), { signature: 'v0=12' })],
    ['that only says it is a check of the certificate', () => post('ssl_check=1', { secret: 'guessed' })],
    [
      'that asks to be told a challenge unsigned',
      () => post('{"type":"url_verification","challenge":"x"}', { secret: 'x' }),
    ],
    ['at another address', () => post(event(), { path: '/more' })],
    ['larger than anything Slack sends', () => post('x'.repeat(1_100_000))],
    ['without a signature', async () => (await fetch(address, { method: 'POST', body: event() })).status],
    ['that only looks', async () => (await fetch(address)).status],
  ])('%s is refused', async (_, send) => {
    const before = said();
    expect(await send()).toBeGreaterThanOrEqual(400);
    expect(said()).toBe(before);
  });

  it('is refused the second time, to the letter the same', async () => {
    const body = event();
    const at = now();
    expect(await post(body, { at })).toBe(200);
    const before = said();
    expect(await post(body, { at })).toBe(401);
    expect(said()).toBe(before);
  });

  it('may come again, to the letter the same, when it could not be kept', async () => {
    const body = event();
    const at = now();
    const before = said();
    desk.run.breakAccept(1);
    expect(await post(body, { at })).toBe(500);
    expect(await post(body, { at })).toBe(200);
    expect(said()).toBe(before + 1);
  });

  it('answers the challenge when the address is set up', async () => {
    const body = '{"type":"url_verification","challenge":"what I said"}';
    const at = now();
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': sign(body, at),
    };
    const answer = await fetch(address, { method: 'POST', body, headers });
    expect(await answer.json()).toEqual({ challenge: 'what I said' });
  });

  it('of a workspace the token is not for, or of no shape that is known, changes nothing', async () => {
    const counts = await rows();
    const foreign = event().replace(desk.workspace.teamId, 'T0FOREIGN');
    const odd = ['{}', event().replace('"text":"today"', '"text":7')];
    for (const body of [foreign, ...odd]) expect(await post(body)).toBeLessThan(500);
    expect(await rows()).toEqual(counts);
  });
});

describe('signatures', () => {
  const secret = 's';
  const given = (at: number) => ({ body: Buffer.from('b'), timestamp: String(at), signature: signedWith(at) });
  const signedWith = (at: number) => `v0=${createHmac('sha256', secret).update(`v0:${at}:b`).digest('hex')}`;

  it('are good for five minutes either way, once', () => {
    let time = 1_000_000_000;
    const signatures = createSignatures(secret, () => time * 1000);
    for (const apart of [-300, 0, 300]) expect(signatures.admit(given(time + apart))).toBe(true);
    for (const apart of [-301, 301]) expect(signatures.admit(given(time + apart))).toBe(false);
    time += 300;
    expect(signatures.admit(given(time))).toBe(false);
    expect(signatures.admit(given(time - 300))).toBe(false);
  });

  it('of what could not be handled may be shown again', () => {
    const signatures = createSignatures(secret, () => 1_000_000_000_000);
    const one = given(1_000_000_000);
    expect(signatures.admit(one)).toBe(true);
    signatures.forget(one.signature);
    expect(signatures.admit(one)).toBe(true);
  });
});

async function rows() {
  const client = new pg.Client({ connectionString: desk.url });
  await client.connect();
  const { rows: counts } = await client.query(
    'SELECT (SELECT count(*) FROM coachee) AS people, (SELECT count(*) FROM inbound) AS heard, (SELECT count(*) FROM delivery) AS said',
  );
  await client.end();
  return counts;
}
