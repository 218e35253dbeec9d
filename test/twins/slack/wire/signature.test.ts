import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBoltApp } from '../boltApp.ts';
import { type SlackTwin, startSlackTwin } from '../twin.ts';
import type { SignedRequest } from './requestUrl.ts';
import { signatureHeaders } from './signature.ts';

let twin: SlackTwin;
let stop: () => Promise<void>;
let request: SignedRequest;
let heard: number;

beforeEach(async () => {
  twin = await startSlackTwin();
  const workspace = twin.workspace('Acme');
  const bolt = await startBoltApp(twin, workspace, { way: 'HTTP' });
  stop = bolt.stop;
  heard = 0;
  bolt.app.command('/spoor', async ({ ack }) => {
    heard += 1;
    await ack();
  });
  await workspace.user({ name: 'Anna' }).types('/spoor', 'today');
  request = twin.sent[0]?.request ?? expect.fail('nothing was sent');
});
afterEach(async () => {
  await stop();
  await twin.close();
});

const now = () => Math.floor(Date.now() / 1000);
const send = async (change: { body?: string; headers?: Record<string, string> }) => {
  const { status } = await fetch(request.url, {
    method: 'POST',
    body: change.body ?? request.body,
    headers: { ...request.headers, ...change.headers },
  });
  return status;
};

it('holds for one text, one secret and five minutes', async () => {
  expect(await send({ body: request.body.replace('today', 'erase') })).toBe(401);
  expect(await send({ headers: signatureHeaders(request.body, 'guessed', now()) })).toBe(401);
  expect(await send({ headers: signatureHeaders(request.body, twin.signingSecret, now() - 301) })).toBe(401);
  expect(await send({ headers: { 'x-slack-signature': 'v0=' } })).toBe(401);
  expect(heard).toBe(1);
});

it('is taken by the SDK a second time, and from tomorrow: the app has to refuse both', async () => {
  expect(await send({})).toBe(200);
  expect(await send({ headers: signatureHeaders(request.body, twin.signingSecret, now() + 86_400) })).toBe(200);
  expect(heard).toBe(3);
});
