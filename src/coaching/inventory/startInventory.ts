import type { Conversation } from '../../domain/entities.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { type InventoryData, inventoryOf, type Pending } from './inventoryData.ts';
import { isSamePlace, nextPlace, type Place, readPlace, reopen } from './place.ts';

const SEPARATED = /^([^:\n]{2,60}?)\s*[:\n]\s*(\S[\s\S]*)$/u;

/** An inventory that was begun, and the names that answer its first question already. */
export interface Begun {
  readonly conversation: Conversation;
  readonly names: string;
}

/**
 * Goes on with the inventory where one was; `line` may name a circle, names, or a circle and names behind a colon. With
 * names nothing is asked yet.
 */
export async function startInventory(turn: Turn, line = ''): Promise<Begun> {
  const headed = await headedBy(turn, line);
  if (headed) return begin(turn, headed.place, headed.names);
  const place = line === '' ? undefined : await readPlace(turn, line);
  if (place || line === '') return begin(turn, place);
  // A few small letters are a circle of one's own, capitals are people.
  return /\p{Lu}|[,\n]/u.test(line) ? begin(turn, undefined, line) : begin(turn, { name: line });
}

/** A circle, and the names behind its colon or under it. */
export async function headedBy(turn: Turn, text: string): Promise<{ place: Place; names: string } | undefined> {
  const [, before = '', names = ''] = SEPARATED.exec(text) ?? [];
  const place = before ? await readPlace(turn, before) : undefined;
  return place && { place, names };
}

async function begin(turn: Turn, wanted?: Place, names = ''): Promise<Begun> {
  const data = await goneBefore(turn);
  data.place = wanted ?? (await whereOneWas(turn, data));
  return { conversation: await turn.start('inventory', { data: { ...data }, silent: names !== '' }), names };
}

/** Asks about names that may be somebody known, and no more than that. */
export async function askPending(turn: Turn, pending: readonly Pending[]): Promise<void> {
  await turn.start('inventory', { data: { pending, only: true }, step: 'alike' });
}

/** The place of the last time when that still has its turn, else the next; when all had theirs, they have it anew. */
async function whereOneWas(turn: Turn, data: InventoryData): Promise<Place | undefined> {
  const { place, networksDone = [] } = data;
  const next = await nextPlace(turn, networksDone);
  if (place && next && (await isOpen(turn, place, networksDone))) return place;
  if (next) return next;
  await reopen(turn);
  data.networksDone = [];
  return nextPlace(turn, []);
}

async function isOpen(turn: Turn, place: Place, networksDone: readonly string[]): Promise<boolean> {
  if ('network' in place) return !networksDone.includes(place.network);
  const rows = await turn.circles.list();
  const row = rows.find(({ code, name }) => isSamePlace(place, code === null ? { name: name ?? '' } : { code }));
  return row === undefined || row.state === 'open';
}

/** What former conversations left: where one was, what is still to be asked. They are over. */
async function goneBefore(turn: Turn): Promise<InventoryData> {
  const former = await turn.conversations.list({ script: 'inventory' }, { by: 'lastAt', descending: true });
  for (const { id, state } of former) {
    if (state === 'ended') continue;
    await callOff(turn, id, ['later']);
    await turn.conversations.change(id, { state: 'ended', lastAt: turn.now });
  }
  const last: Conversation | undefined = former.find(({ data }) => data.only !== true);
  const { place, asked = {}, pending = [], networksDone = [], knownSaid = false } = last ? inventoryOf(last) : {};
  return { place, asked, pending, networksDone, knownSaid };
}

/** The place an inventory would go on with now. */
export async function placeNow(turn: Turn): Promise<Place | undefined> {
  const [last] = await turn.conversations.list({ script: 'inventory' }, { by: 'lastAt', descending: true, limit: 1 });
  return nextPlace(turn, last ? (inventoryOf(last).networksDone ?? []) : []);
}
