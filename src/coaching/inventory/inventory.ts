import type { Facts } from '../../conversation/script.ts';
import { readAffirmed } from '../../domain/affirmed.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import { inventoryScript } from '../../method/scripts/inventory.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { isNothing } from '../refer/referLine.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Next, Talk } from '../walk/talk.ts';
import { keepAlike } from './alike.ts';
import { askInventory, countListed, takeLead, totals } from './inventoryAsk.ts';
import { undoBatch } from './inventoryBatch.ts';
import { inventoryOf } from './inventoryData.ts';
import { knowsNobody, saysAllNamed, saysSkip, takesBack } from './inventoryWords.ts';
import { jumpTo } from './jumpTo.ts';
import { keepNames } from './keepNames.ts';
import { isSamePlace, membersOf, nextPlace, type Place, placeValue, settlePlace } from './place.ts';
import { headedBy } from './startInventory.ts';

function facts(_turn: Turn, conversation: Conversation): Facts {
  const { place, pending = [] } = inventoryOf(conversation);
  return { place: place !== undefined, alike: pending.length > 0 };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  if (step === 'alike') return keepPairs(turn, conversation, answered);
  const text = answered.text?.trim();
  if (text === undefined) return closeCircle(turn, conversation, answered.choice === 'done' ? 'done' : 'skipped');
  if (isNothing(text)) return closeCircle(turn, conversation, 'done');
  const data = inventoryOf(conversation);
  if (takesBack(text)) {
    data.same = true;
    await undoBatch(turn, conversation, undefined);
    return 'again';
  }
  const headed = await headedBy(turn, text);
  const to = headed?.place ?? (await jumpTo(turn, text));
  const moves = to !== undefined && !(data.place && isSamePlace(to, data.place));
  if (moves) Object.assign(data, { place: to, told: false });
  const names = headed?.names ?? (moves ? '' : text);
  if (names !== '' && data.place) await keepNames(turn, conversation, data.place, names);
  // The circle one is at, said once more, is no mistake; nor is an “ok”.
  if (data.same && ((to && !moves) || readAffirmed(text)?.rest === '')) data.lead = [];
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
  const lead = [...(data.lead ?? []), ...(await closedSaid(turn, conversation, data.closed))];
  data.lead = lead;
  data.closed = undefined;
  data.place = data.only ? undefined : await nextPlace(turn, networksDone);
  if (!data.place) return pending.length > 0 && !data.only ? { to: 'alike' } : 'end';
  if ('network' in data.place && networksDone.length === 0) data.lead = [...lead, { key: 'inventory.connectors' }];
  return { to: 'names' };
}

async function closedSaid(turn: Turn, conversation: Conversation, place: Place | undefined): Promise<Say[]> {
  if (!place) return [];
  const count = (await membersOf(turn, place)).size;
  const values = { circle: placeValue(place), count, ...(await totals(turn, conversation)) };
  return [{ key: 'inventory.circle-done', values }];
}

async function keepPairs(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next> {
  const data = inventoryOf(conversation);
  const skipped = answered.choice === undefined && answered.text === undefined;
  if (!skipped && !(await keepAlike(turn, conversation, answered))) {
    data.lead = [{ key: (data.pairs ?? []).length > 1 ? 'inventory.numbers-please' : 'word.unclear' }];
    return 'again';
  }
  if (!skipped && (data.pending ?? []).length > 0) return 'again';
  return data.place ? { to: 'names' } : goOn(turn, conversation);
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { only } = inventoryOf(conversation);
  for (const { key, values } of takeLead(conversation)) await turn.say(reply(key, values));
  if (!only) await turn.say(reply('inventory.finished', await totals(turn, conversation)));
}

/** What was told is on the list; what is left to be asked waits for the next time. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const { place, pending = [] } = inventoryOf(conversation);
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  const total = await countListed(turn);
  const values = { total, circle: place ? placeValue(place) : '', hasCircle: place ? 'yes' : 'no' };
  await turn.say(reply('inventory.stopped', { ...values, pending: pending.length }));
}

const read = (conversation: Conversation, step: string, text: string): string | undefined => {
  if (step === 'names') {
    if (saysSkip(text)) return 'skip';
    if (saysAllNamed(text)) return 'done';
    if (!knowsNobody(text)) return undefined;
    return inventoryOf(conversation).told ? 'done' : 'skip';
  }
  if (/^(?:allemaal|alle(?: \p{L}+)?|all(?: of them)?|both|allebei|dezelfde|same)[.!]?$/iu.test(text.trim()))
    return 'yes';
  return /^(?:geen(?: van \p{L}+)?|none(?: of them)?|neither|niemand|nobody)[.!]?$/iu.test(text.trim())
    ? 'no'
    : undefined;
};

export const inventoryTalk: Talk = { script: inventoryScript, facts, ask: askInventory, read, keep, finish, leave };
