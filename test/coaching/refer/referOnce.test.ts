import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor, Stage } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

let stage: Stage;
let people = 0;

beforeAll(async () => {
  stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
});

afterAll(async () => {
  await stage.close();
});

const names = ['Anna Bos', 'Bob Smit', 'Cas Vos'];

/** A line as somebody may type it, with the pair it stands for. */
const line = fc
  .record({ to: fc.nat(2), from: fc.option(fc.nat(2)), lower: fc.boolean(), about: fc.boolean() })
  .filter(({ to, from }) => to !== from)
  .map(({ to, from, lower, about }) => {
    const via = from === null ? '' : ` via ${names[from]}`;
    const typed = `${names[to]}${via}${about ? ' about wind' : ''}`;
    return { to, from, typed: lower ? typed.toLowerCase() : typed };
  });

async function sits(): Promise<Actor> {
  people += 1;
  const me = await stage.enters(`Person ${people}`);
  await me.chooses('yes');
  await me.says('A job in the energy sector');
  await me.chooses('no');
  return me;
}

/** Types a line and answers what is asked: new people are who they are, nothing else is known. */
async function refers(me: Actor, typed: string): Promise<string | undefined> {
  let heard = await me.types(`refer ${typed}`);
  for (let turns = 0; turns < 6; turns += 1) {
    const asked = heard.at(-1);
    if (asked?.key === 'contact.new') heard = await me.chooses('yes');
    else if (asked?.choices.some(({ id }) => id === 'skip')) heard = await me.chooses('skip');
    else return asked?.key;
  }
  throw new Error('the questions never ended');
}

/** Who is in the list, each with who sent the person there. */
async function listed(me: Actor): Promise<Record<string, string[]>> {
  const text = (await me.types('referrals')).at(-1)?.text ?? '';
  const found = [...text.matchAll(/^- (\w+ \w+)(?:, about wind)?(?:, via (.+?))?: not asked yet$/gimu)];
  return Object.fromEntries(
    found.map(([, to = '', from = '']) => [
      to.toLowerCase(),
      from
        .toLowerCase()
        .split(/, | and /u)
        .filter(Boolean)
        .sort(),
    ]),
  );
}

it('keeps each referral once, however often and in whatever order and spelling it is typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
      const me = await sits();
      const expected: Record<string, Set<string>> = {};
      for (const { to, from, typed } of lines) {
        await refers(me, typed);
        const who = names[to]?.toLowerCase() ?? '';
        expected[who] ??= new Set();
        if (from !== null) expected[who].add(names[from]?.toLowerCase() ?? '');
      }
      const once = Object.fromEntries(Object.entries(expected).map(([to, from]) => [to, [...from].sort()]));
      expect(await listed(me)).toEqual(once);
      for (const { typed } of lines) expect(await refers(me, typed)).toBe('refer.known');
      expect(await listed(me)).toEqual(once);
    }),
    { numRuns: 8 },
  );
}, 120_000);
