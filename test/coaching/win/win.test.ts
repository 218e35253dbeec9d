import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

/** Records something in a line the way a person does: everything asked is agreed to, or left out. */
async function tells(...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await life.types(line);
    for (let turns = 0; turns < 6 && life.said.at(-1)?.asks; turns += 1) {
      const { choices = [] } = life.said.at(-1) ?? {};
      await life.chooses(['yes', 'skip', 'stop'].find((id) => choices.includes(id)) ?? 'stop');
    }
  }
}
const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const text = () => life.said.at(-1)?.text ?? '';
/** The names on the list of whom to thank. */
const listed = () => life.said.at(-1)?.items.map((item) => /^thanks: ([^:]+):/u.exec(item)?.[1]) ?? [];

const REFERRALS = [
  'refer Piet Jansen via Joost Visser',
  'refer Anna de Wit via Piet Jansen',
  'refer Tom Mol via Kees Bos',
];

describe('a goal that was reached', () => {
  it('is followed back to everybody it began with, and everyone else who helped is named', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    expect(keys(await life.types('win a job via Anna'))).toEqual(['win.thank']);
    expect(text().replaceAll('\u00a0', ' ')).toContain('Anna de Wit\n└─ Piet Jansen\n    └─ Joost Visser');
    expect(text()).toContain('Kees Bos helped you');
    expect(await life.work(({ goals }) => goals.count({ state: 'won' }))).toBe(1);
    await life.chooses('more');
    expect(listed()).toEqual(['Anna de Wit', 'Piet Jansen', 'Joost Visser', 'Kees Bos']);
  });

  it('leads from one thank-you to the next, each with what they gave, until everybody had one', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.types('win a job via Anna');
    expect(keys(await life.chooses('yes'))).toEqual(['thanks.draft']);
    expect(text()).toContain('It came through you.');
    await life.says('sent');
    expect(text()).toContain('1 thanked, 3 to go.');
    expect(text()).toContain('You pointed me to Anna de Wit, and that set things in motion.');
    await life.chooses('skip');
    expect(text()).toContain('1 thanked, 2 to go.');
    await life.chooses('sent');
    expect(text()).toContain('You pointed me to Tom Mol, and that was a real help.');
    expect(keys(await life.chooses('sent'))).toEqual(['win.everybody']);
    expect(await life.work(({ touches }) => touches.count({ kind: 'thanked' }))).toBe(3);
    expect(keys(await life.until('2027-01-20T12:00')).filter((key) => key.startsWith('win.'))).toEqual([]);
  });

  it('is asked after once more, on the third working day, and then left', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells('refer Anna de Wit via Piet Jansen');
    await life.types('win a job via Anna');
    await life.chooses('skip');
    expect(text()).toContain('Friday 27 November');
    const asked = (await life.until('2027-01-20T12:00')).filter(({ text }) => text.includes('energy sector'));
    expect(asked.map(({ at, key }) => [at, key])).toEqual([['2026-11-27T09:00', 'win.once-more']]);
    await life.types('win');
    expect(listed()).toEqual(['Anna de Wit', 'Piet Jansen']);
  });

  it('asks through whom when only «won» is said, and is nobody’s when it was nobody', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells('refer Tom Mol via Kees Bos');
    expect(keys(await life.types('goal won'))).toEqual(['goal.is-won', 'win.who']);
    expect(keys(await life.says('nobody in particular'))).toEqual(['win.thank']);
    expect(text()).not.toContain('through');
    await life.chooses('more');
    expect(listed()).toEqual(['Kees Bos']);
  });

  it('without anybody who helped is only said back', async () => {
    life = await openLife('2026-11-24T10:00');
    await life.types('goal won');
    expect(keys(await life.chooses('skip'))).toEqual(['win.noted']);
  });

  it('of several open is asked which it is, unless the line says so', async () => {
    life = await openLife('2026-11-24T10:00');
    await life.types('goal Clients for my bakery');
    await life.chooses('beside');
    await tells('contact add Anna de Wit', 'contact add Bas Smit');
    expect(keys(await life.types('win via Anna'))).toEqual(['win.goal-which']);
    expect(keys(await life.says('bakery'))).toEqual(['win.thank']);
    expect(text()).toContain('“Clients for my bakery”, through Anna de Wit');
    await life.chooses('skip');
    expect(keys(await life.types('win the job via Bas'))).toEqual(['win.thank']);
    expect(text()).toContain('energy sector”, through Bas Smit');
  });

  it('that never was a goal becomes one', async () => {
    life = await openLife('2026-11-24T10:00');
    await life.types('goal dropped');
    expect(keys(await life.types('win'))).toEqual(['win.no-goal']);
    await tells('contact add Anna de Wit');
    await life.types('win an assignment at TenneT via Anna');
    expect(await life.work(({ goals }) => goals.list({ state: 'won' }))).toMatchObject([
      { words: 'an assignment at TenneT', kind: 'clients' },
    ]);
  });

  it('through somebody new is asked about, and they are where the trail begins', async () => {
    life = await openLife('2026-11-24T10:00');
    expect(keys(await life.types('win a job via Nora Bakker'))).toEqual(['contact.new']);
    expect(keys(await life.chooses('yes'))).toEqual(['win.thank']);
    expect(text()).toContain('nobody sent you to Nora Bakker');
  });

  it('is taken back whole: the goal is open, and nobody is to be thanked', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.types('win a job via Anna');
    await life.chooses('yes');
    await life.says('sent');
    await life.runs('goal', { goal: (await life.work(({ goals }) => goals.list()))[0]?.id ?? '', set: 'open' });
    const left = await life.work(async ({ wins, thanks, goals }) => [
      await wins.count(),
      await thanks.count({ state: 'open' }),
      await goals.count({ state: 'open' }),
    ]);
    expect(left).toEqual([0, 0, 1]);
    await life.until('2026-12-20T10:00');
    expect(keys(life.said)).not.toContain('win.once-more');
    // Won after all: whoever was thanked stays so.
    await life.types('win a job via Anna');
    await life.chooses('more');
    expect(listed()).toEqual(['Piet Jansen', 'Joost Visser', 'Kees Bos']);
  });

  it('is undone by the button under it', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.types('win a job via Anna');
    expect(keys(await life.types('undo'))).toEqual(['goal.is-open']);
    expect(await life.work(({ wins }) => wins.count())).toBe(0);
    expect(keys(await life.says('hello')).at(-1)).not.toBe('win.thank');
  });

  it('told twice is one, and told again with somebody else is put right', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.types('win a job via Anna');
    await life.chooses('skip');
    expect(keys(await life.types('goal won'))).toEqual(['win.list']);
    await life.types('win via Tom');
    expect(text()).toContain('through Tom Mol');
    expect(await life.work(({ wins }) => wins.count())).toBe(1);
    await life.chooses('more');
    expect(new Set(listed())).toEqual(new Set(['Tom Mol', 'Kees Bos', 'Piet Jansen', 'Joost Visser']));
  });

  it('names whoever died or is not to be brought up, and drafts nothing to them', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.work(async ({ contacts }) => {
      for (const { id, name } of await contacts.list())
        if (name === 'Joost Visser') await contacts.change(id, { state: 'deceased' });
        else if (name === 'Kees Bos') await contacts.change(id, { state: 'never' });
    });
    await life.types('win a job via Anna');
    expect(text()).toContain('Joost Visser helped you too, and is no longer here to thank.');
    expect(text()).toContain('Kees Bos helped you too. You asked me not to bring that name up');
    await life.chooses('more');
    expect(listed()).toEqual(['Anna de Wit', 'Piet Jansen']);
  });

  it('goes on without whoever was erased, and with whoever two were merged into', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    await life.types('win a job via Anna');
    await life.chooses('skip');
    await life.types('contact merge Piet Jansen and Kees Bos');
    await life.chooses('yes');
    await life.types('erase Anna de Wit');
    await life.chooses('yes');
    await life.types('win');
    expect(listed()).toEqual(['Piet Jansen', 'Joost Visser']);
    expect(JSON.stringify(await life.work((work) => work.everything()))).not.toContain('Anna de Wit');
  });

  it('is offered when a line tells it, also while something else is asked', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl' });
    await tells(...REFERRALS);
    await life.types('verzoek Tom');
    expect(keys(await life.says('Ik heb de baan! Via Anna'))).toEqual(['told.win']);
    expect(text()).toContain('via Anna de Wit?');
    expect(keys(await life.says('ja'))).toContain('win.thank');
  });

  it('thanks somebody of two branches once, and folds hundreds of helpers', async () => {
    life = await openLife('2026-11-24T10:00');
    await life.work(async ({ contacts, referrals, goals, person }) => {
      const [goal] = await goals.list();
      const at = person.createdAt;
      const someone = async (name: string) =>
        contacts.add({
          name,
          folded: name.toLowerCase(),
          language: null,
          address: null,
          organisation: null,
          role: null,
          email: null,
          phone: null,
          interests: null,
          notes: null,
          cadenceDays: null,
          state: 'active',
          addedAt: at,
          mergedIntoId: null,
        });
      const anna = await someone('Anna de Wit');
      const sends = (fromId: string, toId: string) =>
        referrals.add({
          fromId,
          toId,
          goalId: goal?.id ?? null,
          meetingId: null,
          answerId: null,
          about: null,
          introduction: 'none',
          state: 'met',
          at,
          changedAt: at,
        });
      const all = [anna];
      for (let n = 1; n <= 200; n += 1) {
        const helper = await someone(`Helper ${n}`);
        await sends(helper.id, all[n % 7 === 0 ? 0 : n - 1]?.id ?? anna.id);
        if (n > 20 && n % 5 === 0) await sends(helper.id, all[n - 20]?.id ?? anna.id);
        all.push(helper);
      }
    });
    await life.types('win via Anna');
    expect(text().split('\n').length).toBeLessThan(90);
    expect(text()).toMatch(/└─\u00a0and \d+ more/u);
    expect(text()).toContain('That’s 201 people');
    await life.chooses('more');
    expect(text()).toContain('And 194 more after these.');
    const thanked = await life.work(({ thanks }) => thanks.list());
    expect(new Set(thanked.map(({ contactId }) => contactId)).size).toBe(201);
  });
});

describe('the trail to somebody', () => {
  it('is shown by name, or says that it begins there', async () => {
    life = await openLife('2026-11-24T10:00');
    await tells(...REFERRALS);
    expect(keys(await life.types('trail Anna'))).toEqual(['trail.lead']);
    expect(text()).toContain('Joost Visser');
    expect(keys(await life.types('trail Kees Bos'))).toEqual(['trail.begins']);
    expect(keys(await life.types('trail Nobody Known'))).toEqual(['contact.unknown']);
    expect(keys(await life.types('trail'))).toEqual(['trail.none']);
    await life.types('win a job via Anna');
    expect(keys(await life.types('trail'))).toEqual(['win.noted']);
  });

  it('heet in het Nederlands «spoor», ook zonder het commando ervoor', async () => {
    life = await openLife('2026-11-24T10:00', { language: 'nl' });
    await tells(...REFERRALS);
    expect(keys(await life.types('spoor Anna'))).toEqual(['trail.lead']);
    expect(keys(await life.types('spoor spoor Anna'))).toEqual(['trail.lead']);
    expect(keys(await life.types('spoor'))).toEqual(['today.list']);
  });
});
