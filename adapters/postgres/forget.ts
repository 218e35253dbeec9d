import { Temporal } from 'temporal-polyfill';
import type * as E from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import type { Gone, Records } from '../../src/ports/store.ts';
import type { Transaction } from './client.ts';
import { type Words, without, wordsOf } from './forgetWords.ts';

type Heard = E.Row & { readonly body: Incoming; readonly receivedAt: Temporal.Instant };
type Said = E.Row & {
  readonly conversationId: string | null;
  readonly createdAt: Temporal.Instant;
  readonly message: Message;
  readonly answer: unknown;
};
type RecordsOf = <T extends E.Row>(model: keyof Transaction) => Records<T>;

/** See `Work.forget`. */
export async function forget(records: RecordsOf, gone: Gone): Promise<void> {
  const words = wordsOf(gone);
  const deliveries = records<Said>('delivery');
  const inbounds = records<Heard>('inbound');
  const talks = records<E.Conversation>('conversation');
  const said = await deliveries.list({}, { by: 'seq' as 'id' });
  const emptied = said.filter((each) => isOf(each, gone) || words.named(each.message) || words.named(each.answer));
  const empty = new Set(emptied.map(({ id }) => id));
  for (const { id, message, answer } of said) await keep(deliveries, id, { message, answer }, words, empty.has(id));
  const heard = await inbounds.list({ state: ['done', 'failed'] } as object, { by: 'seq' as 'id' });
  for (const [at, each] of heard.entries()) {
    const { id, body } = each;
    const all = words.named(body) || belongs(each, heard[at + 1]?.receivedAt, said, empty);
    await keep(inbounds, id, { body }, words, all);
  }
  for (const { id, data } of await talks.list({ state: 'ended' })) await keep(talks, id, { data }, words, false);
}

const isOf = ({ conversationId }: Said, { conversations }: Gone) =>
  conversationId !== null && conversations.includes(conversationId);

/** Whether what was heard answered a message that is emptied, or was answered by one. */
function belongs(
  { body, receivedAt }: Heard,
  next: Temporal.Instant | undefined,
  said: readonly Said[],
  empty: ReadonlySet<string>,
): boolean {
  if ('delivery' in body && empty.has(body.delivery)) return true;
  const before = (at: Temporal.Instant, than: Temporal.Instant) => Temporal.Instant.compare(at, than) < 0;
  const asked = said.findLast(({ conversationId, createdAt }) => conversationId && !before(receivedAt, createdAt));
  if (body.is === 'reply' && asked && empty.has(asked.id)) return true;
  return said.some(
    ({ id, createdAt }) => empty.has(id) && !before(createdAt, receivedAt) && (!next || before(createdAt, next)),
  );
}

/** Keeps the columns of a row without the words that go, when there are any. */
async function keep<T extends E.Row>(
  table: Records<T>,
  id: string,
  columns: Readonly<Record<string, unknown>>,
  words: Words,
  all: boolean,
): Promise<void> {
  const kept = without(columns, words, all);
  if (JSON.stringify(kept) !== JSON.stringify(columns)) await table.change(id, kept as Partial<T>);
}
