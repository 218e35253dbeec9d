import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../../adapters/discord/api.ts';
import { createRefusals } from '../../../adapters/discord/refusals.ts';
import { commandsOf } from '../../../adapters/discord/register/commands.ts';
import { isKnown } from '../../../adapters/discord/register/register.ts';
import { type DiscordTwin, startDiscordTwin } from '../../twins/discord/twin.ts';

let twin: DiscordTwin;
let api: Api;
let now = Date.now();
beforeAll(async () => {
  twin = await startDiscordTwin();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  api = createApi({ apiUrl: twin.apiUrl, token: twin.token, log, machine: () => now });
});
afterAll(async () => {
  api.close();
  await twin.close();
});

describe('Discord’s API', () => {
  it('is still called with the token after a call was refused for it', async () => {
    twin.faults.next('getMe', { is: 'refused', status: 401, code: 0 });
    await expect(api.call('GET', '/users/@me')).rejects.toMatchObject({ status: 401 });
    await expect(api.call('GET', '/users/@me')).resolves.toMatchObject({ id: twin.botId });
  });

  it('is called once, whatever comes of it', async () => {
    const before = twin.calls.length;
    twin.faults.next('getMe', { is: 'status', status: 503, accepted: false });
    await expect(api.call('GET', '/users/@me')).rejects.toMatchObject({ status: 503 });
    expect(twin.calls.length).toBe(before + 1);
  });

  it('is left alone for the rest of ten minutes once it refused half of what would shut the address out', () => {
    const refusals = createRefusals(() => now);
    for (let count = 1; count < 5_000; count += 1) expect(refusals.add()).toBe(false);
    expect(refusals.wait()).toBe(0);
    now += 100_000;
    expect(refusals.add()).toBe(true);
    expect(refusals.wait()).toBe(500_000);
    now += 501_000;
    expect([refusals.wait(), refusals.add(), refusals.wait()]).toEqual([0, false, 0]);
  });
});

describe('the commands that Discord knows', () => {
  it('are the same whatever it adds to them, and others when anything in them is', () => {
    const wanted = commandsOf();
    const known = structuredClone(wanted).map((each, at) => ({ ...each, id: String(at), version: '1', nsfw: false }));
    expect(isKnown(wanted, [...known].reverse())).toBe(true);
    expect(isKnown(wanted, known.slice(1))).toBe(false);
    const told = JSON.stringify(known);
    expect(isKnown(wanted, JSON.parse(told.replace('"vandaag"', '"heden"')))).toBe(false);
    expect(isKnown(wanted, JSON.parse(told.replace('"autocomplete":true', '"autocomplete":false')))).toBe(false);
  });
});
