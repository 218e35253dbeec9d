import type { Contact } from '../../domain/entities.ts';
import type { Read } from '../../domain/name/name.ts';
import { foldName } from '../../domain/name/name.ts';
import { isOtherOrganisation } from '../../domain/name/otherOrganisation.ts';
import type { PastedName } from '../../domain/name/pastedNames.ts';
import { likeness, readNames, saysMore } from '../../domain/name/sameName.ts';
import type { Turn } from '../../turn.ts';
import { circleFor } from '../contact/contactCircles.ts';
import { changeTraced, noteAdded, type Trace } from '../contact/contactTrace.ts';
import { addContact, reachable } from '../person.ts';
import { membersOf, type Place } from './place.ts';

/** A name that was kept, and what was kept with it. */
export interface Kept {
  readonly name: string;
  readonly beside: string;
}

/** What became of names: new on the list, on it already and now in this place too, or perhaps somebody known. */
export interface Taken {
  readonly added: Kept[];
  readonly joined: Kept[];
  readonly pending: PastedName[];
}

/**
 * Takes names into a place. Who is there already stays; the very name of one who was in no circle yet is that person;
 * whoever may be somebody known is left to be asked about; everybody else is new.
 */
export async function takeNames(turn: Turn, place: Place, people: readonly PastedName[], trace: Trace): Promise<Taken> {
  const taken: Taken = { added: [], joined: [], pending: [] };
  const known = readNames(await reachable(turn));
  const there = await membersOf(turn, place);
  const elsewhere = new Set((await turn.contactCircles.list()).map(({ contactId }) => contactId));
  const enter = await entrance(turn, place, trace);
  for (const told of people) {
    const person = 'network' in place ? withoutNetwork(told) : told;
    const found = whoIs(person, known, (id) => there.has(id), 'network' in place ? new Set() : elsewhere);
    if (found === 'ask') {
      taken.pending.push(person);
      continue;
    }
    const contact = found ?? (await addTraced(turn, trace, person));
    if (!found) known.push(...readNames([contact]));
    else await tellMore(turn, trace, contact, person);
    const beside = [person.organisation, person.note].filter(Boolean).join(', ');
    (found ? taken.joined : taken.added).push({ name: contact.name, beside });
    if (!there.has(contact.id)) await enter(contact.id);
    there.add(contact.id);
  }
  return taken;
}

/** «Els Bos (Rotary)», where the question is who is in such a club: nobody works there. */
function withoutNetwork({ organisation, ...person }: PastedName): PastedName {
  return organisation === undefined
    ? person
    : { ...person, note: [organisation, person.note].filter(Boolean).join(', ') };
}

/** The one contact a name means beyond doubt, nobody when it is new, or that it must be asked. */
function whoIs(
  { name, organisation }: PastedName,
  known: readonly Read<Contact>[],
  isThere: (id: string) => boolean,
  elsewhere: ReadonlySet<string>,
): Contact | 'ask' | undefined {
  const { exact, alike } = likeness(name, known);
  const fitting = exact.filter((each) => !isOtherOrganisation(each.organisation, organisation));
  const [here, another] = fitting.filter(({ id }) => isThere(id));
  if (here && !another) return here;
  const [only] = fitting;
  const sure = exact.length === 1 && /\s/u.test(name) && only && !elsewhere.has(only.id);
  if (sure) return only;
  return exact.length + alike.length > 0 ? 'ask' : undefined;
}

/** Adds somebody to the list and to a place. */
export async function addTo(turn: Turn, trace: Trace, place: Place, person: PastedName): Promise<Contact> {
  const contact = await addTraced(turn, trace, person);
  await (await entrance(turn, place, trace))(contact.id);
  return contact;
}

/** Brings somebody known into a place, under the fuller of two names. */
export async function bringTo(
  turn: Turn,
  trace: Trace,
  place: Place,
  contact: Contact,
  person: PastedName,
): Promise<void> {
  await tellMore(turn, trace, contact, person);
  if (saysMore(person.name, contact.name))
    await changeTraced(turn, trace, 'contacts', contact, { name: person.name, folded: foldName(person.name) });
  if (!(await membersOf(turn, place)).has(contact.id)) await (await entrance(turn, place, trace))(contact.id);
}

/** How somebody comes into a place. */
async function entrance(turn: Turn, place: Place, trace: Trace): Promise<(contactId: string) => Promise<void>> {
  if ('network' in place) {
    const { network } = place;
    return async (contactId) => noteAdded(trace, 'memberships', await turn.memberships.add({ contactId, network }));
  }
  const { id: circleId } = await circleFor(turn, trace, place);
  return async (contactId) =>
    noteAdded(trace, 'contactCircles', await turn.contactCircles.add({ contactId, circleId }));
}

async function addTraced(turn: Turn, trace: Trace, person: PastedName): Promise<Contact> {
  const { name, organisation = null, note = null, email = null, phone = null } = person;
  const contact = await addContact(turn, name, { organisation, notes: note, email, phone });
  noteAdded(trace, 'contacts', contact);
  return contact;
}

/** What stood beside the name fills what is empty; a note comes under what is there. */
async function tellMore(turn: Turn, trace: Trace, contact: Contact, person: PastedName): Promise<void> {
  const { organisation, note, email, phone } = person;
  const notes = contact.notes?.split('\n') ?? [];
  const patch = {
    ...(organisation && !contact.organisation ? { organisation } : {}),
    ...(email && !contact.email ? { email } : {}),
    ...(phone && !contact.phone ? { phone } : {}),
    ...(note && !notes.includes(note) ? { notes: [...notes, note].join('\n') } : {}),
  };
  if (Object.keys(patch).length > 0) await changeTraced(turn, trace, 'contacts', contact, patch);
}
