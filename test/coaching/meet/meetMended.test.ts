import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life | undefined;
afterEach(async () => {
  await life?.close();
  life = undefined;
});

async function plans(language: 'nl' | 'en', line: string): Promise<Life> {
  life = await openLife('2026-11-24T10:00', { language });
  await life.types(`meet ${line}`);
  await life.chooses('yes');
  expect(life.said.at(-1)?.key).toBe('meet.confirm');
  return life;
}

const names = (me: Life) => me.work(async ({ contacts }) => (await contacts.list({})).map(({ name }) => name));

describe('a name put right while a conversation is planned', () => {
  it.each([
    ['nl', 'nee, ze heet gewoon Marloes de Witt', 'Marloes de Witt'],
    ['nl', 'maar haar naam klopt niet: het is Marloes de Witt', 'Marloes de Witt'],
    ['nl', 'nee wacht, dat is het café. het gesprek is met Jan Smit', 'Jan Smit'],
    ['en', 'no, her name is Marlous de Wit', 'Marlous de Wit'],
  ] as const)('in %s «%s» renames whom it was noted for', async (language, line, name) => {
    const me = await plans(
      language,
      'Marloes de Wit maandag 15:00'.replace('maandag', language === 'nl' ? 'maandag' : 'Monday'),
    );
    const said = await me.says(line);
    expect(said.map(({ key }) => key)).toEqual(['meet.confirm']);
    expect(said[0]?.text).toContain(name);
    await me.chooses('yes');
    expect(await names(me)).toEqual([name]);
  });

  it('takes the hour that is put right with it', async () => {
    const me = await plans('nl', 'Marloes de Wit maandag 15:00');
    const [said] = await me.says('maandag 16:00, maar haar naam klopt niet: het is Marloes de Witt');
    expect(said?.text).toContain('Marloes de Witt, maandag 30 november om 16:00');
  });

  it('takes somebody else who is known, and leaves the names of both alone', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'en' });
    for (const name of ['Tom Visser', 'Jane Smith']) {
      await life.types(`contact ${name}`);
      await life.chooses('yes');
    }
    await life.types('meet Tom Visser Monday 15:00');
    const [said] = await life.says('no, it’s with Jane Smith');
    expect(said?.key).toBe('meet.confirm');
    expect(said?.text).toContain('Jane Smith');
    await life.chooses('yes');
    expect((await names(life)).sort()).toEqual(['Jane Smith', 'Tom Visser']);
  });

  it('is taken where the new name is asked about', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl' });
    await life.types('meet Dudok maandag 15:00');
    const [said] = await life.says('nee, ze heet Marloes de Wit');
    expect(said?.key).toBe('contact.new');
    expect(said?.text).toMatch(/^Marloes de Wit staat/u);
    expect(await names(life)).toEqual([]);
  });
});

describe('what is told while a conversation is planned', () => {
  it('takes a café for a place, also behind a yes', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl' });
    const [who] = await life.types(
      'meet dinsdag half 4 koffie met Joost van Dalen, studiegenoot van vroeger uit wageningen, bij cafe Dudok in Arnhem',
    );
    expect(who?.text).toMatch(/^Joost van Dalen staat/u);
    expect((await life.says('ja')).map(({ key }) => key)).toEqual(['meet.confirm']);
    expect(life.said.at(-1)?.text).toContain('(cafe Dudok in Arnhem)');
    await life.says('ja, en het is dus bij Dudok');
    expect(life.said.at(-1)?.text).toContain('(cafe Dudok in Arnhem)');
  });

  it('takes the moment back that a wrong button refused, with its length', async () => {
    const me = await plans('en', 'Mary Hill tomorrow 11:30');
    await me.says('45 minutes');
    await me.chooses('no');
    const [said] = await me.says('oops no it was right, i pressed the wrong one');
    expect(said?.text).toContain('at 11:30, for 45 minutes');
  });

  it('takes the person, not the café, and keeps where it is', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl' });
    await life.types('meet');
    const [who] = await life.says(
      'ja, mn oud-studiegenoot Marloes de Wit, maandag om 3 uur bij Dudok in Arnhem, over werken in de watersector',
    );
    expect(who?.text).toMatch(/^Marloes de Wit staat/u);
    await life.says('ja, en ze werkt bij waterschap Vallei');
    const [planned] = await life.says('ja');
    expect(planned?.text).toContain('maandag 30 november om 15:00 (Dudok in Arnhem).');
    const [contact] = await life.work(({ contacts }) => contacts.list({}));
    expect(contact).toMatchObject({ name: 'Marloes de Wit', organisation: 'waterschap Vallei' });
  });

  it('keeps as what and where somebody works', async () => {
    await plans('en', 'Mary Hill on Thursday at 3, she’s features editor at Prospect');
    const [contact] = await (life as Life).work(({ contacts }) => contacts.list({}));
    expect(contact).toMatchObject({ name: 'Mary Hill', organisation: 'Prospect', role: 'features editor' });
  });

  it('notes who brought the two together, and goes on', async () => {
    const me = await plans('en', 'Mark Li Friday 10:00');
    expect((await me.says('My friend Jo put us in touch')).map(({ key }) => key)).toEqual(['told.offer']);
    await me.chooses('yes');
    const said = await me.chooses('yes');
    expect(said.map(({ key }) => key)).toEqual(['touch.noted', 'meet.confirm']);
    const [referral] = await me.work(({ referrals }) => referrals.list({}));
    const to = await me.work(({ contacts }) => contacts.get(referral?.toId ?? ''));
    expect(to?.name).toBe('Mark Li');
  });
});
