import { z } from 'zod';
import { undoBatch } from '../coaching/inventory/inventoryBatch.ts';
import { startInventory } from '../coaching/inventory/startInventory.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** Who helped one lately, as the way into one's own network. */
const FAVOURS = /^(?:favou?rs?|help|hulp|diensten|gunsten|wie hielp(?: me| mij)?|who helped(?: me)?)$/iu;

/** Whom one knows, circle by circle: goes on where one was, or with the circle or the names behind it. */
export const inventory = defineCommand({
  name: 'inventory',
  words: { en: ['inventory', 'circles', 'circle'], nl: ['inventarisatie', 'kringen', 'kring'] },
  options: z.object({ undo: ref('conversations'), batch: text(), line: text() }),
  async run(turn, { undo, batch, line }) {
    if (FAVOURS.test(line?.trim() ?? '')) return void (await turn.start('favours'));
    if (undo === undefined) {
      const { conversation, names } = await startInventory(turn, line?.trim());
      return names === '' ? undefined : answerTalk(turn, conversation, 'names', { text: names });
    }
    const conversation = await turn.conversations.get(undo);
    if (!conversation) throw new UserError('error.not-found');
    return undoBatch(turn, conversation, batch);
  },
});
