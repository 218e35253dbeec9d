import type { Conversation, Row } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';

type Table = 'contacts' | 'conversations' | 'moments' | 'nudges' | 'promises' | 'referrals' | 'thanks' | 'touches';
type Patch = Readonly<Record<string, string | null>>;

interface Rows {
  get(id: string): Promise<Row | undefined>;
  change(id: string, patch: Patch): Promise<void>;
  remove(id: string): Promise<void>;
}

/** One thing that was changed: a row that was added, or fields of a row, what they were and what they became. */
type JournalEntry =
  | { readonly table: Table; readonly id: string; readonly added: true }
  | { readonly table: Table; readonly id: string; readonly from: Patch; readonly to: Patch };

/** Everything that was changed, in order; plain data, kept with the conversation so that it can be taken back. */
export type Journal = JournalEntry[];

/** Changes fields of a row and keeps what they were. */
export async function changeNoted(turn: Turn, journal: Journal, table: Table, row: Row, to: Patch): Promise<void> {
  const now = row as unknown as Record<string, unknown>;
  const from = Object.fromEntries(Object.keys(to).map((field) => [field, (now[field] ?? null) as string | null]));
  await rowsOf(turn, table).change(row.id, to);
  journal.push({ table, id: row.id, from, to });
}

/** Does something that plans, calls off or ends what is about a subject, and keeps what came of it. */
export async function watch(turn: Turn, journal: Journal, aboutId: string, act: () => Promise<void>): Promise<void> {
  const moments = () => turn.moments.list({ aboutId, state: 'waiting' });
  const talks = () => turn.conversations.list({ aboutId, state: ['active', 'waiting'] });
  const [waiting, open] = [await moments(), await talks()];
  await act();
  const [nowWaiting, nowOpen] = [ids(await moments()), ids(await talks())];
  for (const { id } of waiting)
    if (!nowWaiting.has(id)) journal.push({ table: 'moments', id, from: { state: 'waiting' }, to: { state: 'off' } });
  for (const { id } of open)
    if (!nowOpen.has(id))
      journal.push({ table: 'conversations', id, from: { state: 'waiting' }, to: { state: 'ended' } });
  for (const id of nowWaiting) if (!ids(waiting).has(id)) journal.push({ table: 'moments', id, added: true });
}

/** Ends a conversation without a word, and keeps that. */
export async function endNoted(turn: Turn, journal: Journal, { id }: Conversation): Promise<void> {
  await turn.conversations.change(id, { state: 'ended', lastAt: turn.now });
  journal.push({ table: 'conversations', id, from: { state: 'waiting' }, to: { state: 'ended' } });
}

/**
 * Takes back what was changed, last first. What has been changed again since stays as it is, and a referral or contact
 * that something else hangs off stays too.
 *
 * @returns the names of contacts that went, and the ids of referrals that stay
 */
export async function takeBack(turn: Turn, journal: Journal): Promise<{ gone: string[]; kept: string[] }> {
  const gone: string[] = [];
  const kept: string[] = [];
  for (const entry of [...journal].reverse()) {
    const row = await rowsOf(turn, entry.table).get(entry.id);
    if (!row) continue;
    if (!('added' in entry)) await restore(turn, entry, row);
    else if (entry.table === 'referrals') (await removeReferral(turn, entry.id)) || kept.push(entry.id);
    else if (entry.table !== 'contacts') await rowsOf(turn, entry.table).remove(entry.id);
    else if (!(await hasHistory(turn, entry.id))) {
      gone.push((await turn.contacts.get(entry.id))?.name ?? '');
      await turn.contacts.remove(entry.id);
    }
  }
  return { gone: gone.reverse(), kept };
}

async function restore(turn: Turn, { table, id, from, to }: Exclude<JournalEntry, { added: true }>, row: Row) {
  const now = row as unknown as Record<string, unknown>;
  if (Object.entries(to).every(([field, value]) => now[field] === value)) await rowsOf(turn, table).change(id, from);
}

/** False when the referral has come further since. */
async function removeReferral(turn: Turn, id: string): Promise<boolean> {
  const referral = await turn.referrals.get(id);
  if (referral?.state !== 'open') return false;
  for (const moment of await turn.moments.list({ aboutId: id, state: 'waiting' }))
    await turn.moments.change(moment.id, { state: 'off', doneAt: turn.now });
  await turn.endAbout({ type: 'referral', id });
  await turn.referrals.remove(id);
  return true;
}

/** Whether anything hangs off a contact, or was told of them since. */
async function hasHistory(turn: Turn, contactId: string): Promise<boolean> {
  const counts = await Promise.all([
    turn.touches.count({ contactId }),
    turn.meetingContacts.count({ contactId }),
    turn.promises.count({ contactId }),
    turn.tips.count({ contactId }),
    turn.thanks.count({ contactId }),
    turn.nudges.count({ contactId }),
    turn.contactCircles.count({ contactId }),
    turn.referrals.count({ toId: contactId }),
    turn.referrals.count({ fromId: contactId }),
  ]);
  const contact = await turn.contacts.get(contactId);
  const told = [contact?.role, contact?.email, contact?.phone, contact?.interests, contact?.notes, contact?.address];
  return counts.some((count) => count > 0) || told.some((field) => field !== null && field !== undefined);
}

function ids(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

/** The rows of a table, by its name: what is changed here are fields of text, which each of these tables has. */
function rowsOf(turn: Turn, table: Table): Rows {
  return turn[table] as unknown as Rows;
}
