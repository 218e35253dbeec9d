import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { keys } from '../../scenarios/hearing.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

const start = { language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' } as const;
let stage: Stage | undefined;
afterEach(async () => stage?.close());

async function kept(me: Actor, table: string): Promise<Record<string, unknown>[]> {
  const file = (await me.types('export')).at(-1)?.file;
  return JSON.parse(readFileSync(file ?? '', 'utf8'))[table] ?? [];
}

/** At a question of the evaluation of yesterday’s conversation; those before it are skipped. */
async function looksBackTo(key: string): Promise<Actor> {
  const seat = await sitsDown(start);
  stage = seat.stage;
  const { me } = seat;
  let heard = await me.types('meet Piet Jansen yesterday 10:00');
  for (let turns = 0; turns < 20 && heard.at(-1)?.key !== key; turns += 1) {
    const yes = heard.at(-1)?.choices.some(({ id }) => id === 'yes');
    heard = await me.chooses(yes ? 'yes' : 'skip');
  }
  expect(heard.at(-1)?.key).toBe(key);
  return me;
}

describe('a question of the evaluation that is answered once more', () => {
  it('keeps only the promises of the last answer', async () => {
    const me = await looksBackTo('evaluation.promised');
    await me.says('Send him my CV');
    await me.says('back');
    await me.says('Send him my article');
    expect((await kept(me, 'promise')).map(({ what }) => what)).toEqual(['Send him my article']);
  });

  it('keeps only the tips of the last answer', async () => {
    const me = await looksBackTo('evaluation.tips');
    await me.says('Read the grid report');
    await me.says('back');
    await me.says('Read the law');
    expect((await kept(me, 'tip')).map(({ text }) => text)).toEqual(['Read the law']);
  });

  it('asks once more which closing questions were asked when it cannot tell, and keeps their numbers', async () => {
    const me = await looksBackTo('evaluation.closing');
    expect(keys(await me.says('it went a little differently'))).toEqual(['evaluation.closing']);
    await me.says('the first and the third');
    const closing = (await kept(me, 'answer')).filter(({ question }) => question === 'evaluation.closing');
    const superseded = closing.map(({ supersedesId }) => supersedesId);
    expect(closing.filter(({ id }) => !superseded.includes(id)).map(({ text }) => text)).toEqual(['1, 3']);
  });

  it('changes the goal of the welcome instead of adding a second one', async () => {
    stage = await openTerminalStage(start);
    const me = await stage.enters('Sam');
    await me.chooses('yes');
    await me.says('A job in the energy sector');
    await me.says('back');
    await me.says('Clients in the energy sector');
    expect((await kept(me, 'goal')).map(({ words }) => words)).toEqual(['Clients in the energy sector']);
  });
});

describe('words that are no answer', () => {
  it('get an example, or are asked on, and nothing of them is kept', async () => {
    const me = await looksBackTo('evaluation.promised');
    const [help] = await me.says('no idea, do you have an example?');
    expect(help).toMatchObject({ key: 'evaluation.promised' });
    expect(help?.text).toContain('call again in January');
    expect((await me.says('yes')).at(-1)?.text).toContain('Go ahead, I’m listening.');
    await me.says('Send him my CV, with the list; call him');
    const promised = (await kept(me, 'promise')).map(({ what }) => what).toSorted();
    expect(promised).toEqual(['Send him my CV, with the list', 'call him']);
    expect((await kept(me, 'answer')).map(({ text }) => text)).toContain('Send him my CV, with the list; call him');
    expect((await kept(me, 'answer')).map(({ text }) => text)).not.toContain('yes');
  });
});
