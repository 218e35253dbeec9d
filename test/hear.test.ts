import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { addContact } from '../src/coaching/person.ts';
import { turnFor } from '../src/turnFor.ts';
import type { Said } from './moments/said.ts';
import { type Life, meets, openLife } from './moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);
const last = (said: readonly Said[]) => said.at(-1);

/** Somebody with people in the list, on Tuesday 24 November 2026 at ten. */
async function knows(language: 'nl' | 'en', ...names: readonly string[]): Promise<void> {
  life = await openLife('2026-11-24T10:00', { language });
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  for (const name of names) await life.work((work) => addContact(turnFor(work, now), name));
}

describe('a line that tells of somebody', () => {
  it('is offered at a question for a date, a name or a choice, which comes again behind it', async () => {
    await knows('en', 'Anna', 'Kees', 'Piet');
    await life.types('meet Piet');
    expect(keys(await life.says('Spoke to Anna'))).toEqual(['told.offer']);
    const back = await life.chooses('yes');
    expect(keys(back)).toEqual(['touch.noted', 'meet.when']);
    // A second time as well: the question was not answered yet.
    expect(keys(await life.says('Called Kees yesterday'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('no'))).toEqual(['touch.nothing', 'meet.when']);
    expect(keys(await life.says('tomorrow at ten'))).toEqual(['meet.confirm']);
    await life.chooses('yes');
    await life.types('meet Rob tomorrow at 3');
    expect(keys(await life.says('I called Kees this morning'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('yes'))).toEqual(['touch.noted', 'contact.new']);
    await life.types('stop');
    expect(keys(await life.types('nudge')).at(-1)).toMatch(/^nudge\./u);
    await life.types('stop');
    await life.types('settings zone');
    expect(keys(await life.says('Emailed Anna about the fair'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('stop')).at(-1)).toBe('settings.zone');
  });

  it('wordt niet opgevat als naam bij de vraag naar namen, en de vraag komt terug', async () => {
    await knows('nl');
    expect(keys(await life.types('zetje'))).toEqual(['nudge.names']);
    expect(keys(await life.says('Ik heb Kees gebeld'))).toEqual(['told.offer']);
    await life.chooses('yes');
    expect(keys(await life.chooses('yes'))).toEqual(['touch.noted', 'nudge.names']);
    expect(keys(await life.says('Anna\nPiet'))).toEqual(['nudge.added']);
  });

  it('about somebody else is offered at a follow-up too, and told of whom it asks after it is the answer', async () => {
    await knows('en', 'Anna', 'Kees', 'Marieke');
    await life.types('refer Marieke via Anna about wind');
    expect(last(await life.until('2026-11-27T09:00'))?.key).toBe('follow-up.referral');
    expect(keys(await life.says('Called Kees'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('yes'))).toEqual(['touch.noted', 'follow-up.referral']);
    expect(keys(await life.says('I asked Marieke yesterday'))).toEqual(['referral.asked']);
    await life.types('refer');
    expect(keys(await life.says('Spoke to Kees'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('no')).at(-1)).toBe('refer.to');
    expect(keys(await life.says('Anna suggested I talk to Kees'))).not.toContain('told.offer');
  });

  it('is offered at a question in one’s own words, and is the answer at one after that very person', async () => {
    await knows('en', 'Anna', 'Kees', 'Piet');
    await meets(life, 'Piet tomorrow at 3');
    await life.types('prep');
    expect(keys(await life.says('Spoke to Anna, she says they are hiring'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('no')).at(-1)).toBe('prep.why');
    await life.types('stop');
    const held = await life.until('2026-11-25T16:20');
    expect(last(held)?.key).toBe('evaluation.held');
    expect(keys(await life.says('Called Kees yesterday'))).toEqual(['told.offer']);
    expect(keys(await life.chooses('yes')).at(-1)).toBe('evaluation.held');
    expect(keys(await life.says('Spoke to Piet, he knows Els'))).not.toContain('told.offer');
    expect(keys(await life.says('Spoke to Anna about it as well'))).toEqual(['told.offer']);
    const answers = await life.work((work) => work.answers.list());
    expect(answers.map(({ text }) => text)).toEqual(expect.arrayContaining(['Spoke to Piet, he knows Els']));
  });
});

describe('progress in words', () => {
  const states = () =>
    life.work(async (work) => ({
      promises: Object.fromEntries((await work.promises.list()).map(({ what, state }) => [what, state])),
      referrals: (await work.referrals.list()).map(({ state }) => state),
      asked: await work.touches.count({ kind: 'asked' }),
    }));

  it('keeps the promise that fits, asks the request that is open, and takes both back', async () => {
    await knows('en', 'Anna', 'Tom Becker', 'Marieke');
    await life.types('promises I will send Tom the report');
    await life.types('promises I will send Tom my CV');
    await life.types('promises Tom sends me the minutes');
    await life.types('refer Marieke via Anna about wind');
    expect(keys(await life.says('I should send Tom the report'))).not.toContain('told.offer');
    const offered = await life.says('Sent Tom the report');
    expect(last(offered)?.text).toContain('- you kept your promise: “send Tom the report”');
    expect(last(await life.chooses('yes'))?.text).toContain('Noted: you kept your promise');
    expect((await states()).promises['send Tom the report']).toBe('kept');
    await life.chooses('undo');
    expect(Object.values((await states()).promises)).toEqual(['open', 'open', 'open']);
    expect(await life.waiting('follow-up')).toHaveLength(4);
    expect(last(await life.says('Tom sent me the minutes'))?.text).toContain('Tom Becker kept the promise');
    await life.chooses('yes');
    // At another question too, which then comes again.
    await life.types('meet Anna');
    expect(last(await life.says('I asked Marieke'))?.text).toContain('- you asked to talk to Marieke');
    expect(keys(await life.chooses('yes')).at(-1)).toBe('meet.when');
    expect(await states()).toMatchObject({ referrals: ['asked'], asked: 1 });
    // Known by now: nothing is told that is not noted.
    expect(keys(await life.says('I asked Marieke'))).not.toContain('told.offer');
  });

  it('wordt in het Nederlands net zo gehoord', async () => {
    await knows('nl', 'Anna', 'Tom Becker', 'Marieke');
    await life.types('beloftes ik stuur Tom het rapport');
    await life.types('verwijs Marieke via Anna over wind');
    for (const line of [
      'Moet ik Tom het rapport sturen?',
      'Ik heb Tom het rapport niet gestuurd',
      'Marieke nog niet gevraagd',
    ])
      expect(keys(await life.says(line))).not.toContain('told.offer');
    expect(last(await life.says('Ik heb Tom het rapport gestuurd'))?.text).toContain(
      '- je bent je belofte nagekomen: ‘',
    );
    await life.chooses('yes');
    expect(last(await life.says('Marieke gevraagd'))?.text).toContain('- Marieke om een gesprek gevraagd');
    await life.chooses('yes');
    expect(Object.values((await states()).promises)).toEqual(['kept']);
    expect(await states()).toMatchObject({ referrals: ['asked'], asked: 1 });
  });
});

describe('a greeting', () => {
  it('answers no question: it comes again', async () => {
    await knows('nl', 'Piet');
    await life.types('gesprek Piet');
    for (const line of ['hoi', 'Goedemorgen!', 'hello']) expect(keys(await life.says(line))).toEqual(['meet.when']);
    await life.types('stop');
    await life.types('opening');
    expect(keys(await life.says('Goedemorgen'))).not.toContain('opening.sentence');
  });
});

describe('a question about somebody', () => {
  it.each([
    ['en', 'what did Tom tell me?'],
    ['en', 'What did I note about Tom Visser?'],
    ['nl', 'Wat zei Tom?'],
    ['nl', 'wat weet ik over Tom?'],
  ] as const)('in %s shows what is known: «%s»', async (language, line) => {
    await knows(language, 'Tom Visser');
    await meets(life, `Tom Visser ${language === 'nl' ? 'woensdag' : 'wednesday'} 10:00`);
    await life.until('2026-11-25T11:20');
    await life.says(language === 'nl' ? 'ja' : 'yes');
    await life.says('Short pieces are liked');
    const [card] = await life.says(line);
    expect(card?.key).toBe('contact.title');
    expect(card?.text).toContain('Short pieces are liked');
  });
});

it('meets nerves with a word, outside a question too', async () => {
  await knows('nl');
  expect(keys(await life.says('Ik ben best zenuwachtig voor al die gesprekken'))).toEqual(['word.feeling.nerves']);
});

it('hears that a promise is kept by what it was about', async () => {
  await knows('en', 'Tom Visser');
  await life.types('promises I will send the portfolio to Tom Visser by friday');
  for (const line of ['done with the portfolio', 'sent it, and the portfolio went along']) {
    const [offer] = await life.says(line);
    expect(offer?.text).toContain('you kept your promise');
    await life.chooses('no');
  }
  expect(keys(await life.says('done with the dishes'))).not.toContain('told.offer');
});

it('keeps where a conversation is, and says it back', async () => {
  await knows('nl', 'Tom Visser');
  const [asked] = await life.types('gesprek Tom Visser donderdag 10:00 bij café De Zaak in Utrecht');
  expect(asked?.text).toContain('(café De Zaak in Utrecht)');
  await life.chooses('yes');
  expect(await life.work(async ({ meetings }) => (await meetings.list({}))[0]?.place)).toBe('café De Zaak in Utrecht');
});

it('reads the place behind an hour that stands apart from its day, and the second «van» as where somebody works', async () => {
  await knows('nl');
  await life.types('gesprek morgen koffie met Joris van Dam van Ymere om 3 uur bij café Thuis in Amsterdam');
  await life.chooses('yes');
  expect(life.said.at(-1)?.text).toContain('Joris van Dam, woensdag 25 november om 15:00 (café Thuis in Amsterdam)');
  expect(await life.work(async ({ contacts }) => (await contacts.list({}))[0]?.organisation)).toBe('Ymere');
});

it('leads to what is changed by a command of its own', async () => {
  await knows('nl');
  expect(keys(await life.types('wijzig doel'))).toEqual(['goal.one']);
  expect(keys(await life.types('wijzig tips'))).toEqual(['tip.none']);
});

it.each(['no wait, she moved it to 11, and it’s more like 45 mins', 'eleven oclock not half past ten', 'make it 11'])(
  'reads the other hour in «%s»',
  async (line) => {
    await knows('en', 'Harriet Lowe');
    await life.types('meet Harriet Lowe next tuesday half ten');
    const [asked] = await life.says(line);
    expect(asked?.text).toContain('at 11:00');
  },
);

it.each([
  ['en', 'oh that’s gone wrong, can I fix the opening?'],
  ['nl', 'ik wil mijn opening aanpassen'],
] as const)('leads in %s to changing an answer: «%s»', async (language, line) => {
  await knows(language);
  expect(keys(await life.says(line))).toEqual(['edit.none']);
});

it('finds an answer to change by what it is called', async () => {
  await knows('en', 'Tom Visser');
  await meets(life, 'Tom Visser thursday 10:00');
  await life.types('prep');
  for (const words of ['Who hires', 'He runs the desk', 'I am here to learn how you choose', 'stop'])
    await life.says(words);
  expect((await life.types('edit opening')).at(-1)?.labels).toHaveLength(1);
});

it('keeps what was changed at its place in the list of answers', async () => {
  await knows('en', 'Tom Visser');
  await meets(life, 'Tom Visser thursday 10:00');
  await life.types('prep');
  for (const words of ['Who hires', 'He runs the desk', 'stop']) await life.says(words);
  const listed = async () => ((await life.types('edit')).at(-1)?.labels ?? []).map((label) => label.split(':')[0]);
  const before = await listed();
  expect(before.length).toBeGreaterThan(1);
  await life.types('edit Who hires');
  const offered = life.said.at(-1);
  if (offered?.key === 'edit.which') await life.chooses(offered.choices[0] ?? '');
  await life.says('Who decides');
  expect(await listed()).toEqual(before);
});
