import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRemoval } from '../../../adapters/slack/workspaces/removal.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { saidTo } from './desk.ts';
import { type ManyDesk, openManyDesk } from './manyDesk.ts';

let desk: ManyDesk;
let acme: Workspace;
let anna: SlackUser;
let said: number;
let coacheeId: string;
beforeAll(async () => {
  desk = await openManyDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.twin.faults.clear();
  acme = await desk.joined('Acme');
  anna = await desk.settler(acme, 'Anna');
  await anna.types('/spoor', 'goal A job in the energy sector');
  await desk.settled();
  said = saidTo(anna).length;
  const found = await desk.rows<{ id: string }>(`SELECT coachee_id AS id FROM account WHERE tenant = $1`, [
    acme.teamId,
  ]);
  coacheeId = found[0]?.id ?? '';
});

const installed = () => desk.run.installations.find(acme.teamId);
const account = async () =>
  (
    await desk.rows<{ state: string; eraseAt: Date | null }>(
      `SELECT a.state, c.erase_at AS "eraseAt" FROM account a JOIN coachee c ON c.id = a.coachee_id WHERE a.tenant = $1`,
      [acme.teamId],
    )
  )[0];
const open = async () =>
  desk.rows(`SELECT 1 FROM delivery WHERE coachee_id = $1 AND state IN ('waiting', 'sending')`, [coacheeId]);
const callsTo = () => desk.twin.calls.filter(({ team }) => team === acme.teamId).length;
/** Says something once more, as Slack does when it does not know that it was heard: signed anew. */
async function tells(payload: unknown): Promise<number> {
  // A signature counts once, and this may be the same second: white space makes another one.
  const [body, at] = [`${JSON.stringify(payload)} `, Math.floor(Date.now() / 1000)];
  const signature = createHmac('sha256', desk.twin.signingSecret).update(`v0:${at}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${signature}`,
  };
  return (await fetch(`${desk.address}/slack/events`, { method: 'POST', body, headers })).status;
}
/** How it is told by Slack that the app is gone. */
const WAYS = [
  ['an administrator removes the app', () => acme.uninstall()],
  ['the app’s tokens are revoked', () => acme.revokeTokens()],
] as const;

describe.each(WAYS)('when %s', (_, remove) => {
  it('the token is gone at once, and nothing is said or asked there any more, however long', async () => {
    desk.twin.faults.next('chat.postMessage', { is: 'limited', retryAfter: 3600 });
    await anna.types('/spoor', 'today');
    await desk.settled();
    expect(await open()).toHaveLength(1);
    await remove();
    expect(await installed()).toBeUndefined();
    expect(await open()).toEqual([]);
    const calls = desk.twin.calls.length;
    for (const days of [1, 6, 7, 7]) await desk.passes({ days });
    expect(desk.twin.calls.length).toBe(calls);
    expect(saidTo(anna).length).toBe(said);
    expect(await open()).toEqual([]);
    expect((await account())?.state).toBe('gone');
  });

  it('everything of the people there is erased after thirty days, and not a day before', async () => {
    await remove();
    await desk.passes({ days: 29 });
    expect(await desk.rows(`SELECT 1 FROM goal WHERE coachee_id = $1`, [coacheeId])).toHaveLength(1);
    await desk.passes({ days: 1, minutes: 1 });
    expect(await desk.rows(`SELECT 1 FROM coachee WHERE id = $1`, [coacheeId])).toEqual([]);
    expect(await desk.rows(`SELECT 1 FROM account WHERE tenant = $1`, [acme.teamId])).toEqual([]);
  });
});

