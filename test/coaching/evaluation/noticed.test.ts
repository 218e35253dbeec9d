import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

async function answers(language: 'nl' | 'en', ...given: readonly string[]): Promise<void> {
  life = await openLife('2026-11-24T10:00', { language });
  await meets(life, language === 'nl' ? 'Mary Hill gisteren 10:00' : 'Mary Hill yesterday 10:00');
  for (const answer of given) await life.says(answer);
}

const before = ['a good story', 'nothing', 'she’ll introduce me to Dan Okafor', 'fine', 'nothing'];

describe('whom the answer about tips names', () => {
  it('is not asked for again, and is noted', async () => {
    await answers('en', ...before, 'she mentioned her old colleague Priya Nair who does features');
    expect(life.said.at(-1)?.key).toBe('evaluation.referrals-more');
    expect(life.said.at(-1)?.text).toContain('Priya Nair');
    await life.says('nobody else');
    await life.says('yes');
    await life.says('all three');
    const { key, text } = life.said.at(-1) ?? {};
    expect(key).toBe('evaluation.summary');
    expect(text).toContain('Priya Nair');
    expect(text).toContain('Dan Okafor (with an introduction)');
  });

  it('leaves the question as it is where nobody is named', async () => {
    await answers('en', ...before, 'read the Monocle guide');
    expect(life.said.at(-1)?.key).toBe('evaluation.referrals');
  });
});

describe('several new names', () => {
  it('are spelled as the yes says', async () => {
    await answers('nl', 'mooi', 'niks', 'niks', 'fijn', 'niks', 'haar tip was kort mailen');
    await life.says(
      'ik moest praten met Sanne Bakker van de gemeente Arnhem en met Joussef el Amrani, die zit bij bureau Stroom',
    );
    expect(life.said.at(-1)?.text).toContain('Sanne Bakker (gemeente Arnhem) en Joussef el Amrani (bureau Stroom)');
    await life.says('ja allebei toevoegen, en het is Youssef met Y');
    const contacts = await life.work(({ contacts }) => contacts.list({}));
    expect(contacts.map(({ name }) => name).sort()).toEqual(['Mary Hill', 'Sanne Bakker', 'Youssef el Amrani']);
    const [tip] = await life.work(({ tips }) => tips.list({}));
    expect(tip?.text).toBe('kort mailen');
  });
});

describe('whom the account left out', () => {
  it('is added to those who were said back', async () => {
    await answers('nl', 'prima. ze noemde Joris Bakker van Zorgnet');
    const [said] = await life.says('Fatima el Amrani van Rabobank ook he, je mist er een');
    expect(said?.key).toBe('evaluation.account');
    expect(said?.text).toContain('Joris Bakker (Zorgnet) en Fatima el Amrani (Rabobank)');
  });

  it('is asked for in other words when it cannot be read, and then added', async () => {
    await answers('nl', 'prima. ze noemde Joris Bakker van Zorgnet');
    expect((await life.says('ja, maar je mist die ene van de bank')).map(({ key }) => key)).toEqual([
      'evaluation.missed',
      'evaluation.account',
    ]);
    const [said] = await life.says('ze noemde Fatima el Amrani van de Rabobank');
    expect(said?.text).toContain('Joris Bakker (Zorgnet) en Fatima el Amrani (Rabobank)');
  });

  it('may be told further on, behind another answer', async () => {
    await answers('nl', 'prima. ze noemde Joris Bakker van Zorgnet', 'ja', 'niks', 'niks', 'fijn');
    await life.says('Meer doorvragen. En ze verwees me ook naar Peter Vos van Ymere');
    await life.says('geen');
    expect(life.said.at(-1)?.text).toContain('Joris Bakker en Peter Vos');
    await life.says('niemand');
    await life.says('ja');
    const referrals = await life.work((work) => work.referrals.list({}));
    expect(referrals).toHaveLength(2);
  });

  it('is read where both stand behind a with', async () => {
    await answers('nl', 'ik moest praten met Joris Bakker van Zorgnet en met Fatima el Amrani van de Rabobank');
    expect(life.said.at(-1)?.text).toContain('Joris Bakker (Zorgnet) en Fatima el Amrani (Rabobank)');
  });
});

it('keeps apart what each of the two promised in one line', async () => {
  await answers('nl', 'mooi');
  await life.says(
    'ik heb beloofd haar uiterlijk vrijdag mijn portfolio te sturen, en zij zou me de notitie over de fusie mailen',
  );
  const promises = await life.work((work) => work.promises.list({}, { by: 'by' }));
  expect(promises.map(({ by, what }) => [by, what]).sort()).toEqual([
    ['me', 'haar mijn portfolio sturen'],
    ['them', 'de notitie over de fusie mailen'],
  ]);
});
