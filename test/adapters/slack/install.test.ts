import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../adapters/slack/manifest.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { ENGLISH, saidTo } from './desk.ts';
import { KEY, type ManyDesk, openManyDesk } from './manyDesk.ts';

describe.each(['HTTP', 'Socket Mode'] as const)('the coach that workspaces install, over %s', (by) => {
  let desk: ManyDesk;
  beforeAll(async () => {
    desk = await openManyDesk(by);
  });
  afterAll(() => desk.close());

  it('is installed in two workspaces, and answers in each with that one’s own token', async () => {
    const [acme, other] = [await desk.joined('Acme'), await desk.joined('Other')];
    expect(acme.botToken).not.toBe(other.botToken);
    for (const workspace of [acme, other]) {
      const before = desk.twin.calls.length;
      const user = workspace.user({ name: 'Anna', locale: 'nl-NL', tz: 'Europe/Amsterdam' });
      await user.writes('hallo');
      await desk.settled();
      expect(saidTo(user).at(-1)?.text).toContain('Europe/Amsterdam');
      const calls = desk.twin.calls.slice(before).filter(({ method }) => method !== 'apps.connections.open');
      expect(new Set(calls.map(({ method }) => method))).toContain('users.info');
      expect(new Set(calls.map(({ team }) => team))).toEqual(new Set([workspace.teamId]));
    }
  });

  it('asks and answers in each with its own token too: lost answers, files, answered questions', async () => {
    for (const workspace of [await desk.joined('Acme'), await desk.joined('Other')]) {
      const user = workspace.user({ name: 'Anna', ...ENGLISH });
      const before = desk.twin.calls.length;
      await user.writes('hello');
      await desk.settled();
      const [welcome] = saidTo(user);
      if (welcome) await user.presses(welcome, 'choice:yes');
      await desk.settled();
      desk.twin.faults.next('chat.postMessage', { is: 'reset', accepted: true });
      await user.types('/spoor', 'today');
      await desk.settled();
      await desk.passes({ seconds: 10 });
      await user.types('/spoor', 'export');
      await desk.settled();
      const calls = desk.twin.calls.slice(before);
      const methods = ['chat.postMessage', 'chat.update', 'conversations.history', 'files.completeUploadExternal'];
      for (const method of methods)
        expect(calls.filter((each) => each.method === method).map(({ team }) => team)).toContain(workspace.teamId);
      expect(new Set(calls.map(({ team }) => team))).toEqual(new Set([workspace.teamId]));
      expect(saidTo(user).at(-1)?.files).toHaveLength(1);
    }
  });

  it('takes the same user id in two workspaces for two people', async () => {
    const [acme, other] = [await desk.joined('Acme'), await desk.joined('Other')];
    const sam = await desk.settler(acme, 'Sam');
    await sam.types('/spoor', 'goal A job in the energy sector');
    await desk.settled();
    const said = saidTo(sam).length;
    const namesake = other.user({ name: 'Kim', id: sam.id, ...ENGLISH });
    await namesake.writes('hello');
    await namesake.types('/spoor', 'goal');
    await desk.settled();
    expect(
      saidTo(namesake)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('energy');
    expect(saidTo(namesake)[0]?.text).toContain('I’m Spoor');
    expect(saidTo(sam).length).toBe(said);
    expect(await desk.rows(`SELECT DISTINCT coachee_id FROM account WHERE user_id = $1`, [sam.id])).toHaveLength(2);
  });

  it('keeps nothing of a workspace it is not installed in, whatever comes from there', async () => {
    const stranger = desk.twin.workspace('Stranger').user({ name: 'Eve', locale: 'en-GB', tz: 'Europe/London' });
    const [before, calls] = [await desk.checksum(), desk.twin.calls.length];
    expect(await stranger.writes('hello')).toMatchObject({ acknowledged: true, attempts: 1 });
    expect(await stranger.types('/spoor', 'today')).toMatchObject({ acknowledged: true });
    await stranger.opensHome();
    await stranger.becomes({ tz: 'America/New_York' });
    await desk.settled();
    expect(await desk.checksum()).toBe(before);
    expect(desk.twin.calls.length).toBe(calls);
    expect(saidTo(stranger)).toEqual([]);
  });

  it('never logs a token, a secret or a code', async () => {
    const acme = await desk.joined('Acme');
    await desk.settler(acme, 'Tom');
    expect(desk.logged).toContain('slack installed');
    expect(desk.logged).toContain(acme.teamId);
    expect(desk.logged).not.toMatch(/xox[a-z]-|xapp-/u);
    for (const secret of [acme.botToken, desk.twin.clientSecret, desk.twin.signingSecret, 'a secret for states'])
      expect(desk.logged).not.toContain(secret);
    const codes = desk.twin.calls.filter(({ method }) => method === 'oauth.v2.access');
    for (const { args } of codes) expect(desk.logged).not.toContain(String(args.code));
  });
});

describe('the way through the browser', () => {
  let desk: ManyDesk;
  beforeAll(async () => {
    desk = await openManyDesk();
  });
  afterAll(() => desk.close());

  const page = (path: string, cookie = '') =>
    fetch(path.startsWith('http') ? path : `${desk.address}${path}`, { headers: { cookie }, redirect: 'manual' });

  /** Opens the install page, and presses Allow in Slack: the way back, and the browser's cookie for it. */
  async function setsOut(workspace: Workspace) {
    const opened = await page('/slack/install');
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const link = /href="(?<link>[^"]*authorize[^"]*)"/u.exec(await opened.text())?.groups?.link ?? '';
    const back = workspace.user({ name: 'Admin' }).allows(link.replaceAll('&amp;', '&'));
    return { back, cookie, link: new URL(link.replaceAll('&amp;', '&')), headers: opened.headers };
  }
  const exchanges = () => desk.twin.calls.filter(({ method }) => method === 'oauth.v2.access').length;
  const installed = (workspace: Workspace) => desk.run.installations.find(workspace.teamId);

  it('begins on a page that no other site can frame, and asks Slack for exactly what the manifest names', async () => {
    const { headers, link, cookie } = await setsOut(desk.twin.workspace('Acme'));
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(link.searchParams.get('scope')?.split(',')).toEqual([...SCOPES]);
    expect(link.searchParams.get('redirect_uri')).toBe(`${desk.address}/slack/oauth_redirect`);
    expect(cookie).toContain(link.searchParams.get('state'));
  });

  it('ends on a page that says where to find the coach', async () => {
    const acme = desk.twin.workspace('Acme');
    const { status, body } = await desk.installs(acme);
    expect(status).toBe(200);
    expect(body).toContain('say hello there');
    expect(body).toContain(acme.teamId);
  });

  it('can be gone once: a state that comes back again is refused, by another process too', async () => {
    const { back, cookie } = await setsOut(desk.twin.workspace('Acme'));
    expect((await page(back, cookie)).status).toBe(200);
    const before = exchanges();
    expect((await page(back, cookie)).status).toBe(400);
    await desk.restart(KEY);
    expect((await page(back, cookie)).status).toBe(400);
    expect(exchanges()).toBe(before);
  });

  it('is of one browser: with another one’s cookie, or none, it leads nowhere', async () => {
    const [mallory, victim] = [
      await setsOut(desk.twin.workspace('Mallory')),
      await setsOut(desk.twin.workspace('Acme')),
    ];
    const before = [exchanges(), await desk.checksum()];
    expect((await page(mallory.back, victim.cookie)).status).toBe(400);
    expect((await page(mallory.back)).status).toBe(400);
    expect([exchanges(), await desk.checksum()]).toEqual(before);
  });

  it.each([
    ['made up', () => 'made-up'],
    ['signed by somebody else', () => jwt({ now: new Date().toJSON(), installOptions: {} }, 'guessed')],
    ['unsigned', () => jwt({ now: new Date().toJSON(), installOptions: {} }, undefined)],
    ['of eleven minutes ago', () => jwt({ now: new Date(Date.now() - 660_000).toJSON() }, 'a secret for states')],
    ['empty', () => ''],
  ])('leads nowhere when the state is %s', async (_, make) => {
    const before = [exchanges(), await desk.checksum()];
    const state = make();
    const answer = await page(`/slack/oauth_redirect?code=x&state=${state}`, `slack-app-oauth-state=${state}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Nothing was installed');
    expect([exchanges(), await desk.checksum()]).toEqual(before);
  });

  it('leads nowhere when the question was answered with no', async () => {
    const { cookie, link } = await setsOut(desk.twin.workspace('Acme'));
    const state = link.searchParams.get('state');
    const answer = await page(`/slack/oauth_redirect?error=access_denied&state=${state}`, cookie);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['is refused', 'oauth.v2.access', { is: 'refused', error: 'invalid_code' }],
    ['is lost on the way', 'oauth.v2.access', { is: 'reset', accepted: true }],
    ['cannot be tried out', 'auth.test', { is: 'status', status: 503, accepted: false }],
  ] as const)('leaves nothing behind when the code %s, and can be gone again', async (_, method, fault) => {
    const acme = desk.twin.workspace('Acme');
    desk.twin.faults.next(method, fault);
    expect((await desk.installs(acme)).status).toBe(500);
    expect(await installed(acme)).toBeUndefined();
    expect((await desk.installs(acme)).status).toBe(200);
    expect(await installed(acme)).toBeDefined();
  });

  it('leaves nothing behind when it ends between the code and the database, and can be gone again', async () => {
    const acme = desk.twin.workspace('Acme');
    await desk.rows('ALTER TABLE installation ADD CONSTRAINT none CHECK (false) NOT VALID');
    expect((await desk.installs(acme)).status).toBe(500);
    await desk.rows('ALTER TABLE installation DROP CONSTRAINT none');
    expect(await installed(acme)).toBeUndefined();
    expect((await desk.installs(acme)).status).toBe(200);
    expect(desk.logged).toContain('slack not installed');
    expect(desk.logged).not.toContain(acme.botToken);
  });

  it.each([
    ['is posted to', () => fetch(`${desk.address}/slack/install`, { method: 'POST' }), 405],
    ['is asked for something else', () => page('/slack/other'), 404],
  ])('has nothing more: what %s is refused', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });
});

/** A state as the SDK writes it, signed with a secret or with nothing. */
function jwt(claims: object, secret: string | undefined): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: secret === undefined ? 'none' : 'HS256', typ: 'JWT' })}.${part(claims)}`;
  const signature = secret === undefined ? '' : createHmac('sha256', secret).update(text).digest('base64url');
  return `${text}.${signature}`;
}
