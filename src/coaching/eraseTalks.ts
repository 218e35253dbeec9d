import type { Meeting } from '../domain/entities.ts';
import type { Item } from '../domain/message.ts';
import { foldName, matchName } from '../domain/name/name.ts';
import type { Turn } from '../turn.ts';
import { yearOf } from './contact/contactCard.ts';
import { partnersOf, partnersValue } from './meet/meetingFacts.ts';
import { at, labelled, message, para, reply } from './messages.ts';

const SHOWN = 8;

/** The conversations that can be erased, the latest first, each with its button: with somebody, at a place, or all of them. */
export async function listErasable(turn: Turn, name: string): Promise<void> {
  const found: Meeting[] = [];
  for (const meeting of await turn.meetings.list({}, { by: 'startsAt', descending: true }))
    if (await fits(turn, meeting, name)) found.push(meeting);
  if (found.length === 0)
    return void (await turn.say(name ? reply('erase.no-talks-with', { name }) : reply('erase.no-talks')));
  const items = await Promise.all(found.slice(0, SHOWN).map((meeting) => itemOf(turn, meeting)));
  const body = found.length > SHOWN ? [para('erase.talks-more', { count: found.length - SHOWN })] : [];
  await turn.say(message('reply', 'erase.talks', undefined, { body, items }));
}

async function fits(turn: Turn, { id, place }: Meeting, name: string): Promise<boolean> {
  if (name === '') return true;
  const folded = foldName(name);
  if (folded !== '' && place !== null && foldName(place).includes(folded)) return true;
  return matchName(name, await partnersOf(turn, id)).is !== 'none';
}

async function itemOf(turn: Turn, meeting: Meeting): Promise<Item> {
  const { id, startsAt, about } = meeting;
  const day = { day: at(startsAt, 'day'), year: yearOf(turn, startsAt) };
  const values = {
    who: await partnersValue(turn, meeting),
    about: about ?? '',
    hasAbout: about ? 'yes' : 'no',
    ...day,
  };
  const run = { command: 'erase', options: { meeting: id } };
  return {
    body: [para('erase.talk', values)],
    choices: [labelled(`erase:${id.slice(-8)}`, { key: 'contact.erase-talk', values: day }, run)],
  };
}
