import type { Contact, Conversation, Referral } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { filled } from './contactMerged.ts';
import { contactColumns, countHanging, pointingTables } from './contactRows.ts';
import {
  asJson,
  changeTraced,
  isSame,
  newTrace,
  type RowOf,
  removeTraced,
  type Table,
  type Trace,
} from './contactTrace.ts';
import { keepUndo } from './contactUndo.ts';

const OPEN: readonly Referral['state'][] = ['open', 'asked', 'no-answer', 'date-set'];
const FURTHEST: readonly Referral['state'][] = ['date-set', 'asked', 'no-answer', 'open'];

/**
 * Puts two people together: everything of the merged one moves to the one that stays, whose empty fields are filled. What
 * that would make double or turn upon itself is settled: nobody is thanked or asked after twice, nobody refers to themselves.
 */
export async function mergeContacts(
  turn: Turn,
  conversation: Conversation,
  kept: Contact,
  merged: Contact,
): Promise<void> {
  const trace = newTrace();
  await turn.endAbout({ type: 'contact', id: merged.id });
  await moveRows(turn, trace, kept.id, merged.id);
  await settleReferrals(turn, trace, kept.id);
  await settleThanks(turn, trace, kept.id);
  await moveWords(turn, trace, kept.id, merged.id, conversation.id);
  await changeTraced(turn, trace, 'contacts', kept, filled(kept, merged));
  await changeTraced(turn, trace, 'contacts', merged, { state: 'merged', mergedIntoId: kept.id });
  const held = await countHanging(turn, kept.id);
  const undo = await keepUndo(turn, conversation, {
    job: 'merge',
    contactId: kept.id,
    mergedId: merged.id,
    trace,
    held,
  });
  await turn.say(reply('contact.merged', { name: kept.name, former: merged.name }, { choices: [undo] }));
}

/** Links that are there twice (the same circle, the same conversation) become one. */
async function moveRows(turn: Turn, trace: Trace, kept: string, merged: string): Promise<void> {
  const circles = new Set((await turn.contactCircles.list({ contactId: kept })).map(({ circleId }) => circleId));
  for (const link of await turn.contactCircles.list({ contactId: merged }))
    if (circles.has(link.circleId)) await removeTraced(turn, trace, 'contactCircles', link);
  const meetings = new Set((await turn.meetingContacts.list({ contactId: kept })).map(({ meetingId }) => meetingId));
  for (const link of await turn.meetingContacts.list({ contactId: merged }))
    if (meetings.has(link.meetingId)) await removeTraced(turn, trace, 'meetingContacts', link);
  for (const table of pointingTables) await moveTable(turn, trace, table, kept, merged);
}

async function moveTable(
  turn: Turn,
  trace: Trace,
  table: keyof typeof contactColumns,
  kept: string,
  merged: string,
): Promise<void> {
  for (const column of contactColumns[table]) {
    const rows = turn[table] as { list(where: object): Promise<RowOf<Table>[]> };
    for (const row of await rows.list({ [column]: merged }))
      await changeTraced<Table>(turn, trace, table, row, { [column]: kept });
  }
}

/** Somebody sent to themselves was not sent; of two open referrals by the same person the one that came further goes on. */
async function settleReferrals(turn: Turn, trace: Trace, kept: string): Promise<void> {
  for (const referral of await turn.referrals.list({ fromId: kept, toId: kept })) {
    const patch = { fromId: null, ...(OPEN.includes(referral.state) ? { state: 'dropped' as const } : {}) };
    await changeTraced(turn, trace, 'referrals', referral, { ...patch, changedAt: turn.now });
    await stopAsking(turn, trace, { type: 'referral', id: referral.id });
  }
  const open = [
    ...(await turn.referrals.list({ toId: kept, state: OPEN }, { by: 'at' })),
    ...(await turn.referrals.list({ fromId: kept, state: OPEN }, { by: 'at' })),
  ].sort((a, b) => FURTHEST.indexOf(a.state) - FURTHEST.indexOf(b.state));
  const seen = new Set<string>();
  for (const referral of open) {
    const way = `${referral.fromId} ${referral.toId}`;
    if (!seen.has(way)) seen.add(way);
    else {
      await changeTraced(turn, trace, 'referrals', referral, { state: 'dropped', changedAt: turn.now });
      await stopAsking(turn, trace, { type: 'referral', id: referral.id });
    }
  }
}

/** One thank-you for one conversation: sent or skipped beats open, and what is open twice is asked once. */
async function settleThanks(turn: Turn, trace: Trace, kept: string): Promise<void> {
  const all = await turn.thanks.list({ contactId: kept }, { by: 'at' });
  const seen = new Set(all.filter(({ state }) => state !== 'open').map(occasion));
  for (const thanks of all.filter(({ state }) => state === 'open')) {
    if (!seen.has(occasion(thanks))) seen.add(occasion(thanks));
    else {
      await changeTraced(turn, trace, 'thanks', thanks, { state: 'skipped' });
      await stopAsking(turn, trace, { type: 'thanks', id: thanks.id });
    }
  }
}

/** Thank-yous for nothing in particular are each their own once they are settled, and one while they are open. */
function occasion({ id, state, meetingId, winId }: RowOf<'thanks'>): string {
  if (meetingId || winId) return `${meetingId} ${winId}`;
  return state === 'open' ? 'general' : id;
}

/** Calls off what would be asked about something that is settled now, and ends the talk about it. */
async function stopAsking(turn: Turn, trace: Trace, about: { type: 'referral' | 'thanks'; id: string }): Promise<void> {
  for (const moment of await turn.moments.list({ aboutId: about.id, state: 'waiting' }))
    await changeTraced(turn, trace, 'moments', moment, { state: 'off', doneAt: turn.now });
  await turn.endAbout(about);
}

/** Answers and moments about the merged one, and what open conversations remember of them, go over as well. */
async function moveWords(turn: Turn, trace: Trace, kept: string, merged: string, except: string): Promise<void> {
  for (const answer of await turn.answers.list({ aboutId: merged }))
    await changeTraced(turn, trace, 'answers', answer, { aboutId: kept });
  for (const moment of await turn.moments.list({ aboutId: merged, state: 'waiting' })) {
    const known = await turn.moments.count({ aboutId: kept, kind: moment.kind, state: 'waiting' });
    const off = known > 0 ? ({ state: 'off', doneAt: turn.now } as const) : {};
    await changeTraced(turn, trace, 'moments', moment, { aboutId: kept, ...off });
  }
  for (const open of await turn.conversations.list({ state: ['active', 'waiting'] })) {
    const data = renamed(open.data, merged, kept) as Conversation['data'];
    if (open.id !== except && !isSame(asJson(open.data), asJson(data)))
      await changeTraced(turn, trace, 'conversations', open, { data });
  }
}

/** The same JSON with one id in the place of another, once in each list. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) {
    const list = value.map((each) => renamed(each, from, to));
    return list.filter((each, at) => each !== to || list.indexOf(to) === at);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, from, to)]));
}
