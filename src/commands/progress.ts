import { z } from 'zod';
import { message, para, reply } from '../coaching/messages.ts';
import { hasProgress, progressLines, progressOf } from '../coaching/progress/progressLines.ts';
import { defineCommand } from './command.ts';

const LATELY = { hours: -24 * 90 };

/** How it goes, over the last three months. */
export const progress = defineCommand({
  name: 'progress',
  words: { en: ['progress', 'growth'], nl: ['voortgang', 'groei'] },
  options: z.object({}),
  async run(turn) {
    const lately = await progressOf(turn, turn.now.add(LATELY));
    if (!hasProgress(lately)) return void (await turn.say(reply('progress.none')));
    const lines = progressLines(lately);
    await turn.say(message('summary', 'progress.title', undefined, { body: [...lines, para('progress.no-score')] }));
  },
});
