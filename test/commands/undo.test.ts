import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const contacts = () => life.work(async (work) => (await work.contacts.list({})).map(({ name }) => name));

it('takes back what was noted last, as its button does', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.types('contact Anna de Wit');
  await life.chooses('yes');
  expect(await contacts()).toEqual(['Anna de Wit']);
  await life.types('ongedaan');
  expect(await contacts()).toEqual([]);
});

it('asks which of several it is', async () => {
  life = await openLife('2026-11-24T10:00');
  await meets(life, 'Mary Hill yesterday 10:00');
  for (const answer of ['She was kind', 'nothing', 'nothing', 'it went well', 'nothing', 'none'])
    await life.says(answer);
  await life.says('Dan Brown and Ann Nair');
  await life.chooses('yes');
  await life.says('all three');
  expect(life.said.at(-1)?.key).toBe('evaluation.summary');
  const [which] = await life.types('undo');
  expect(which?.key).toBe('undo.which');
  await life.chooses(which?.choices[0] ?? '');
  expect((await contacts()).length).toBe(2);
});

it('finds what was noted last behind what was said since, and behind the word of another command', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.types('contact Anna de Wit');
  await life.chooses('yes');
  await life.types('vandaag');
  await life.types('contact undo');
  expect(await contacts()).toEqual([]);
});

it('says when there is nothing to take back', async () => {
  life = await openLife('2026-11-24T10:00');
  await life.types('today');
  const [said] = await life.types('undo');
  expect(said?.key).toBe('undo.nothing');
  expect(said?.choices).toEqual(['edit']);
});
