import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SlackUser } from '../../twins/slack/person.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
let anna: SlackUser;
let before: number;
beforeAll(async () => {
  desk = await openSlackDesk();
  anna = await desk.settler('Anna');
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.twin.faults.clear();
  before = saidTo(anna).length;
});
const got = () => saidTo(anna).length - before;
const asks = async (line: string) => {
  await anna.types('/spoor', line);
  await desk.run.settled();
};
async function states(): Promise<string[]> {
  const client = new pg.Client({ connectionString: desk.url });
  await client.connect();
  const { rows } = await client.query('SELECT DISTINCT state FROM delivery ORDER BY state');
  await client.end();
  return rows.map(({ state }) => state);
}

describe('a message whose sending went wrong', () => {
  it.each([
    ['the answer to it was lost', { is: 'reset', accepted: true }],
    ['it was lost itself', { is: 'reset', accepted: false }],
    ['Slack had trouble after taking it', { is: 'status', status: 503, accepted: true }],
    ['Slack had trouble before taking it', { is: 'status', status: 500, accepted: false }],
    ['Slack says that something may have been done', { is: 'refused', error: 'internal_error' }],
    ['Slack is away', { is: 'refused', error: 'service_unavailable' }],
    ['the token was wrong for a while', { is: 'refused', error: 'invalid_auth' }],
  ] as const)('arrives exactly once when %s', async (_, fault) => {
    desk.twin.faults.next('chat.postMessage', fault);
    await asks('today');
    await desk.passes(6);
    await desk.passes(60);
    expect(got()).toBe(1);
    expect(await states()).toEqual(['sent']);
  });

  it('is looked up again when Slack could not be asked, and not sent blindly', async () => {
    desk.twin.faults.next('chat.postMessage', { is: 'reset', accepted: true });
    desk.twin.faults.next('conversations.history', { is: 'limited', retryAfter: 20 });
    await asks('today');
    await desk.passes(6);
    expect(desk.twin.calls.filter(({ method }) => method === 'conversations.history')).not.toEqual([]);
    await desk.passes(10);
    await desk.passes(21);
    expect(got()).toBe(1);
    expect(await states()).toEqual(['sent']);
  });

  it('holds up those behind it, and nobody else', async () => {
    const ben = await desk.settler('Ben');
    const others = saidTo(ben).length;
    desk.twin.faults.next('chat.postMessage', { is: 'limited', retryAfter: 30 });
    await asks('today');
    await asks('help');
    await ben.types('/spoor', 'today');
    await desk.run.settled();
    expect(got()).toBe(0);
    expect(saidTo(ben).length).toBe(others + 1);
    await desk.passes(29);
    expect(got()).toBe(0);
  });

  it('goes out in order once the wait is over, as long as Slack asked for', async () => {
    const cas = await desk.settler('Cas');
    const begin = saidTo(cas).length;
    desk.twin.faults.next('chat.postMessage', { is: 'limited', retryAfter: 1 });
    await cas.types('/spoor', 'today');
    await desk.run.settled();
    await cas.types('/spoor', 'help');
    await desk.run.settled();
    await new Promise((done) => setTimeout(done, 1100));
    await desk.passes(2);
    const [today, help] = saidTo(cas).slice(begin);
    expect(help?.text).toContain('/spoor help');
    expect(today?.text).not.toContain('/spoor help');
  });

  it('is given up when Slack refuses it for good', async () => {
    const dan = await desk.settler('Dan');
    const begin = saidTo(dan).length;
    desk.twin.faults.next('chat.postMessage', { is: 'refused', error: 'is_archived' });
    await dan.types('/spoor', 'today');
    await desk.run.settled();
    await desk.passes(3600);
    expect(saidTo(dan).length).toBe(begin);
    await dan.types('/spoor', 'today');
    await desk.run.settled();
    expect(saidTo(dan).length).toBe(begin + 1);
  });
});

describe('a long message', () => {
  const story = 'What a story that was. '.repeat(400).trim();

  it('comes in several, whole and in order, each once, though one of them failed', async () => {
    const eva = await desk.settler('Eva');
    await eva.writes(`goal ${story}`);
    await eva.types('/spoor', `goal ${story}`);
    await desk.run.settled();
    const begin = saidTo(eva).length;
    desk.twin.faults.next('chat.postMessage', { is: 'status', status: 500, accepted: true });
    await eva.types('/spoor', 'goal');
    await desk.run.settled();
    await desk.passes(6);
    await desk.passes(40);
    await desk.passes(130);
    const said = saidTo(eva).slice(begin);
    const sent = saidTo(eva).map(({ metadata }) => metadata?.event_payload as { delivery: string; part: number });
    const whole = Map.groupBy(sent, ({ delivery }) => delivery);
    expect(sent.length).toBeGreaterThan(1);
    for (const parts of whole.values()) expect(parts.map(({ part }) => part)).toEqual(parts.map((_, at) => at));
    expect(said.map(({ text }) => text).join(' ')).toContain('What a story that was.');
  });
});

describe('a file', () => {
  it('stands in the direct message, once, though its sending was cut off', async () => {
    const fay = await desk.settler('Fay');
    desk.twin.faults.next('files.completeUploadExternal', { is: 'reset', accepted: true });
    await fay.types('/spoor', 'export');
    await desk.run.settled();
    await desk.passes(6);
    await desk.passes(40);
    const files = saidTo(fay).flatMap((message) => message.files);
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^spoor-.*\.json$/u)]);
    expect(JSON.parse(files[0]?.content.toString() ?? '')).toMatchObject({ format: 'spoor-export' });
  });
});
