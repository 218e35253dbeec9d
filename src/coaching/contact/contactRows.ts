import type { Contact } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import type { RowOf, Table } from './contactTrace.ts';

type ContactColumn = 'contactId' | 'fromId' | 'toId';
type Pointing = { [T in Table]: Extract<keyof RowOf<T>, ContactColumn> extends never ? never : T }[Table];

/**
 * Every table whose rows point at a contact, and by which columns. The type is taken from the rows themselves: a new table
 * with such a column does not compile until it stands here.
 */
export const contactColumns: { readonly [T in Pointing]: readonly Extract<keyof RowOf<T>, ContactColumn>[] } = {
  contactCircles: ['contactId'],
  memberships: ['contactId'],
  meetingContacts: ['contactId'],
  touches: ['contactId'],
  promises: ['contactId'],
  tips: ['contactId'],
  wins: ['contactId'],
  thanks: ['contactId'],
  nudges: ['contactId'],
  steps: ['contactId'],
  ideasUsed: ['contactId'],
  referrals: ['fromId', 'toId'],
};

export const pointingTables = Object.keys(contactColumns) as Pointing[];

/** Where somebody belongs, which is no more than their name tells. */
const BELONGS: readonly Pointing[] = ['contactCircles', 'memberships'];

/** How many rows hang off a contact, circles and networks apart: what happened with them, and what is open or was said about them. */
export async function countHanging(turn: Turn, contactId: string): Promise<number> {
  let count = await turn.answers.count({ aboutId: contactId });
  count += await turn.contacts.count({ mergedIntoId: contactId });
  count += await turn.moments.count({ aboutId: contactId, state: 'waiting' });
  for (const table of pointingTables) {
    if (BELONGS.includes(table)) continue;
    for (const column of contactColumns[table]) {
      const rows = turn[table] as { count(where: object): Promise<number> };
      count += await rows.count({ [column]: contactId });
    }
  }
  return count;
}

/** Who somebody is now: themselves, or whom they were merged into. */
export async function contactNow(turn: Turn, contact: Contact): Promise<Contact> {
  let now = contact;
  const seen = new Set<string>();
  while (now.state === 'merged' && now.mergedIntoId && !seen.has(now.id)) {
    seen.add(now.id);
    const next = await turn.contacts.get(now.mergedIntoId);
    if (!next) break;
    now = next;
  }
  return now;
}
