import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, it } from 'vitest';
import { addContact } from '../../../src/coaching/person.ts';
import { turnFor } from '../../../src/turnFor.ts';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

async function knows(...names: readonly string[]): Promise<void> {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  for (const name of names) await me.work((work) => addContact(turnFor(work, now), name));
}

it('asks which of two a link is for', async () => {
  await knows('Jan de Boer', 'Jan Pietersen');
  const asked = (await me.types('saw https://nrc.nl/bijen voor Jan')).at(-1);
  expect(asked?.key).toBe('contact.which');
  expect((await me.says('Jan Pietersen')).at(-1)?.text).toContain('Hoi Jan');
});

it('says that somebody it is for is not on the list', async () => {
  await knows('Jan de Boer');
  expect((await me.types('saw https://nrc.nl/bijen voor Karel')).map(({ key }) => key)).toContain('contact.unknown');
});

it('takes nothing else back than what was noted last', async () => {
  await knows('Jan de Boer');
  await me.types('contact add Piet Jansen');
  await me.chooses('yes');
  await me.types('saw https://nrc.nl/bijen voor Jan');
  await me.chooses('sent');
  expect((await me.types('undo')).at(-1)?.key).toBe('undo.nothing');
  expect(await me.work((work) => work.contacts.count({ state: 'active' }))).toBe(2);
});

it('keeps what was seen, and not for whom', async () => {
  await knows('Anna de Wit');
  await me.types('saw https://nrc.nl/bijen voor Anna de Wit');
  await me.types('stop');
  expect(JSON.stringify(await me.work((work) => work.conversations.list({ script: 'saw' })))).not.toContain('Anna');
});

it('leaves half a sentence out of the line', async () => {
  await knows('Anna de Wit');
  const said = (await me.says('Dit is leuk voor Anna: https://nrc.nl/bijen-in-de-stad')).at(-1);
  expect(said?.text).not.toContain('Dit is en');
  expect(said?.text).not.toContain('over Dit is');
});
