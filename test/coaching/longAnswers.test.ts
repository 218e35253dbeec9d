import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../moments/stage.ts';

const LENGTH = 100_000;
let me: Life;
afterEach(() => me.close());

/** Each is answered within five seconds, and none with an unexpected error. */
async function inTime(what: string, run: () => Promise<readonly { readonly key: string }[]>): Promise<string[]> {
  const began = performance.now();
  const keys = (await run()).map(({ key }) => key);
  const slow = performance.now() - began > 5000 ? [`${what}: slow`] : [];
  return keys.includes('error.unexpected') || keys.length === 0 ? [...slow, `${what}: ${keys}`] : slow;
}

it.each([
  ['letters', 'a'.repeat(LENGTH)],
  ['spaces', `Anna${' '.repeat(LENGTH)}Bos`],
  ['newlines', `Anna${'\n'.repeat(LENGTH)}Bos`],
])(
  'takes 100,000 %s behind a command and in the evaluation',
  async (_what, text) => {
    me = await openLife('2026-11-24T10:00');
    const wrong: string[] = [];
    for (const before of ['', 'Verzet het gesprek met ', 'Piet is ', 'I promised ', 'wis gesprek '])
      wrong.push(...(await inTime(`plain ${before}`, () => me.says(`${before}${text}`))));
    wrong.push(...(await inTime('erase', () => me.types(`erase gesprek ${text} a\nb`))));
    for (const command of ['promises', 'refer', 'request', 'touch', 'contact', 'opening'])
      wrong.push(...(await inTime(command, () => me.types(`${command} ${text}`))));
    await me.types('meet Piet Jansen yesterday 10:00');
    for (let turns = 0; turns < 15; turns += 1) {
      const asked = me.said.at(-1);
      if (asked?.key.startsWith('evaluation.')) wrong.push(...(await inTime(asked.key, () => me.says(text))));
      const last = me.said.at(-1);
      const way = ['yes', 'skip'].find((id) => last?.choices.includes(id));
      if (!way) break;
      await me.chooses(way);
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

it.each([
  ['letters', 'a'.repeat(LENGTH)],
  ['spaces', `Anna${' '.repeat(LENGTH)}Bos`],
  ['brackets', '('.repeat(LENGTH)],
  ['question marks', `wat${'?'.repeat(LENGTH)}x`],
  ['words', 'jan de '.repeat(LENGTH / 7)],
  ['lines', 'my brother jamie hes in marketing\n'.repeat(LENGTH / 34)],
])(
  'takes 100,000 %s in the inventory',
  async (_what, text) => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory');
    const wrong = await inTime('names', () => me.says(text));
    wrong.push(...(await inTime('command', () => me.types(`inventory ${text}`))));
    expect(wrong).toEqual([]);
  },
  60_000,
);
