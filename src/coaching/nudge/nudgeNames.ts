import type { Conversation } from '../../domain/entities.ts';
import { cutNames } from '../../domain/line/oneLine.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { addContact, describe, lookUp, reachable } from '../person.ts';
import { isNothing } from '../refer/referLine.ts';
import type { Next } from '../walk/talk.ts';

/** Adds the names that were asked for; one that may be on the list already is left to the person. */
export async function keepNames(turn: Turn, { data }: Conversation, text: string | undefined): Promise<Next> {
  if (text === undefined || isNothing(text)) {
    await turn.say(reply('nudge.not-now'));
    return 'end';
  }
  const contacts = await reachable(turn);
  const names = text.split('\n').flatMap((line) => cutNames(line));
  const people = names.filter((name) => isNameLike(name, contacts));
  const [first = ''] = text.trim().toLowerCase().split(/\s/u);
  if (people.length === 0 || people.length < names.length || turn.commandOf(first)) return unread(turn, data);
  const added: string[] = [];
  let unsure = false;
  for (const name of people) {
    const found = await lookUp(turn, name);
    if (found.several) {
      const like = contacts.filter(({ id }) => found.several?.includes(id)).map(describe);
      await turn.say(reply('nudge.could-be', { name, who: { list: like } }));
      unsure = true;
    } else if (found.contactId === undefined) added.push((await addContact(turn, name)).name);
  }
  if (added.length > 0 || !unsure)
    await turn.say(added.length > 0 ? reply('nudge.added', { who: { list: added } }) : reply('nudge.nobody-new'));
  return 'end';
}

/** What holds no names is asked once more, and then left for another week. */
async function unread(turn: Turn, data: Conversation['data']): Promise<Next> {
  const again = data.unread !== true;
  data.unread = true;
  await turn.say(reply(again ? 'contact.no-name' : 'nudge.not-now'));
  return again ? 'again' : 'end';
}
