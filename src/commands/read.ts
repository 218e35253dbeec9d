import { z } from 'zod';
import { labelled, message, para } from '../coaching/messages.ts';
import { activeOf } from '../coaching/walk/waiting.ts';
import { booksOn, subjectAtHand, subjectOf } from '../domain/reading.ts';
import { readingSubjects } from '../method/reading.ts';
import { defineCommand, text } from './command.ts';

const SHOWN = 4;
const OTHERS = 4;

/** What to read: on a subject, or on what one is at. */
export const read = defineCommand({
  name: 'read',
  words: { en: ['read', 'reading', 'books'], nl: ['lezen', 'lees', 'boeken', 'literatuur'] },
  options: z.object({ line: text() }),
  async run(turn, { line = '' }) {
    const [goal] = await turn.goals.list({ state: 'open' }, { by: 'openedAt', descending: true, limit: 1 });
    const named = subjectOf(line);
    const subject = named ?? subjectAtHand((await activeOf(turn))?.script, goal?.kind);
    const items = booksOn(subject, turn.person.language)
      .slice(0, SHOWN)
      .map(({ author, title, place = '', year }) => {
        const where = [place, year].filter(Boolean).join(' ');
        return { body: [para('read.item', { author, title, where, hasWhere: where === '' ? 'no' : 'yes' })] };
      });
    const others = readingSubjects
      .filter(({ code }) => code !== subject)
      .slice(0, OTHERS)
      .map(({ code }) =>
        labelled(`read:${code}`, { key: `read.subject.${code}` }, { command: 'read', options: { line: code } }),
      );
    const known = line.trim() === '' || named !== undefined;
    const on = { subject: { key: `read.subject.${subject}` as const } };
    await turn.say(
      message('reply', known ? 'read.list' : 'read.unknown', on, {
        items,
        choices: others,
      }),
    );
  },
});
