import { z } from 'zod';
import { listErasable } from '../coaching/eraseTalks.ts';
import { labelled, reply } from '../coaching/messages.ts';
import { withNamed } from '../coaching/namedPerson.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** «Gesprek met Piet», “my conversation with Piet”; the name may be left out. */
const TALK =
  /^(?:(?:mijn|het|de|een|my|the|an?)\s+)?(?:gesprek(?:ken)?|afspra(?:ak|ken)|conversations?|meetings?|talks?)(?:\s+(.+))?$/iu;
const WITH = /^(?:with|met|at|bij)\s+/iu;
const LONGEST = 200;
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
    const typed = line?.trim() ?? '';
    const talk = typed.length > LONGEST ? null : TALK.exec(typed);
    if (talk)
      return listErasable(
        turn,
        (talk[1] ?? '')
          .replace(WITH, '')
          .replace(/[.?!]+$/u, '')
          .trim(),
      );
    await byName(turn, typed);
  },
});

async function byName(turn: Turn, name: string): Promise<void> {
  const all = labelled(
    'everything',
    { key: 'data.erase-everything' },
    { command: 'erase', options: { everything: 'yes' } },
  );
  const talks = labelled('talks', { key: 'erase.a-talk' }, { command: 'erase', options: { line: 'conversation' } });
  if (name === '') return void (await turn.say(reply('erase.what', undefined, { choices: [talks, all] })));
  await withNamed(turn, name, 'erase', ({ id }) => turn.run('erase', { contact: id }));
}
