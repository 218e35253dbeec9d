import type { Conversation } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Turn } from '../../turn.ts';
import { countHanging } from '../contact/contactRows.ts';
import { putBack, type Trace } from '../contact/contactTrace.ts';
import { reply } from '../messages.ts';
import { inventoryOf } from './inventoryData.ts';

/** Remembers what was kept, so that it can be taken back. */
export function noteBatch(conversation: Conversation, trace: Trace): void {
  const data = inventoryOf(conversation);
  data.batch = { number: (data.batch?.number ?? 0) + 1, trace };
  data.fresh = true;
}

/** Takes back the names that were kept last; of what was kept before that, and of whom more is known by now, nothing. */
export async function undoBatch(turn: Turn, conversation: Conversation, number: string | undefined): Promise<void> {
  if (conversation.script !== 'inventory') throw new UserError('error.not-found');
  const data = inventoryOf(conversation);
  const { batch } = data;
  if (!batch || (number !== undefined && number !== String(batch.number)))
    return void (await turn.say(reply('inventory.undo-past')));
  const added = batch.trace.added.filter(({ table }) => table === 'contacts');
  const grown = new Set<string>();
  for (const { id } of added) if ((await countHanging(turn, id)) > 0) grown.add(id);
  const stays = (table: string, id: string) => table === 'contacts' && grown.has(id);
  await putBack(turn, { ...batch.trace, added: batch.trace.added.filter(({ table, id }) => !stays(table, id)) });
  data.batch = undefined;
  await turn.conversations.change(conversation.id, { data: conversation.data });
  await turn.say(reply('inventory.undone', { count: added.length - grown.size }));
}