describe('a workspace that comes back', () => {
  it('within thirty days finds everything as it was, and nobody is written to because of it', async () => {
    await acme.uninstall();
    await desk.passes({ days: 20 });
    expect((await desk.installs(acme)).status).toBe(200);
    await desk.passes({ minutes: 1 });
    expect(await account()).toEqual({ state: 'open', eraseAt: null });
    await anna.types('/spoor', 'goal');
    await desk.settled();
    expect(saidTo(anna).at(-1)?.text).toContain('energy sector');
    await desk.passes({ days: 31 });
    expect(await desk.rows(`SELECT 1 FROM coachee WHERE id = $1`, [coacheeId])).toHaveLength(1);
  });

  it('hears from the coach by itself again, as if it had kept quiet', async () => {
    await acme.uninstall();
    await desk.passes({ days: 8 });
    await desk.passes({ days: 8 });
    await desk.installs(acme);
    const before = saidTo(anna).length;
    for (let day = 0; day < 8; day += 1) await desk.passes({ days: 1 });
    expect(saidTo(anna).length).toBeGreaterThan(before);
  });

  it('and goes again at once has thirty days again', async () => {
    await acme.uninstall();
    await desk.passes({ days: 29 });
    await desk.installs(acme);
    const again = (await installed()) ?? { id: '' };
    await desk.run.installations.end(again.id);
    await desk.passes({ days: 29 });
    expect(await desk.rows(`SELECT 1 FROM coachee WHERE id = $1`, [coacheeId])).toHaveLength(1);
    await desk.passes({ days: 2 });
    expect(await desk.rows(`SELECT 1 FROM coachee WHERE id = $1`, [coacheeId])).toEqual([]);
  });

  it('after that begins anew', async () => {
    await acme.uninstall();
    await desk.passes({ days: 31 });
    await desk.installs(acme);
    await anna.writes('hello');
    await desk.settled();
    expect(saidTo(anna).at(-1)?.text).toContain('I’m Spoor');
  });

  it('is not removed by what Slack tells again of the removal before', async () => {
    await acme.uninstall();
    const told = desk.twin.sent.findLast(({ payload }) => readRemoval(payload)?.tenant === acme.teamId);
    await desk.passes({ minutes: 5 });
    await desk.installs(acme);
    expect(await tells(told?.payload)).toBe(200);
    await anna.types('/spoor', 'today');
    await desk.settled();
    expect(await installed()).toBeDefined();
    expect(saidTo(anna).length).toBe(said + 1);
  });

  it('with another token is answered with that one', async () => {
    const before = acme.botToken;
    await acme.uninstall();
    await desk.installs(acme);
    expect(acme.botToken).not.toBe(before);
    await anna.types('/spoor', 'today');
    await desk.settled();
    expect(saidTo(anna).length).toBe(said + 1);
  });
});

it('what comes from somebody there after the removal changes nothing', async () => {
  await anna.writes('today');
  await desk.settled();
  const heard = desk.twin.sent.findLast(({ kind }) => kind === 'event')?.payload as { event: object };
  await acme.uninstall();
  const before = await desk.checksum();
  expect(await tells({ ...heard, event: { ...heard.event, ts: '1.1' } })).toBe(200);
  expect(await desk.checksum()).toBe(before);
});

describe('what is no removal', () => {
  it('is that somebody took back their own token', async () => {
    await acme.revokeTokens({ users: [anna.id] });
    await anna.types('/spoor', 'today');
    await desk.settled();
    expect(await installed()).toBeDefined();
    expect(saidTo(anna).length).toBe(said + 1);
  });

  it('is that of another workspace: nobody else notices', async () => {
    const other = await desk.joined('Other');
    const ben = await desk.settler(other, 'Ben');
    await acme.uninstall();
    const before = saidTo(ben).length;
    await ben.types('/spoor', 'today');
    await desk.settled();
    expect(saidTo(ben).length).toBe(before + 1);
  });
});

it('a workspace that Spoor knows from before it was installed by many is taken over as it is', async () => {
  await desk.rows('DELETE FROM installation WHERE tenant = $1', [acme.teamId]);
  await anna.types('/spoor', 'today');
  await desk.settled();
  expect(saidTo(anna).length).toBe(said);
  await desk.installs(acme);
  await anna.types('/spoor', 'goal');
  await desk.settled();
  expect(saidTo(anna).at(-1)?.text).toContain('energy sector');
});

describe('a removal that Spoor never heard of', () => {
  beforeEach(() => {
    desk.twin.timing.redeliverAfterMs = [];
    desk.twin.pointAt('http://127.0.0.1:1/nobody');
    return () => desk.twin.pointAt(`${desk.address}/slack/events`);
  });

  it('is found out with the first message that Slack refuses for good, and then it is like any other', async () => {
    await acme.uninstall();
    expect(await installed()).toBeDefined();
    await desk.passes({ days: 8 });
    expect(await installed()).toBeUndefined();
    expect((await account())?.state).toBe('gone');
    await desk.passes({ hours: 2 });
    expect(await open()).toEqual([]);
    const calls = callsTo();
    await desk.passes({ days: 8 });
    expect(callsTo()).toBe(calls);
  });
});

it.each([
  ['one odd answer of Slack', undefined],
  ['an odd answer while Slack is away', { is: 'status', status: 503, accepted: false }],
  ['an odd answer while Slack does not take the token for now', { is: 'refused', error: 'invalid_auth' }],
] as const)('%s removes nobody: the message arrives later', async (_, asked) => {
  if (asked) desk.twin.faults.next('auth.test', asked);
  desk.twin.faults.next('chat.postMessage', { is: 'refused', error: 'account_inactive' });
  await anna.types('/spoor', 'today');
  await desk.settled();
  expect(await installed()).toBeDefined();
  await desk.passes({ seconds: 10 });
  expect(saidTo(anna).length).toBe(said + 1);
});
