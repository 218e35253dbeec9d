import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const notes = () =>
  me.work(async ({ answers }) =>
    (await answers.list({ question: 'evaluation.notes' }, { by: 'at' })).map(({ text }) => text),
  );

describe('what is told instead of a yes', () => {
  it('is kept as the first record; after a remark more is asked for, after a story not', async () => {
    me = await openLife('2026-11-26T10:00');
    await meets(me, 'Piet Jansen friday 27 november 10:00');
    await meets(me, 'Anna Bos monday 30 november 10:00');
    await me.until('2026-11-27T11:20');
    expect((await me.says('Yes, it went well, he was open')).at(-1)?.key).toBe('evaluation.notes-more');
    await me.says('The grid is full until 2030');
    expect((await notes()).at(-1)).toBe('Yes, it went well, he was open\nThe grid is full until 2030');
    await me.says('stop');

    await me.until('2026-11-30T11:20');
    const story = 'It went well: she says the grid is full until 2030, and that they will need planners by the spring.';
    expect((await me.says(story)).at(-1)?.key).toBe('evaluation.promised');
    expect((await notes()).at(-1)).toBe(story);
  });
});
