import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life | undefined;
afterEach(async () => {
  await life?.close();
  life = undefined;
});

async function tells(line: string): Promise<Life> {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  await life.types('meet Tom Ashworth yesterday 10:00');
  await life.chooses('yes');
  await life.chooses('yes');
  await life.says(line);
  expect(life.said.at(-1)?.key).toBe('evaluation.account');
  return life;
}

const people = (me: Life) =>
  me.work(async ({ contacts }) => (await contacts.list()).map(({ name, organisation }) => `${name} (${organisation})`));

it('takes where somebody works for no person', async () => {
  const me = await tells(
    'He told me to talk to Grace Okafor, Leeds Teaching Hospitals, procurement of software, and Sam Whitfield from NHS England.',
  );
  await me.chooses('yes');
  expect(await people(me)).toEqual([
    'Tom Ashworth (null)',
    'Grace Okafor (Leeds Teaching Hospitals)',
    'Sam Whitfield (NHS England)',
  ]);
});

it('hears that a name is no person, and says it back once more', async () => {
  const me = await tells('He told me to talk to Grace Okafor and Leeds Teaching Clinics.');
  const [said] = await me.says('Leeds Teaching Clinics isnt a person, thats where Grace works');
  expect(said?.key).toBe('evaluation.account');
  await me.chooses('yes');
  expect(await people(me)).toEqual(['Tom Ashworth (null)', 'Grace Okafor (Leeds Teaching Clinics)']);
});

it('keeps an account of which somebody says that one name is another', async () => {
  const me = await tells(
    "He said I should talk to Grace Okafor and he'll introduce me to Grace Okafor by email this week",
  );
  const [said] = await me.says('No, Grace is the same person, Grace Okafor. And the intro is a promise from Tom');
  expect(said?.key).toBe('evaluation.account');
  expect(said?.text).not.toContain('by email,');
});

it('adds a promise of the other without a second name for somebody', async () => {
  const me = await tells('He said I should talk to Grace Okafor. I promised to send him my CV by friday');
  const [said] = await me.says("Yes but Tom also said he'd email Grace himself to introduce me");
  expect(said?.text).toContain('You were promised: email Grace himself to introduce me.');
  expect(said?.text).toContain('You were given a name: Grace Okafor.');
});
