import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

async function looksBack(language: 'nl' | 'en', name: string, answers: readonly string[]): Promise<void> {
  life = await openLife('2026-11-24T10:00', { language });
  await meets(life, language === 'nl' ? `${name} gisteren 10:00` : `${name} yesterday 10:00`);
  for (const answer of answers) await life.says(answer);
  expect(life.said.at(-1)?.key).toBe('evaluation.summary');
  await life.until('2026-11-25T12:00');
  expect(life.said.at(-1)?.key).toBe('thanks.draft');
}

const thanked = () => life.work(async ({ thanks }) => (await thanks.list({})).map(({ state }) => state));

describe('what is told behind “sent”', () => {
  it('keeps the promise once the thank-you is done', async () => {
    const promise = 'ik stuur haar mijn portfolio voor vrijdag';
    await looksBack('nl', 'Marloes de Wit', [
      'mooi verhaal',
      promise,
      'niks',
      'fijn',
      'niks',
      'geen',
      'niemand',
      'alle drie',
    ]);
    const said = await life.says('verstuurd, en mn portfolio er meteen bij gedaan');
    expect(said.map(({ key }) => key)).toEqual(['thanks.done', 'told.offer']);
    expect(await thanked()).toEqual(['sent']);
    await life.chooses('yes');
    const [kept] = await life.work(({ promises }) => promises.list({}));
    expect(kept?.state).toBe('kept');
  });

  it('offers whom “she” sent one to', async () => {
    await looksBack('en', 'Mary Hill', [
      'a good story',
      'nothing',
      'nothing',
      'fine',
      'nothing',
      'none',
      'nobody',
      'all three',
    ]);
    const said = await life.says('sent it thanks. btw she sent me to Dan Brown (Guardian) and Ann Nair (Monocle)');
    expect(said.map(({ key }) => key)).toEqual(['thanks.done', 'told.offer']);
    expect(said.at(-1)?.text).toContain('Mary Hill suggested you talk to Dan Brown');
    expect(said.at(-1)?.text).toContain('Mary Hill suggested you talk to Ann Nair');
    expect(await thanked()).toEqual(['sent']);
  });

  it('marks nothing as sent where only somebody was sent on', async () => {
    await looksBack('en', 'Mary Hill', [
      'a good story',
      'nothing',
      'nothing',
      'fine',
      'nothing',
      'none',
      'nobody',
      'all three',
    ]);
    expect((await life.says('she sent me to Dan Brown')).map(({ key }) => key)).toEqual(['told.offer']);
    expect(await thanked()).toEqual(['open']);
  });
});

describe('a thank-you with nothing in it that was theirs', () => {
  it('comes with what was noted', async () => {
    await looksBack('en', 'Mary Hill', [
      'she started as a plumber',
      'nothing',
      'nothing',
      'fine',
      'nothing',
      'none',
      'nobody',
      'none',
    ]);
    expect(life.said.at(-1)?.text).toContain('one thing Mary Hill said that stayed with you. You noted:');
    expect(life.said.at(-1)?.text).toContain('she started as a plumber');
  });

  it('goes without that where a tip is thanked for', async () => {
    await looksBack('en', 'Mary Hill', [
      'a good story',
      'nothing',
      'nothing',
      'fine',
      'nothing',
      'read the report',
      'nobody',
      'none',
    ]);
    expect(life.said.at(-1)?.text).not.toContain('stayed with you');
  });
});

describe('a draft', () => {
  it('is given as one asks for it in plain words, and in the tone one wants with them from then on', async () => {
    await looksBack('nl', 'Marloes de Wit', ['mooi', 'niks', 'niks', 'fijn', 'niks', 'geen', 'niemand', 'alle drie']);
    const text = () => life.said.at(-1)?.text ?? '';
    await life.says('doe maar als mailtje');
    expect(text()).toContain('Onderwerp: ');
    await life.says('iets formeler graag');
    expect(text()).toMatch(/Onderwerp: [\s\S]*Beste Marloes de Wit,[\s\S]* u /u);
    await life.says('kan het korter?');
    expect(text()).not.toContain('Onderwerp: ');
    const before = text();
    await life.says('in andere woorden');
    expect(text()).not.toBe(before);
    expect((await life.says('hm')).map(({ key }) => key)).toEqual(['thanks.sent-yet']);
    expect((await life.says('ja')).map(({ key }) => key)[0]).toBe('thanks.done');
    expect(await life.work(async ({ contacts }) => (await contacts.list())[0]?.address)).toBe('u');
  });
});
