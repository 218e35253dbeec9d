import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { createTryoutClock } from '../../../adapters/terminal/clock.ts';
import { createTerminal } from '../../../adapters/terminal/connect.ts';
import { openKept } from '../../../adapters/terminal/kept.ts';
import { readPipe } from '../../../adapters/terminal/lines.ts';
import { createPaint } from '../../../adapters/terminal/paint.ts';
import { createJsonScreen, createPageScreen } from '../../../adapters/terminal/screen.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Incoming } from '../../../src/ports/incoming.ts';
import { createFakeCoach, outgoing, saying } from './fakeCoach.ts';

const START = '2026-11-24T09:00:00Z';
const base = mkdtempSync(join(tmpdir(), 'spoor-talk-'));
afterAll(() => rmSync(base, { recursive: true }));
const nobody = { info: () => undefined, warn: () => undefined, error: () => undefined };

function answerPlainly(incoming: Incoming): Message[] {
  if (incoming.is === 'opened')
    return [saying('Welcome.', { kind: 'welcome', buttons: { skip: 'Skip', stop: 'Stop' } })];
  return [saying(incoming.is === 'reply' ? `You said ${incoming.text}.` : incoming.is)];
}

interface Trial {
  readonly folder?: string;
  readonly json?: boolean;
  readonly answer?: (incoming: Incoming) => Message[];
  readonly before?: (chat: Chat, folder: string) => Promise<void>;
  readonly plan?: (coach: ReturnType<typeof createFakeCoach>) => void;
}

/** Runs a whole input through the terminal, the machine's clock standing still. */
async function run(
  input: string,
  { folder = mkdtempSync(join(base, 'run-')), json = true, answer = answerPlainly, before, plan }: Trial = {},
) {
  let out = '';
  let aside = '';
  const put = async (text: string) => {
    out += text;
  };
  const real = Temporal.Instant.from(START).epochMilliseconds;
  const clock = createTryoutClock(openKept(join(folder, 'terminal.json')), undefined, () => real);
  let ids = 0;
  const terminal = createTerminal({
    lines: readPipe(Readable.from([Buffer.from(input)])),
    screen: json
      ? createJsonScreen(put, async (text) => {
          aside += text;
        })
      : createPageScreen(put, { width: 80, paint: createPaint(false) }, true),
    clock,
    folder: join(folder, 'files'),
    json,
    name: 'anna',
    start: { language: 'en', zone: 'Europe/Amsterdam' },
    findCommand: (name) => ({ name }),
    newId: () => `line-${++ids}`,
    log: nobody,
  });
  const coach = createFakeCoach(() => terminal.chat, clock, answer);
  await before?.(terminal.chat, folder);
  plan?.(coach);
  await terminal.run(coach);
  const lines = json
    ? out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  return { out, aside, lines, coach, folder, texts: lines.map((line) => line.text ?? `ready ${line.at}`) };
}

