import type { Conversation } from '../../domain/entities.ts';
import { type ListedName, listedNames } from '../../domain/name/listedNames.ts';
import { circles } from '../../method/circles.ts';
import type { Turn } from '../../turn.ts';
import { newTrace } from '../contact/contactTrace.ts';
import { CUES, cueOf } from '../inventory/inventoryAsk.ts';
import { type Place, placeValue } from '../inventory/place.ts';
import { askPending, placeNow } from '../inventory/startInventory.ts';
import { takeNames } from '../inventory/takeNames.ts';
import { labelled, reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { isNothing } from '../refer/referLine.ts';
import { roundOf } from '../round.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';

const TOO = /(?<!\p{L})(?:ook|too|as well|graag|please)(?!\p{L})/giu;

/** The names that were read from more than names, and await a yes. */
export function namesRead({ data }: Pick<Conversation, 'data'>): readonly ListedName[] {
  return (data.read as readonly ListedName[] | undefined) ?? [];
}

/** Asks for names in the circle the inventory is at: five minutes of it. */
export async function askNames(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step !== 'names') return { values: { who: { list: namesRead(conversation).map(({ name }) => name) } } };
  const week = Number(roundOf(turn, circles.length * CUES, 0, conversation.startedAt));
  const place = placeIn(conversation) ?? (await placeNow(turn)) ?? circles[week % circles.length] ?? circles[0];
  conversation.data.place = place;
  return { values: { circle: placeValue(place), cue: cueOf(place, week) } };
}

function placeIn({ data }: Pick<Conversation, 'data'>): Place | undefined {
  return data.place as Place | undefined;
}

/** Adds the names that were asked for; those that stood among other words are read back first. */
export async function keepNames(
  turn: Turn,
  { data }: Conversation,
  step: string,
  { text, choice, more }: Answered,
): Promise<Next> {
  if (choice === 'yes') return add(turn, data, [...namesRead({ data }), ...(await namesBeside(turn, data, more))]);
  delete data.read;
  const said = text ?? more;
  if (step === 'names-right' && said === undefined) return { to: 'names' };
  if (said === undefined || isNothing(said)) {
    await turn.say(reply('nudge.names-skipped'));
    return 'end';
  }
  const { people, sure } = listedNames(said, await reachable(turn));
  const [first = ''] = said.trim().toLowerCase().split(/\s/u);
  if (people.length === 0 || turn.commandOf(first)) return unread(turn, data);
  if (sure) return add(turn, data, people);
  data.read = people;
  return { to: 'names-right' };
}

/** «Ja, en Peter van Leeuwen ook»: whom a yes names besides. */
async function namesBeside(turn: Turn, data: Conversation['data'], more = ''): Promise<ListedName[]> {
  const before = namesRead({ data }).map(({ name }) => name);
  const { people } = listedNames(more.replace(TOO, ' '), await reachable(turn));
  return people.filter(({ name }) => /^\p{Lu}.*\s/u.test(name) && !before.includes(name));
}

/** They come into the circle they were asked for; who may be on the list already is asked about, all in one question. */
async function add(turn: Turn, data: Conversation['data'], people: readonly ListedName[]): Promise<Next> {
  const place = placeIn({ data }) ?? circles[0];
  const { added, joined, pending } = await takeNames(turn, place, people, newTrace());
  const go = labelled('more', { key: 'inventory.five-minutes' }, { command: 'inventory', options: {} });
  if (added.length > 0)
    await turn.say(reply('nudge.added', { who: { list: added.map(({ name }) => name) } }, { choices: [go] }));
  else if (joined.length > 0) await turn.say(reply('nudge.nobody-new', undefined, { choices: [go] }));
  if (pending.length > 0)
    await askPending(
      turn,
      pending.map((person) => ({ person, place })),
    );
  return 'end';
}

/** What holds no names is asked once more, and then left for another week. */
async function unread(turn: Turn, data: Conversation['data']): Promise<Next> {
  const again = data.unread !== true;
  data.unread = true;
  await turn.say(reply(again ? 'contact.no-name' : 'nudge.names-left'));
  return again ? { to: 'names' } : 'end';
}
