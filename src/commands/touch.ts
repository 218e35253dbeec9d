import { z } from 'zod';
import { undoTelling } from '../coaching/touch/touchUndo.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** Records a moment of contact in one line, with several people at once. */
export const touch = defineCommand({
  name: 'touch',
  words: { en: ['touch', 'log'], nl: ['gesproken', 'contactmoment'] },
  options: z.object({ undo: ref('conversations'), line: text() }),
  async run(turn, { undo, line }) {
    if (undo !== undefined) {
      const telling = await turn.conversations.get(undo);
      if (!telling) throw new UserError('error.not-found');
      return undoTelling(turn, telling);
    }
    const typed = line?.trim();
    if (!typed) return void (await turn.start('touch'));
    const conversation = await turn.start('touch', { silent: true });
    await answerTalk(turn, conversation, 'line', { text: typed });
  },
});
