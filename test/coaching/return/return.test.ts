import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife, promises } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);

/** Somebody who was last heard on 23 November 2026, and it is the middle of February. */
async function away(before: () => Promise<unknown> = async () => undefined): Promise<void> {
  me = await openLife('2026-11-23T10:00');
  await before();
  await me.until('2027-02-12T12:00');
}

describe('somebody who was away', () => {
  it('is welcomed back once, and not before two months', async () => {
    me = await openLife('2026-11-23T10:00');
    await me.until('2027-01-21T10:00');
    expect(keys(await me.says('hi'))).not.toContain('return.goal');
    await me.until('2027-03-25T10:00');
    expect(keys(await me.says('hi'))).toEqual(['return.goal']);
    const again = await me.says('hello');
    expect(keys(again)).toEqual(['return.goal']);
    expect(again[0]?.text).not.toContain('Good to have you back');
    await me.chooses('stop');
    expect(keys(await me.says('hi'))).toEqual(['today.nothing']);
  });

  it('is welcomed at a sign, too, and at words that tell nothing', async () => {
    await away();
    expect(keys(await me.says('👋'))).toEqual(['return.goal']);
    await me.chooses('stop');
    await me.until('2027-05-01T10:00');
    expect(keys(await me.says('it has been quite a while'))).toEqual(['return.goal']);
  });

  it('is answered first when they ask or tell something', async () => {
    await away();
    expect(keys(await me.says('Who can read this?'))).toEqual(['data.privacy', 'return.goal']);
    await me.chooses('stop');
    await me.until('2027-05-01T10:00');
    expect(keys(await me.says('I called Anna Bos yesterday'))).toEqual(['told.offer']);
    await me.chooses('yes');
    while (me.said.at(-1)?.key !== 'return.goal') await me.chooses('yes');
    expect(me.said.at(-1)?.text).toContain('Good to have you back');
  });

  it('has a command done, and is asked behind it', async () => {
    await away();
    expect(keys(await me.types('tips'))).toEqual(['tip.none', 'return.goal']);
    await me.until('2027-05-01T10:00');
    expect(keys(await me.types('meet Anna Bos friday 14:00'))).toEqual(['contact.new']);
    await me.chooses('yes');
    await me.chooses('yes');
    expect(keys(me.said)).toContain('return.goal');
  });

  it('is asked nothing behind what ends or takes along everything', async () => {
    await away();
    expect(keys(await me.types('export'))).toEqual(['data.export']);
    await me.until('2027-05-01T10:00');
    expect(keys(await me.types('quit'))).toEqual(['data.quit']);
    expect(keys(await me.says('tips'))).not.toContain('return.goal');
  });

  it('answers what was asked last week, and is welcomed behind that', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.until('2027-01-24T12:00');
    expect(me.said.at(-1)?.key).toBe('nudge.names');
    const said = keys(await me.says('Fatma Yildiz\nTom Baker\nLies Mulder'));
    expect(said).toEqual(['nudge.added', 'return.goal']);
  });

  it('may press what is gone, and is welcomed all the same', async () => {
    await away();
    const said = await me.runs('contact', { contact: '00000000-0000-7000-8000-000000000000' });
    expect(keys(said)).toEqual(['error.not-found', 'return.goal']);
  });

  it('may answer an old question with its button', async () => {
    me = await openLife('2026-11-23T10:00');
    const [asked] = await me.types('contact add');
    await me.until('2027-02-12T12:00');
    expect(keys(await me.chooses('stop', asked))).toEqual(['word.stopped', 'return.goal']);
  });

  it('hears nothing of what was due meanwhile, and all of what is still ahead', async () => {
    await away(async () => {
      await promises(me, 'I send Anna my article by 1 February');
      await meets(me, 'Piet Jansen thursday 18 february 14:00');
    });
    await me.says('hi');
    await me.chooses('yes');
    const said = await me.until('2027-02-19T08:00');
    expect(said.map(({ at, key }) => `${at} ${key}`)).toEqual([
      '2027-02-16T09:00 nudge.names',
      '2027-02-17T16:00 prep.why',
      '2027-02-18T13:00 card.title',
      '2027-02-18T15:15 evaluation.held',
    ]);
  });
});

