import { z } from 'zod';
import { labelled, reply } from '../coaching/messages.ts';
import { withNamed } from '../coaching/namedPerson.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const EVERYTHING = /^(everything|all|alles)$/iu;

/** Erases a contact, a meeting or everything, once it is confirmed. */
export const erase = defineCommand({
  name: 'erase',
  words: { en: ['erase', 'delete'], nl: ['wis', 'wissen', 'verwijder'] },
  options: z.object({ contact: ref('contacts'), meeting: ref('meetings'), everything: text(), line: text() }),
  async run(turn, { contact, meeting, everything, line }) {
    if (contact !== undefined) {
      if (!(await turn.contacts.get(contact))) throw new UserError('error.not-found');
      return void (await turn.start('erase', { about: { type: 'contact', id: contact } }));
    }
    if (meeting !== undefined) {
      if (!(await turn.meetings.get(meeting))) throw new UserError('error.not-found');
      return void (await turn.start('erase', { about: { type: 'meeting', id: meeting } }));
    }
    if (everything !== undefined || (line && EVERYTHING.test(line.trim()))) return void (await turn.start('erase'));
    await byName(turn, line?.trim() ?? '');
  },
});

async function byName(turn: Turn, name: string): Promise<void> {
  const all = labelled(
    'everything',
    { key: 'data.erase-everything' },
    { command: 'erase', options: { everything: 'yes' } },
  );
  if (name === '') return void (await turn.say(reply('erase.what', undefined, { choices: [all] })));
  await withNamed(turn, name, 'erase', ({ id }) => turn.run('erase', { contact: id }));
}
