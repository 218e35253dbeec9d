import { z } from 'zod';
import { message, reply } from '../coaching/messages.ts';
import { withNamed } from '../coaching/namedPerson.ts';
import { trailOf, trailSaid } from '../coaching/trail/trailOf.ts';
import { storyOf, thanksFor } from '../coaching/win/winHelpers.ts';
import { nextButton, winSaid } from '../coaching/win/winSay.ts';
import type { Contact, Win } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Paragraph } from '../domain/message.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** How one came to somebody: who sent one to whom, back to where it began. Without a name: to what was reached last. */
export const trail = defineCommand({
  name: 'trail',
  words: { en: ['trail'], nl: ['spoor'] },
  options: z.object({ contact: ref('contacts'), win: ref('wins'), line: text() }),
  async run(turn, { contact, win, line }) {
    if (win !== undefined) {
      const found = await turn.wins.get(win);
      if (!found) throw new UserError('error.not-found');
      return sayWin(turn, found);
    }
    if (contact !== undefined) {
      const found = await turn.contacts.get(contact);
      if (!found) throw new UserError('error.not-found');
      return sayTrail(turn, found);
    }
    const name = line?.trim().replace(/^(?:to|naar|van)\s+/iu, '');
    if (name) return withNamed(turn, name, 'trail', (found) => sayTrail(turn, found));
    const [last] = await turn.wins.list({}, { by: 'at', descending: true, limit: 1 });
    if (!last) return void (await turn.say(reply('trail.none')));
    await sayWin(turn, last);
  },
});

async function sayTrail(turn: Turn, { id }: Contact): Promise<void> {
  await sayParts(turn, await trailSaid(turn, (await trailOf(turn, id)).trail));
}

async function sayWin(turn: Turn, win: Win): Promise<void> {
  const story = await storyOf(turn, win);
  if (!story) return;
  const { open } = await thanksFor(turn, story.win);
  await sayParts(turn, await winSaid(turn, story), open.length > 0 ? [nextButton(story.win)] : []);
}

async function sayParts(
  turn: Turn,
  [first, ...rest]: readonly Paragraph[],
  choices: readonly ReturnType<typeof nextButton>[] = [],
): Promise<void> {
  if (!first || !('say' in first)) return;
  await turn.say(message('summary', first.say.key, first.say.values, { body: rest, choices }));
}
