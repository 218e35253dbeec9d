import type { Conversation } from '../../domain/entities.ts';
import { type ListedName, listedNames } from '../../domain/name/listedNames.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { addContact, describe, lookUp, reachable } from '../person.ts';
import { isNothing } from '../refer/referLine.ts';
import { roundOf } from '../round.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';

const TOO = /(?<!\p{L})(?:ook|too|as well|graag|please)(?!\p{L})/giu;

/** The names that were read from more than names, and await a yes. */
export function namesRead({ data }: Pick<Conversation, 'data'>): readonly ListedName[] {
  return (data.read as readonly ListedName[] | undefined) ?? [];
}

/** Each week other corners of one's memory are asked after. */
const WORDINGS = 3;

export function askNames(turn: Turn, conversation: Conversation, step: string): Ask {
  const round = roundOf(turn, WORDINGS, 0, conversation.startedAt);
  return step === 'names'
    ? { values: { round } }
    : { values: { who: { list: namesRead(conversation).map(({ name }) => name) } } };
}

/** Adds the names that were asked for; those that stood among other words are read back first. */
export async function keepNames(
  turn: Turn,
  { data }: Conversation,
  step: string,
  { text, choice, more }: Answered,
): Promise<Next> {
  if (choice === 'yes') return add(turn, [...namesRead({ data }), ...(await namesBeside(turn, data, more))]);
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
  if (sure) return add(turn, people);
  data.read = people;
  return { to: 'names-right' };
}

/** «Ja, en Peter van Leeuwen ook»: whom a yes names besides. */
async function namesBeside(turn: Turn, data: Conversation['data'], more = ''): Promise<ListedName[]> {
  const before = namesRead({ data }).map(({ name }) => name);
  const { people } = listedNames(more.replace(TOO, ' '), await reachable(turn));
  return people.filter(({ name }) => /^\p{Lu}.*\s/u.test(name) && !before.includes(name));
}

/** One that may be on the list already is left to the person. */
async function add(turn: Turn, people: readonly ListedName[]): Promise<Next> {
  const contacts = await reachable(turn);
  const added: string[] = [];
  let unsure = false;
  for (const { name, note } of people) {
    const found = await lookUp(turn, name);
    if (found.several) {
      const like = contacts.filter(({ id }) => found.several?.includes(id)).map(describe);
      await turn.say(reply('nudge.could-be', { name, who: { list: like } }));
      unsure = true;
    } else if (found.contactId === undefined)
      added.push((await addContact(turn, name, note ? { notes: note } : {})).name);
  }
  if (added.length > 0 || !unsure)
    await turn.say(added.length > 0 ? reply('nudge.added', { who: { list: added } }) : reply('nudge.nobody-new'));
  return 'end';
}

/** What holds no names is asked once more, and then left for another week. */
async function unread(turn: Turn, data: Conversation['data']): Promise<Next> {
  const again = data.unread !== true;
  data.unread = true;
  await turn.say(reply(again ? 'contact.no-name' : 'nudge.names-left'));
  return again ? { to: 'names' } : 'end';
}
