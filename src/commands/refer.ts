import { z } from 'zod';
import { startRefer } from '../coaching/refer/refer.ts';
import { undoRefer } from '../coaching/refer/referUndo.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** Records that one person sent you to another: «Anna de Wit via Piet Jansen knows the energy market». Takes it back, too. */
export const refer = defineCommand({
  name: 'refer',
  words: { en: ['refer', 'referral'], nl: ['verwijs', 'verwijzing'] },
  options: z.object({ undo: ref('conversations'), line: text() }),
  async run(turn, { undo, line }) {
    if (undo === undefined) return startRefer(turn, line ?? '');
    const conversation = await turn.conversations.get(undo);
    if (conversation?.script !== 'refer') throw new UserError('error.not-found');
    await undoRefer(turn, conversation);
  },
});
