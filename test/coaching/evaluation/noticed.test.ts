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
