import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import { likeness, readNames } from '../../domain/name/sameName.ts';
import type { Turn } from '../../turn.ts';
import { circlesOf, circleValue } from '../contact/contactCircles.ts';
import { newTrace } from '../contact/contactTrace.ts';
import { labelled, para } from '../messages.ts';
import { describe, reachable } from '../person.ts';
import type { Answered, Ask } from '../walk/talk.ts';
import { noteBatch } from './inventoryBatch.ts';
import { inventoryOf } from './inventoryData.ts';
import { addTo, bringTo } from './takeNames.ts';

/** Of one name no more candidates are shown, and no more pairs in one question: what is left comes in the next. */
const MOST_EACH = 3;
const MOST = 12;

/** Which of the names that may be somebody known are: pairs with numbers, all of them in one question. */
export async function askAlike(turn: Turn, conversation: Conversation): Promise<Ask> {
  const data = inventoryOf(conversation);
  const known = readNames(await reachable(turn));
  const pairs: { pending: number; contact: Contact }[] = [];
  for (const [pending, { person }] of (data.pending ?? []).entries()) {
    const { exact, alike } = likeness(person.name, known);
    if (pairs.length >= MOST) break;
    pairs.push(...[...exact, ...alike].slice(0, MOST_EACH).map((contact) => ({ pending, contact })));
  }
  data.pairs = pairs.map(({ pending, contact }) => ({ pending, contactId: contact.id }));
  const [only, another] = pairs;
  const name = (at: number) => data.pending?.[at]?.person.name ?? '';
  if (!another) {
    const who = only ? await knownValue(turn, only.contact) : '';
    return { values: { count: 1, name: name(only?.pending ?? 0), who } };
  }
  const lines = await Promise.all(
    pairs.map(async ({ pending, contact }, at) =>
      para('inventory.pair', { number: at + 1, name: name(pending), who: await knownValue(turn, contact) }),
    ),
  );
  return {
    values: { count: pairs.length, name: '', who: '' },
    after: lines,
    choices: [labelled('yes', { key: 'inventory.all-same' }), labelled('no', { key: 'inventory.all-new' })],
  };
}

/** Somebody as one tells them from another of that name: where they work, and where one knows them from. */
async function knownValue(turn: Turn, contact: Contact): Promise<Value> {
  const circles = (await circlesOf(turn, contact.id)).map(circleValue);
  if (circles.length === 0) return describe(contact);
  return {
    key: 'inventory.known-from',
    values: {
      name: contact.name,
      work: contact.organisation ?? '',
      hasWork: contact.organisation ? 'yes' : 'no',
      circles: { list: circles },
    },
  };
}

/** The numbers a text names, from 1; nothing when it names none of those asked about. */
function numbersIn(text: string, most: number): number[] {
  const numbers = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return numbers.filter((number) => number >= 1 && number <= most);
}

/** Keeps which names are somebody known; whoever is not named is new. Gives whether the answer could be read. */
export async function keepAlike(
  turn: Turn,
  conversation: Conversation,
  { choice: chosen, text, more }: Answered,
): Promise<boolean> {
  const data = inventoryOf(conversation);
  const pairs = data.pairs ?? [];
  const said = text ?? more ?? '';
  // Of one pair the second button, and so the second number, is a no.
  if (pairs.length === 1 && /^\s*2[\s.)]*$/u.test(said)) return keepAlike(turn, conversation, { choice: 'no' });
  const numbers = numbersIn(said, pairs.length);
  if (chosen === undefined && numbers.length === 0) return false;
  const same = numbers.length > 0 ? numbers : chosen === 'yes' ? pairs.map((_, at) => at + 1) : [];
  const pending = data.pending ?? [];
  const asked = new Set(pairs.map((pair) => pair.pending));
  const trace = newTrace();
  const known: string[] = [];
  const fresh: string[] = [];
  for (const [at, { person, place }] of pending.entries()) {
    if (pairs.length > 0 && !asked.has(at)) continue;
    const chosenPair = same.map((number) => pairs[number - 1]).find((pair) => pair?.pending === at);
    const contact = await turn.contacts.get(chosenPair?.contactId ?? '');
    if (contact) await bringTo(turn, trace, place, contact, person);
    else await addTo(turn, trace, place, person);
    (contact ? known : fresh).push(contact?.name ?? person.name);
  }
  data.pending = pairs.length > 0 ? pending.filter((_, at) => !asked.has(at)) : [];
  delete data.pairs;
  noteBatch(conversation, trace);
  data.lead = [
    {
      key: 'inventory.settled',
      values: { known: known.length, fresh: fresh.length, who: { list: known }, others: { list: fresh } },
    },
  ];
  return true;
}
