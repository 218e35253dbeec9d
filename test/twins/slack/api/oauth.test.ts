import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Installation, InstallProvider, LogLevel } from '@slack/oauth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SlackTwin, startSlackTwin } from '../twin.ts';

let twin: SlackTwin;
let stored: Installation[];
let address: string;
let stop: () => void;

beforeEach(async () => {
  twin = await startSlackTwin();
  stored = [];
  const installer = new InstallProvider({
    clientId: twin.clientId,
    clientSecret: twin.clientSecret,
    authorizationUrl: twin.authorizeUrl,
    clientOptions: { slackApiUrl: twin.apiUrl, retryConfig: { retries: 0 } },
    stateSecret: 'a secret of the app',
    logLevel: LogLevel.ERROR,
    installationStore: {
      storeInstallation: async (installation) => void stored.push(installation as Installation),
      fetchInstallation: async () => stored[0] ?? expect.fail('nothing is installed'),
    },
  });
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/slack/install'))
      return void installer.handleInstallPath(request, response, {}, { scopes: ['chat:write'], redirectUri: back() });
    return void installer.handleCallback(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const back = () => `${address}/slack/oauth_redirect`;
  stop = () => void server.close();
});
afterEach(async () => {
  stop();
  await twin.close();
});

it('installs an app in two workspaces, each with a token of its own', async () => {
  const [acme, other] = [twin.workspace('Acme'), twin.workspace('Other', { enterpriseId: 'E01' })];
  for (const workspace of [acme, other])
    expect(await workspace.user({ name: 'Admin' }).installs(`${address}/slack/install`)).toMatchObject({ status: 200 });
  expect(stored.map(({ team, enterprise, bot }) => [team?.id, enterprise?.id, bot?.token])).toEqual([
    [acme.teamId, undefined, acme.botToken],
    [other.teamId, 'E01', other.botToken],
  ]);
  expect(stored[0]?.bot).toMatchObject({ userId: acme.botUserId, id: acme.botId, scopes: ['chat:write'] });
});

it('gives another token after the app was removed and came back', async () => {
  const acme = twin.workspace('Acme');
  const admin = acme.user({ name: 'Admin' });
  const before = acme.botToken;
  twin.timing.redeliverAfterMs = [];
  await acme.uninstall();
  await admin.installs(`${address}/slack/install`);
  expect(stored[0]?.bot?.token).toBe(acme.botToken);
  expect(acme.botToken).not.toBe(before);
});

it('takes a code once, from the app it was given to', async () => {
  const acme = twin.workspace('Acme');
  await acme.user({ name: 'Admin' }).installs(`${address}/slack/install`);
  const { args } = twin.calls.find(({ method }) => method === 'oauth.v2.access') ?? expect.fail('no code came');
  const exchange = async (change: object) => {
    const body = new URLSearchParams({ ...(args as Record<string, string>), ...change });
    return (await fetch(`${twin.apiUrl}oauth.v2.access`, { method: 'POST', body })).json();
  };
  expect(await exchange({})).toMatchObject({ ok: false, error: 'invalid_code' });
  expect(await exchange({ client_secret: 'guessed' })).toMatchObject({ error: 'bad_client_secret' });
  expect(await exchange({ client_id: 'other' })).toMatchObject({ error: 'invalid_client_id' });
});
