import type { Contact, Meeting } from '../../domain/entities.ts';
import type { Paragraph, Value, Values } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { at, para } from '../messages.ts';

/** With whom a meeting is, by name. */
export async function partnersOf(turn: Turn, meetingId: string): Promise<Contact[]> {
  const links = await turn.meetingContacts.list({ meetingId });
  const found = await Promise.all(links.map(({ contactId }) => turn.contacts.get(contactId)));
  return found.filter((contact) => contact !== undefined).sort((one, other) => (one.folded < other.folded ? -1 : 1));
}

/** The partners as they are named in a sentence; without any, what the meeting is called then. */
export async function partnersValue(turn: Turn, meeting: Meeting): Promise<Value> {
  const partners = await partnersOf(turn, meeting.id);
  const { place } = meeting;
  if (partners.length === 0)
    return place ? { key: 'meeting.nobody-at', values: { organisation: place } } : { key: 'meeting.nobody' };
  return { list: partners.map(({ name }) => name) };
}

/** A conversation as it stands in a list: with whom, when, where, what about. */
export async function meetingLine(turn: Turn, meeting: Meeting): Promise<Paragraph> {
  const values = {
    who: await partnersValue(turn, meeting),
    when: at(meeting.startsAt),
    ...detailValues({ ...meeting }),
  };
  return para('meeting.item', values);
}

/** Where it is and what about, as told. */
export function detailValues({ place, about }: Readonly<Record<string, unknown>>) {
  const isTold = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return {
    place: isTold(place) ? place : '',
    hasPlace: isTold(place) ? 'yes' : 'no',
    about: isTold(about) ? about : '',
    hasAbout: isTold(about) ? 'yes' : 'no',
  } satisfies Values;
}
