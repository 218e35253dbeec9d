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

describe('what is said of a conversation that did not take place', () => {
  it('is moved at once to the hour that was proposed', async () => {
    me = await openLife('2026-11-24T10:00');
    await meets(me, 'Tom Visser wednesday 25 november 10:00');
    await me.until('2026-11-25T11:20');
    const [asked] = await me.says("It didn't happen, he proposed thursday at 4");
    expect(asked?.key).toBe('meet.confirm-move');
    expect(asked?.text).toContain('16:00');
  });
});

it('does not take a question to the coach for a story', async () => {
  me = await openLife('2026-11-24T10:00');
  await meets(me, 'Tom Visser wednesday 25 november 10:00');
  await me.until('2026-11-25T11:20');
  expect((await me.says('hmm what do you mean')).map(({ key }) => key)).toEqual(['word.unclear', 'evaluation.held']);
  expect(await me.work(({ meetings }) => meetings.count({ state: 'held' }))).toBe(0);
});

it('adds to an account what a yes says was missed', async () => {
  me = await openLife('2026-11-24T10:00');
  await meets(me, 'Tom Visser wednesday 25 november 10:00');
  await me.until('2026-11-25T11:20');
  await me.says('Yes it went well. The desk hires in spring and I promised to send him my portfolio by friday.');
  const said = await me.says('Yes, but you missed that he is on holiday and that he suggested I read their report');
  expect(said.map(({ key }) => key)).toEqual(['evaluation.account']);
  expect(said[0]?.text).toMatch(/my portfolio.*read their report/su);
  await me.chooses('yes');
  expect((await notes()).at(-1)).toContain('on holiday');
  expect(await me.work(({ tips }) => tips.count())).toBe(1);
});

it('asks after a stop, and after a skip, only what is still open', async () => {
  me = await openLife('2026-11-24T10:00');
  await meets(me, 'Tom Visser wednesday 25 november 10:00');
  await me.until('2026-11-25T11:20');
  await me.says('yes');
  await me.says('He hires in spring');
  await me.says('skip');
  await me.says('He will send me a list');
  await me.says('stop');
  expect((await me.types('evaluate Tom')).at(-1)?.key).toBe('evaluation.promised');
  await me.says('Send him my portfolio');
  expect(me.said.at(-1)?.key).toBe('evaluation.good');
  for (const words of ['skip', 'skip', 'Read their report', 'nobody', 'skip']) await me.says(words);
  expect(me.said.at(-1)?.text).toMatch(/portfolio.*list.*report/su);
  expect((await me.types('evaluate Tom')).at(-1)?.key).toBe('evaluation.good');
});

it('adds to an account what it nearly had right', async () => {
  me = await openLife('2026-11-24T10:00');
  await meets(me, 'Harriet Lowe wednesday 25 november 10:00');
  await me.until('2026-11-25T11:20');
  await me.says(
    'Went better than I feared! I should talk to Dan Okafor at the Guardian and her old colleague Priya Nair. I promised to send her my leasehold piece by Thursday.',
  );
  expect(me.said.at(-1)?.text).toMatch(/Dan Okafor.*Priya Nair/su);
  await me.says('nearly, you missed Tom Bell (Monocle), and the tip: pitch short, early in the week');
  expect(me.said.at(-1)?.text).toMatch(/leasehold.*pitch short.*Dan Okafor.*Tom Bell/su);
});
