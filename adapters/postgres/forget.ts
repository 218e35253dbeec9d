import type { Temporal } from 'temporal-polyfill';
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
  const theirs = besides(heard, said, empty);
  for (const { id, body } of heard) await keep(inbounds, id, { body }, words, theirs.has(id) || words.named(body));
  for (const { id, data } of await talks.list({ state: 'ended' })) await keep(talks, id, { data }, words, false);
}

const isOf = ({ conversationId }: Said, { conversations }: Gone) =>
  conversationId !== null && conversations.includes(conversationId);

/** What of what was heard answered a message that is emptied, or was answered by one; both are in the order of time. */
function besides(heard: readonly Heard[], said: readonly Said[], empty: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const isBefore = (each: Said | undefined, at: Temporal.Instant | undefined) =>
    each !== undefined && (!at || each.createdAt.epochMilliseconds < at.epochMilliseconds);
  let next = 0;
  let asked = '';
  for (const [place, { id, body, receivedAt }] of heard.entries()) {
    for (; isBefore(said[next], receivedAt); next += 1) if (said[next]?.conversationId) asked = said[next]?.id ?? '';
    const answered: string[] = [];
    for (let at = next; isBefore(said[at], heard[place + 1]?.receivedAt); at += 1) answered.push(said[at]?.id ?? '');
    const question = 'delivery' in body ? body.delivery : body.is === 'reply' ? asked : '';
    if ([question, ...answered].some((each) => empty.has(each))) found.add(id);
  }
  return found;
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