describe('a talk in JSON', () => {
  it('welcomes once, and says after each line that it has been handled', async () => {
    const { texts } = await run('hello\n\n{"say":"bye"}');
    expect(texts).toEqual([
      'Welcome.',
      'You said hello.',
      `ready ${START}`,
      `ready ${START}`,
      'You said bye.',
      `ready ${START}`,
    ]);
  });

  it('gives every message every part, and nothing else', async () => {
    const { lines } = await run('');
    expect(lines).toEqual([
      {
        at: START,
        to: 'anna',
        kind: 'welcome',
        key: 'welcome.goal',
        text: 'Welcome.',
        choices: [
          { id: 'skip', label: 'Skip' },
          { id: 'stop', label: 'Stop' },
        ],
        fields: [],
        card: null,
        picture: null,
        file: null,
      },
    ]);
  });

  it('says what is wrong with a line on the side, and goes on', async () => {
    const { texts, aside } = await run('{"choose":"nothing"}\n{oops\n:huh\nhi');
    expect(texts.filter((text) => !text.startsWith('ready'))).toEqual(['Welcome.', 'You said hi.']);
    expect(texts.filter((text) => text.startsWith('ready'))).toHaveLength(4);
    expect(aside.trim().split('\n')).toHaveLength(3);
  });

  it('asks for what was not kept once more, and not for what was', async () => {
    const notKept = await run('hi', {
      plan(coach) {
        const { accept } = coach;
        coach.accept = async (incoming) =>
          incoming.is === 'reply' ? Promise.reject(new Error('the database is away')) : accept(incoming);
      },
    });
    expect(notKept.aside).toBe('I couldn’t save that just now. Please say it again.\n');
    const kept = await run('hi', {
      plan(coach) {
        const { attend } = coach;
        coach.attend = async (id) =>
          coach.incoming.at(-1)?.is === 'reply' ? Promise.reject(new Error('the database is away')) : attend(id);
      },
    });
    expect(kept.aside).toBe('I’ve saved that. I’ll answer as soon as I can.\n');
    expect(kept.texts.at(-1)).toBe(`ready ${START}`);
  });

  it('gives back a date that was understood, with its zone', async () => {
    const when = '2026-12-01T14:30+01:00[Europe/Amsterdam]';
    const { lines } = await run('x', { answer: () => [saying('Tuesday?', { when })] });
    expect(lines[0].when).toBe(when);
  });

  it('puts a file beside the data, for its owner only, and never over another', async () => {
    const file = { name: 'spoor.json', type: 'application/json', text: '{}' };
    const { lines } = await run('a\nb', { answer: ({ is }) => (is === 'reply' ? [saying('Here.', { file })] : []) });
    const paths = lines.filter((line) => line.text === 'Here.').map((line) => line.file);
    expect(new Set(paths).size).toBe(2);
    expect(paths[0]).toMatch(/files\/spoor\.json$/u);
    expect(readFileSync(paths[0], 'utf8')).toBe('{}');
    expect(statSync(paths[0]).mode & 0o777).toBe(0o600);
  });
});

describe('a file that cannot be saved', () => {
  it('is refused and said, so that nobody waits for it and nothing waits behind it', async () => {
    const file = { name: 'spoor.json', type: 'application/json', text: '{}' };
    const { texts, aside } = await run('a', {
      async before(chat, folder) {
        writeFileSync(join(folder, 'files'), 'in the way');
        await expect(chat.send(outgoing(saying('Here.', { file })))).rejects.toMatchObject({ why: 'refused' });
      },
    });
    expect(aside).toContain('couldn’t save that file');
    expect(texts).not.toContain('Here.');
    expect(texts).toContain('You said a.');
  });
});

it('a message that was put on the screen was sent, also when that cannot be noted', async () => {
  const { texts } = await run('a', {
    async before(chat, folder) {
      mkdirSync(join(folder, 'terminal.json.new'));
      await expect(chat.send(outgoing(saying('Here.')))).resolves.toMatchObject({ reference: expect.any(String) });
    },
  });
  expect(texts).toContain('Here.');
});

describe('moving the clock', () => {
  const later = (coach: ReturnType<typeof createFakeCoach>) => {
    coach.plan('2026-11-25T08:00:00Z', 'piet', saying('For Piet.'));
    coach.plan('2026-11-26T08:00:00Z', 'anna', undefined);
    coach.plan('2026-11-27T08:00:00Z', 'anna', saying('Friday.'));
    coach.plan('2026-11-30T08:00:00Z', 'anna', saying('Monday.'));
  };

  it('goes to what the coach says next to this person, and says all on the way at its own time', async () => {
    const { lines } = await run(':next', { plan: later });
    expect(lines.slice(1).map(({ at, to, text, ready }) => [at, to ?? ready, text])).toEqual([
      ['2026-11-25T08:00:00Z', 'piet', 'For Piet.'],
      ['2026-11-27T08:00:00Z', 'anna', 'Friday.'],
      ['2026-11-27T08:00:00Z', true, undefined],
    ]);
  });

  it('says nothing more when nothing is coming, and does not move', async () => {
    const { texts, aside } = await run(':next');
    expect(texts).toEqual(['Welcome.', `ready ${START}`]);
    expect(aside).toMatch(/nothing is lined up/iu);
  });

  it('waits exactly as long as asked, each message at its own time', async () => {
    const { lines } = await run(':wait 4d\nhello', { plan: later });
    expect(lines.slice(1).map(({ at, text }) => [at, text])).toEqual([
      ['2026-11-25T08:00:00Z', 'For Piet.'],
      ['2026-11-27T08:00:00Z', 'Friday.'],
      ['2026-11-28T09:00:00Z', undefined],
      ['2026-11-28T09:00:00Z', 'You said hello.'],
      ['2026-11-28T09:00:00Z', undefined],
    ]);
  });

  it('is kept over a restart', async () => {
    const { folder } = await run(':wait 2h30m');
    expect((await run('', { folder })).lines[0].at).toBe('2026-11-24T11:30:00Z');
  });
});

