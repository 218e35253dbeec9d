import type { Contact } from '../../domain/entities.ts';
import type { Item } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { at, labelled, message, para, reply } from '../messages.ts';
import { describe, reachable } from '../person.ts';
import { yearOf } from './contactCard.ts';
import { meetingsWith } from './contactOpen.ts';
import { showButton } from './contactUndo.ts';

const SHOWN = 5;
const TALKS_SHOWN = 8;

/** How many people there are, those last added or touched, and a way to add. */
export async function listContacts(turn: Turn): Promise<void> {
  const contacts = await reachable(turn);
  const add = labelled('add', { key: 'contact.add' }, { command: 'contact', options: { set: 'add' } });
  if (contacts.length === 0) return void (await turn.say(reply('contact.empty', undefined, { choices: [add] })));
  const touches = await turn.lastTouches();
  const last = ({ id, addedAt }: Contact) =>
    Math.max(addedAt.epochMilliseconds, touches.get(id)?.epochMilliseconds ?? 0);
  const latest = [...contacts].sort((a, b) => last(b) - last(a) || a.name.localeCompare(b.name)).slice(0, SHOWN);
  const items: Item[] = latest.map((contact) => ({
    body: [para('card.own', { text: describe(contact) })],
    choices: [showButton(contact)],
  }));
  await turn.say(message('reply', 'contact.list', { count: contacts.length }, { items, choices: [add] }));
}

/** The conversations with somebody, the latest first, each of which can be erased. */
export async function listTalks(turn: Turn, contact: Contact): Promise<void> {
  const meetings = (await meetingsWith(turn, contact.id)).reverse().slice(0, TALKS_SHOWN);
  const { name } = contact;
  if (meetings.length === 0) return void (await turn.say(reply('contact.no-talks', { name })));
  const items: Item[] = meetings.map(({ id, startsAt, about, state }) => {
    const day = { day: at(startsAt, 'day'), year: yearOf(turn, startsAt) };
    const ahead = state === 'planned' && startsAt.epochMilliseconds > turn.now.epochMilliseconds;
    return {
      body: [
        para('contact.talk', {
          ...day,
          about: about ?? '',
          hasAbout: about ? 'yes' : 'no',
          state: ahead ? 'ahead' : state,
        }),
      ],
      choices: [
        labelled(
          `erase:${id.slice(-8)}`,
          { key: 'contact.erase-talk', values: day },
          { command: 'erase', options: { meeting: id } },
        ),
      ],
    };
  });
  await turn.say(message('reply', 'contact.talks', { name }, { items }));
}
