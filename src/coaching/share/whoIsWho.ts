import type { Contact } from '../../domain/entities.ts';
import { type Hidden, hidingNames } from '../../domain/share/hideNames.ts';
import { initials } from '../../domain/share/initials.ts';
import type { Turn } from '../../turn.ts';
import { describe } from '../person.ts';

/** How people, and what was written about them, may be read by somebody else. */
export interface WhoIsWho {
  /** What somebody is called, by id. */
  person(id: string): string;
  /** What the person wrote, others' names taken out unless they may be read. */
  words(text: string): string;
}

/** @param names whether others stand by their names; else by an initial and, where it is known, what they do */
export async function whoIsWho(turn: Turn, names: boolean): Promise<WhoIsWho> {
  const contacts = await turn.contacts.list({}, { by: 'addedAt' });
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const short = initials(contacts.filter(({ state }) => state !== 'merged'));
  const initial = (contact: Contact): string => short.get(contact.id) ?? short.get(contact.mergedIntoId ?? '') ?? '…';
  const hidden = contacts.map((contact): Hidden => {
    const { name, email, phone } = contact;
    return { name, label: initial(contact), email, phone };
  });
  const words = names ? (text: string) => text : hidingNames(hidden);
  return {
    words,
    person(id) {
      const contact = byId.get(id);
      if (!contact) return '…';
      if (names) return describe(contact);
      return contact.role ? `${initial(contact)} (${words(contact.role)})` : initial(contact);
    },
  };
}
