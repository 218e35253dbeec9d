import type * as E from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Records } from '../../src/ports/store.ts';
import type { Transaction } from './client.ts';
import { PERSONAL } from './personal.ts';

const IN_SEQUENCE: readonly string[] = ['inbound', 'delivery'];

interface Parts {
  readonly person: E.Coachee;
  readonly records: (model: keyof Transaction) => Records<E.Row>;
  readonly without: string | undefined;
}

/**
 * Every row of the person as plain JSON: tables by name in alphabetical order, rows in the order of their ids (what
 * came in and went out: as it did), instants as ISO text. The same rows always give the same text.
 */
export async function everythingOf({ person, records, without }: Parts): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = { coachee: [person] };
  for (const model of PERSONAL) {
    const by = IN_SEQUENCE.includes(model) ? 'seq' : 'id';
    const rows = await records(model).list({}, { by: by as 'id' });
    tables[model] = rows.filter(({ id }) => !(model === 'inbound' && id === without)).map(withoutFile);
  }
  const sorted = Object.fromEntries(Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.parse(JSON.stringify(sorted, plain));
}

/** A file that was sent is a copy of these same rows: its text would make every copy hold all earlier ones. */
function withoutFile(row: E.Row & { readonly message?: Partial<Message> }): E.Row {
  const { message } = row;
  return message?.file ? Object.assign({}, row, { message: { ...message, file: { ...message.file, text: '' } } }) : row;
}

/** `seq` counts over all people: it says nothing of this one. */
function plain(key: string, value: unknown): unknown {
  if (key === 'seq' && typeof value === 'bigint') return undefined;
  return typeof value === 'bigint' ? value.toString() : value;
}
