import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

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
