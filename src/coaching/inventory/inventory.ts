import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import { pastedNames } from '../../domain/name/pastedNames.ts';
import { inventoryScript } from '../../method/scripts/inventory.ts';
import type { Turn } from '../../turn.ts';
import { newTrace } from '../contact/contactTrace.ts';
import { reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { isNothing } from '../refer/referLine.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Next, Talk } from '../walk/talk.ts';
import { keepAlike } from './alike.ts';
import { askInventory, takeLead, totals } from './inventoryAsk.ts';
import { noteBatch } from './inventoryBatch.ts';
import { inventoryOf } from './inventoryData.ts';
import { membersOf, nextPlace, type Place, placeValue, readPlace, settlePlace } from './place.ts';
import { takeNames } from './takeNames.ts';

/** So many names are said back; of more, how many. */
const SAID = 6;
const UNREAD_SAID = 3;

const ALL_NAMED =
  /^(?:dat (?:was|waren|is|zijn) (?:het|ze|alles|iedereen)|(?:verder |nu )?niemand(?: meer| anders)?|geen(?: idee)?|(?:ik )?weet (?:er )?(?:verder )?(?:niemand|geen)(?: meer)?|klaar|verder niet|that(?:['’]s| is| was) (?:it|all|everyone|everybody)|no ?body(?: else)?|no one(?: else)?|no(?: more)?|nee|none|done|all done|volgende|next)$/iu;

function facts(_turn: Turn, conversation: Conversation): Facts {
  const { place, pending = [] } = inventoryOf(conversation);
  return { place: place !== undefined, alike: pending.length > 0 };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  if (step === 'alike') return keepPairs(turn, conversation, answered);
  const text = answered.text?.trim();
  if (text === undefined) return closeCircle(turn, conversation, answered.choice === 'done' ? 'done' : 'skipped');
  if (isNothing(text)) return closeCircle(turn, conversation, 'done');
  const elsewhere = await readPlace(turn, text);
  if (elsewhere) {
    Object.assign(inventoryOf(conversation), { place: elsewhere, told: false });
    return 'again';
  }
  return keepNames(turn, conversation, text);
}

async function keepNames(turn: Turn, conversation: Conversation, text: string): Promise<Next> {
  const data = inventoryOf(conversation);
  const { people, unread } = pastedNames(text, await reachable(turn));
  if (!data.place || people.length === 0) {
    await turn.say(reply('contact.no-name'));
    return 'again';
  }
  const trace = newTrace();
  const { place } = data;
  const { added, joined, pending } = await takeNames(turn, place, people, trace);
  data.pending = [...(data.pending ?? []), ...pending.map((person) => ({ person, place }))];
  data.told = true;
  if (added.length + joined.length > 0) noteBatch(conversation, trace);
  const names = [...added, ...joined];
  const said = { count: names.length, who: { list: names.slice(0, SAID) }, more: Math.max(names.length - SAID, 0) };
  data.lead = [
    ...(names.length > 0 ? [{ key: 'inventory.noted' as const, values: said }] : []),
    ...(pending.length > 0
      ? [{ key: 'inventory.unsure' as const, values: { count: pending.length, who: pending[0]?.name ?? '' } }]
      : []),
    ...(unread.length > 0
      ? [{ key: 'inventory.unread' as const, values: { what: { list: unread.slice(0, UNREAD_SAID) } } }]
      : []),
  ];
  return 'again';
}

/** A circle has had its turn, or waits for another: what it left open is asked, and the next one comes. */
async function closeCircle(turn: Turn, conversation: Conversation, state: 'done' | 'skipped'): Promise<Next> {
  const data = inventoryOf(conversation);
  const { place } = data;
  if (!place) return 'end';
  if ('network' in place) data.networksDone = [...(data.networksDone ?? []), place.network];
  else await settlePlace(turn, place, state);
  data.lead = state === 'skipped' ? [{ key: 'inventory.circle-skipped', values: { circle: placeValue(place) } }] : [];
  data.closed = state === 'done' ? place : undefined;
  data.told = false;
  data.place = undefined;
  if (state === 'done' && (data.pending ?? []).length > 0) return { to: 'alike' };
  return goOn(turn, conversation);
}

/** To the next circle; behind the circles come the networks, and after the last one what was left to be asked. */
async function goOn(turn: Turn, conversation: Conversation): Promise<Next> {
  const data = inventoryOf(conversation);
  const { networksDone = [], pending = [] } = data;
  const lead = [...(data.lead ?? []), ...(await closedSaid(turn, data.closed))];
  data.lead = lead;
  data.closed = undefined;
  data.place = data.only ? undefined : await nextPlace(turn, networksDone);
  if (!data.place) return pending.length > 0 && !data.only ? { to: 'alike' } : 'end';
  if ('network' in data.place && networksDone.length === 0) data.lead = [...lead, { key: 'inventory.connectors' }];
  return { to: 'names' };
}

async function closedSaid(turn: Turn, place: Place | undefined): Promise<Say[]> {
  if (!place) return [];
  const count = (await membersOf(turn, place)).size;
  return [{ key: 'inventory.circle-done', values: { circle: placeValue(place), count, ...(await totals(turn)) } }];
}

async function keepPairs(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next> {
  const data = inventoryOf(conversation);
  const skipped = answered.choice === undefined && answered.text === undefined;
  if (!skipped && !(await keepAlike(turn, conversation, answered))) {
    data.lead = [{ key: 'inventory.numbers-please' }];
    return 'again';
  }
  if (!skipped && (data.pending ?? []).length > 0) return 'again';
  return data.place ? { to: 'names' } : goOn(turn, conversation);
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { only } = inventoryOf(conversation);
  for (const { key, values } of takeLead(conversation)) await turn.say(reply(key, values));
  if (!only) await turn.say(reply('inventory.finished', await totals(turn)));
}

/** What was told is on the list; what is left to be asked waits for the next time. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const { place, pending = [] } = inventoryOf(conversation);
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  const values = { ...(await totals(turn)), circle: place ? placeValue(place) : '', hasCircle: place ? 'yes' : 'no' };
  await turn.say(reply('inventory.stopped', { ...values, pending: pending.length }));
}

const read = (_conversation: Conversation, step: string, text: string): string | undefined => {
  if (step === 'names') return ALL_NAMED.test(text.trim().replace(/[.!]+$/u, '')) ? 'done' : undefined;
  if (/^(?:allemaal|alle(?: \p{L}+)?|all(?: of them)?|both|allebei|dezelfde|same)[.!]?$/iu.test(text.trim()))
    return 'yes';
  return /^(?:geen(?: van \p{L}+)?|none(?: of them)?|neither|niemand|nobody)[.!]?$/iu.test(text.trim())
    ? 'no'
    : undefined;
};

export const inventoryTalk: Talk = { script: inventoryScript, facts, ask: askInventory, read, keep, finish, leave };