describe('people at the keyboard', () => {
  it('are separate, each welcomed once and reminded of the open question after that', async () => {
    const { lines, coach } = await run(':as Piet\nI am Piet\n:as anna\nI am Anna');
    expect(lines.filter(({ ready }) => !ready).map(({ to, text }) => [to, text])).toEqual([
      ['anna', 'Welcome.'],
      ['Piet', 'Welcome.'],
      ['Piet', 'You said I am Piet.'],
      ['anna', 'As I asked: where to?'],
      ['anna', 'You said I am Anna.'],
    ]);
    expect(new Set(coach.incoming.map(({ account }) => account.userId))).toEqual(new Set(['anna', 'Piet']));
  });

  it('are one person whatever the case of their name, also after a restart', async () => {
    const { lines, folder } = await run(':as Kim\nhello\n:as KIM');
    const again = await run(':as kim\nme again', { folder });
    const to = [...lines, ...again.lines].flatMap((line) => line.to ?? []);
    expect([...new Set(to)]).toEqual(['anna', 'Kim']);
  });

  it('are told who they were and who they are now', async () => {
    const { out } = await run(':as Kim', { json: false });
    expect(out).toContain('You were anna. You are now Kim.');
  });

  it('press only the buttons of their own screen', async () => {
    const { coach } = await run('{"choose":"skip"}\n:as Piet\n{"choose":"skip"}');
    const pressed = coach.incoming.filter(({ is }) => is === 'choice');
    expect(pressed.map((each) => [each.account.userId, each.is === 'choice' && each.delivery])).toEqual([
      ['anna', 'd1'],
      ['Piet', 'd3'],
    ]);
  });
});

describe('a talk in pages', () => {
  it('shows what was typed where nobody saw it typed, and ends by itself', async () => {
    const { out } = await run('hello\n:quit\nnever read', { json: false });
    expect(out).toContain('› hello');
    expect(out).toContain('[1] Skip   [2] Stop');
    expect(out).not.toContain('never read');
  });

  it('asks a form field by field', async () => {
    const fields = [
      { id: 'who', label: { key: 'choice.someone-else' as const }, type: 'person' as const },
      { id: 'when', label: { key: 'choice.later' as const }, type: 'when' as const },
    ];
    const answer = (incoming: Incoming) =>
      incoming.is === 'form' ? [saying('Noted.')] : [saying('Plan it.', { fields })];
    const { coach, out } = await run('Piet\ntomorrow 14:00', { json: false, answer });
    expect(coach.incoming.at(-1)).toMatchObject({ is: 'form', values: { who: 'Piet', when: 'tomorrow 14:00' } });
    expect(out).toContain('Noted.');
  });

  it('says the time where it jumped', async () => {
    const plan = (coach: ReturnType<typeof createFakeCoach>) =>
      coach.plan('2026-11-27T08:00:00Z', 'anna', saying('Friday.'));
    const { out } = await run(':next\n:clock', { json: false, plan });
    expect(out).toMatch(/── Friday 27 November 2026, 09:00 ─+\n\n┃ . Friday\./u);
    expect(out).toContain('Friday 27 November 2026, 09:00 · Europe/Amsterdam');
  });
});