describe('the way back in', () => {
  it('leaves a pause as it is until they go on', async () => {
    await away(() => me.types('pause until 1 June'));
    expect(keys(await me.says('hi'))).toEqual(['return.goal']);
    await me.chooses('stop');
    expect(await me.work(async ({ person }) => person.pausedUntil)).not.toBeNull();
    await me.until('2027-05-01T10:00');
    await me.says('hi');
    await me.chooses('yes');
    expect(await me.work(async ({ person }) => person.pausedUntil)).toBeNull();
  });

  it('says welcome once when they end the pause themselves', async () => {
    await away(() => me.types('pause until 1 June'));
    const said = await me.types('pause off');
    expect(keys(said)).toEqual(['word.welcome-back', 'return.goal']);
    expect(said[1]?.text).not.toContain('Good to have you back');
  });

  it('takes another goal in the words it was said in, or asks for them', async () => {
    await away();
    await me.says('hi');
    expect((await me.says('Three clients for my bakery'))[0]?.key).toBe('goal.instead');
    await me.chooses('instead');
    expect(await me.work(async ({ goals }) => (await goals.list()).map(({ words }) => words))).toEqual([
      'Three clients for my bakery',
    ]);
    await me.until('2027-06-01T10:00');
    await me.says('hi');
    expect(keys(await me.says('something else'))).toEqual(['goal.words']);
  });

  it('follows the trail back when it was reached meanwhile', async () => {
    await away();
    await me.says('hi');
    expect(keys(await me.says('I got there'))).toContain('goal.is-won');
  });

  it('asks what to work towards when there is no goal, and names all of several', async () => {
    await away(async () => {
      await me.types('goal Three clients for my bakery');
      await me.chooses('beside');
    });
    const [both] = await me.says('hi');
    expect(both?.text).toContain('“A job in the energy sector” and “Three clients for my bakery”');
    expect(both?.choices).not.toContain('done');
    await me.chooses('stop');
    await me.work(async ({ goals }) => {
      for (const { id } of await goals.list()) await goals.change(id, { state: 'dropped' });
    });
    await me.until('2027-06-01T10:00');
    const [none] = await me.says('hi');
    expect(none).toMatchObject({ key: 'return.no-goal', choices: ['later', 'stop'] });
    expect((await me.says('A job as a baker')).at(-1)?.key).toBe('goal.noted');
  });

  it('names somebody who would be glad to hear when no name was left, and nobody who died', async () => {
    await away(() => me.types('contact add Bea Bloom'));
    if (me.said.at(-1)?.choices.includes('yes')) await me.chooses('yes');
    await me.chooses('stop');
    await me.until('2027-12-20T10:00');
    const [back] = await me.says('hi');
    expect(back?.text).toContain('Bea Bloom would be glad to hear from you.');
    await me.chooses('stop');
    await me.work(async ({ contacts }) => {
      for (const { id } of await contacts.list()) await contacts.change(id, { state: 'deceased' });
    });
    await me.until('2028-06-01T10:00');
    expect((await me.says('hi'))[0]?.text).not.toContain('Bea Bloom');
  });

  it('goes on with the first welcome where that was never finished', async () => {
    me = await openLife('2026-11-23T10:00', { welcomed: false });
    await me.says('hi');
    await me.until('2027-02-12T12:00');
    expect(keys(await me.says('hi'))).toEqual(['return.back', expect.stringMatching(/^welcome\./u)]);
  });
});

it.each(['nee dank je, geen interesse meer', 'weet ik nog niet'])('takes «%s» for no goal', async (line) => {
  me = await openLife('2026-01-06T10:00', { language: 'nl' });
  await me.says('hoi');
  await me.until('2026-05-06T10:00');
  await me.says('hoi');
  expect((await me.says(line)).map(({ key }) => key)).not.toContain('goal.kind');
  expect(await me.work((work) => work.goals.count())).toBe(1);
});

it('is answered at a greeting although a nudge is open', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl', nudged: true });
  await me.types('contact add Anna de Wit');
  await me.chooses('yes');
  const heard = await me.until('2027-05-10T10:00');
  expect(heard.some(({ key }) => key.startsWith('nudge.'))).toBe(true);
  expect(await me.says('hoi')).not.toEqual([]);
});

it('is still welcomed back after an old message was mended', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.says('Anna de Wit gisteren gebeld');
  await me.until('2027-02-20T10:00');
  await me.edits('Anna de Wit gisteren gebeld', 'Anna de Wit gisteren gemaild');
  expect(keys(await me.says('hoi'))).toContain('return.goal');
});
