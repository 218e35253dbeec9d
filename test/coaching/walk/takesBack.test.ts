import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const answers = () =>
  life.work(async (work) => (await work.answers.list({}, { by: 'at' })).map(({ question, text }) => [question, text]));

async function prepares(language: 'nl' | 'en'): Promise<void> {
  life = await openLife('2026-11-24T10:00', { language });
  await meets(life, 'Mary Hill tomorrow 11:30'.replace('tomorrow', language === 'nl' ? 'morgen' : 'tomorrow'));
  expect(keys(await life.types('prep'))).toEqual(['prep.why']);
}

describe('a question to the coach', () => {
  it.each([
    ['nl', 'pff weet ik niet hoor, wat bedoel je precies? wat zou jij vragen?'],
    ['en', 'not sure tbh. what would be a good thing to ask?'],
  ] as const)('is no answer in %s: «%s»', async (language, line) => {
    await prepares(language);
    expect(keys(await life.says(line))).toEqual(['prep.why']);
    expect(await answers()).toEqual([]);
  });

  it('that was taken for an answer is taken back, with the answer that comes with it', async () => {
    await prepares('en');
    await life.says('which editors are nice to newcomers');
    expect(keys(await life.says('that wasn’t an answer'))).toEqual(['prep.why']);
    await life.says('how long a pitch should be');
    expect(keys(await life.says('you didnt answer me. ok i want to know who reads cold pitches'))).toEqual([
      'prep.partner',
    ]);
    expect((await answers()).at(-1)).toEqual(['prep.why', 'i want to know who reads cold pitches']);
  });

  it('behind a goal stays out of it', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl', welcomed: false });
    await life.says('hoi');
    await life.says('ja');
    await life.says(
      'ik ben net mn baan kwijt en wil weer aan het werk, liefst iets met water bij een overheid. maar netwerken vind ik wel eng hoor, moet ik heel precies zijn?',
    );
    const [goal] = await life.work(({ goals }) => goals.list({ state: 'open' }));
    expect(goal?.words).toBe('wil weer aan het werk, liefst iets met water bij een overheid.');
  });
});

describe('an opening in plain words', () => {
  it('is changed as it is said', async () => {
    await prepares('en');
    for (const line of ['who reads cold pitches', 'we worked together', 'I am here to learn how you choose', 'stop'])
      await life.says(line);
    const text = 'I loved your long read, and I would like to hear how you choose stories';
    expect(keys(await life.says(`change my opening to: ${text}`))).toEqual(['edit.done']);
    expect((await answers()).at(-1)).toEqual(['prep.opening', text]);
  });
});

it('runs a command with somebody’s name without its slash', async () => {
  life = await openLife('2026-11-24T10:00');
  await life.types('contact Hannah Osei');
  await life.chooses('yes');
  expect(keys(await life.says('thank Hannah'))).toEqual(keys(await life.types('thanks Hannah')));
});

it('says the question again to whoever lost the thread', async () => {
  await prepares('nl');
  expect(keys(await life.says('he sorry laptop viel uit, waar waren we?'))).toEqual(['prep.why']);
  expect(await answers()).toEqual([]);
});

it('stays open without a word when it was gone back to before', async () => {
  await prepares('en');
  for (const name of ['Anna de Wit', 'Kees Bos']) {
    await life.types(`contact ${name}`);
    await life.chooses('yes');
  }
  expect(life.said.at(-1)?.key).toBe('contact.added');
  await life.says('who reads cold pitches');
  expect(await answers()).toEqual([['prep.why', 'who reads cold pitches']]);
});
