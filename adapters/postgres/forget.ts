import type * as E from '../../src/domain/entities.ts';
import type { Records } from '../../src/ports/store.ts';
import type { Transaction } from './client.ts';

type LogRow = E.Row & { readonly [column: string]: unknown };

/** What of a log holds words: the columns of what was heard, of what was said, and of what ended conversations keep. */
const LOGS = [
  { model: 'inbound', columns: ['body'], where: { state: ['done', 'failed'] } },
  { model: 'delivery', columns: ['message', 'answer'], where: {} },
  { model: 'conversation', columns: ['data'], where: { state: 'ended' } },
] as const satisfies readonly { model: keyof Transaction; columns: readonly string[]; where: object }[];

/** Properties with a meaning of their own, in which no word of a person stands. */
const NOT_WORDS: readonly string[] = ['is', 'key', 'kind', 'type', 'id', 'as', 'account', 'profile', 'command', 'asks'];
const GONE = '…';

/** See `Work.forget`. Rows stay, with the same shape: only the words in them go. */
export async function forgetWords(
  records: (model: keyof Transaction) => Records<LogRow>,
  words: readonly string[],
): Promise<void> {
  const sought = words.map((word) => word.trim()).filter((word) => word !== '');
  if (sought.length === 0) return;
  const any = sought.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  for (const { model, columns, where } of LOGS) {
    const table = records(model);
    for (const row of await table.list(where as object)) {
      const changed = columns
        .map((name) => ({ name, value: row[name], without: wiped(row[name], pattern) }))
        .filter(({ value, without }) => JSON.stringify(value) !== JSON.stringify(without));
      if (changed.length > 0)
        await table.change(row.id, Object.fromEntries(changed.map(({ name, without }) => [name, without])));
    }
  }
}

function wiped(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, GONE);
  if (Array.isArray(value)) return value.map((each) => wiped(each, pattern));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    NOT_WORDS.includes(name) ? inner : wiped(inner, pattern),
  ]);
  return Object.fromEntries(entries);
}
