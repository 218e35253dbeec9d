import type { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

/** Five acquaintances, of whom only Anna works at TenneT, and is not the first by name. */
async function knows(): Promise<void> {
  life = await openLife('2026-11-25T10:00');
  for (const line of ['Abe Adams', 'Bea Bloom', 'Zoe Zander, Tennet BV', 'Dan Drew', 'Eve Ellis']) {
    await life.types(`contact add ${line}`);
    if (life.said.at(-1)?.choices.includes('yes')) await life.chooses('yes');
  }
}

it('names first, at the nudge, whoever may know the answer to an open question, and says which', async () => {
  await knows();
  await life.types('market who decides on hiring at TenneT?');
  const [named] = await life.types('nudge');
  expect(named?.key).toBe('nudge.person');
  expect(named?.text).toContain('Zoe Zander');
  expect(named?.text).toContain('who decides on hiring at TenneT?');
});

it('goes by who faded once the question is answered', async () => {
  await knows();
  const shown = await life.types('market who decides on hiring at TenneT?');
  await life.chooses(shown.at(-1)?.choices.find((id) => id.startsWith('done')) ?? '');
  const [named] = await life.types('nudge');
  expect(named?.text).not.toContain('Zoe Zander');
});

it('changes a question with the answer it was told in', async () => {
  await knows();
  await life.types('market');
  for (const way of ['skip', 'skip', 'skip']) await life.chooses(way);
  await life.says('Who decides at TenneT?');
  const [answer] = await life.work(({ answers }) => answers.list({ question: 'market.question' }));
  await life.runs('edit', { answer: answer?.id ?? '', text: 'Who decides at Stedin?' });
  const notes = await life.work(({ marketNotes }) => marketNotes.list());
  expect(notes.map(({ text }) => text)).toEqual(['Who decides at Stedin?']);
});

describe('the question that went with a conversation', () => {
  async function lookedBack(line: string): Promise<void> {
    await knows();
    await life.types(line);
    await meets(life, 'Zoe Zander today 11:00');
    await life.until('2026-11-25T12:15');
    await life.chooses('yes');
    while (life.said.at(-1)?.choices.includes('skip')) await life.chooses('skip');
  }

  it('is asked after behind it, and settled in one press', async () => {
    await lookedBack('market who decides on hiring at TenneT?');
    const summary = life.said.find(({ key }) => key === 'evaluation.summary');
    expect(summary?.text).toContain('And you wanted to know: “who decides on hiring at TenneT?” Do you know that now?');
    const button = summary?.choices.find((id) => id.startsWith('answered:')) ?? '';
    expect((await life.chooses(button, summary)).map(({ key }) => key)).toEqual(['market.answered']);
    expect(await life.work(({ marketNotes }) => marketNotes.count({ state: 'answered' }))).toBe(1);
  });

  it('is not asked after when there is none', async () => {
    await lookedBack('today');
    const summary = life.said.find(({ key }) => key === 'evaluation.summary');
    expect(summary?.text).not.toContain('wanted to know');
  });
});

describe('something to find out, told in plain words', () => {
  const said = () => life.said.at(-1)?.text;

  it('is kept on a yes, with the goal it is for', async () => {
    life = await openLife('2026-11-25T10:00');
    await life.work(async ({ goals, person }) => {
      const openedAt = (person.welcomedAt as Temporal.Instant).add({ minutes: 1 });
      await goals.add({ kind: 'clients', words: 'Clients', state: 'open', openedAt, closedAt: null });
    });
    expect((await life.says('I still want to know who decides on hiring at TenneT.')).at(-1)?.key).toBe(
      'told.find-out',
    );
    expect((await life.chooses('yes')).at(-1)?.key).toBe('market.goal');
    const choices = life.said.at(-1)?.choices ?? [];
    await life.chooses(choices[1] ?? '');
    expect(said()).toContain('The market for “Clients”');
    expect(said()).toContain('Still to find out: Who decides on hiring at TenneT');
  });

  it('is left on a no, and is nothing for the market without a goal', async () => {
    life = await openLife('2026-11-25T10:00');
    await life.says('I want to find out what a planner earns at Stedin');
    await life.chooses('no');
    expect(await life.work(({ marketNotes }) => marketNotes.count())).toBe(0);
    for (const { id } of await life.work(({ goals }) => goals.list()))
      await life.work(({ goals }) => goals.change(id, { state: 'dropped' }));
    expect((await life.says('I want to find out what a planner earns at Stedin')).at(-1)?.key).not.toBe(
      'told.find-out',
    );
  });
});

it('changes the note of the goal it was told for, and no other', async () => {
  life = await openLife('2026-11-25T10:00');
  const [a] = await life.work(({ goals }) => goals.list());
  const b = await life.work(({ goals }) =>
    goals.add({
      kind: 'clients',
      words: 'Clients in wind',
      state: 'open',
      openedAt: a?.openedAt as Temporal.Instant,
      closedAt: null,
    }),
  );
  for (const goal of [a, b]) {
    await life.runs('market', { goal: goal?.id ?? '' });
    await life.chooses('skip');
    await life.says('TenneT');
    await life.chooses('stop');
  }
  const told = await life.work(({ answers }) => answers.list({ question: 'market.organisation' }));
  await life.runs('edit', { answer: told.find(({ aboutId }) => aboutId === b.id)?.id ?? '', text: 'Alliander' });
  const notes = await life.work(({ marketNotes }) => marketNotes.list({ state: 'open' }));
  const of = (id?: string) => notes.filter(({ goalId }) => goalId === id).map(({ text }) => text);
  expect([of(a?.id), of(b.id)]).toEqual([['TenneT'], ['Alliander']]);
});
