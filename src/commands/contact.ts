import { z } from 'zod';
import { showContact } from '../coaching/contact/contactCard.ts';
import { changeTold, startChange } from '../coaching/contact/contactChanging.ts';
import { runContactLine, runLineAbout, startAdd } from '../coaching/contact/contactLine.ts';
import { listContacts, listTalks } from '../coaching/contact/contactLists.ts';
import { startMerge } from '../coaching/contact/contactMerging.ts';
import { contactNow } from '../coaching/contact/contactRows.ts';
import { undoContact } from '../coaching/contact/contactUndo.ts';
import { contactFields } from '../domain/contact/contactField.ts';
import type { Contact } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const options = z.object({
  contact: ref('contacts'),
  /** With whom `contact` is put together. */
  other: ref('contacts'),
  /** The conversation that did what is to be undone. */
  undo: ref('conversations'),
  set: z.enum(['add', 'change', 'merge', 'talks', 'active', 'resting', 'never', 'deceased']).optional(),
  /** What `line` says; alone, what is asked for. */
  field: z.enum(contactFields).optional(),
  line: text(),
});

/** «Undo», with or without a name before it. */
const UNDO = /(?:^|\s)(?:undo|ongedaan(?: maken)?)$/iu;

/** The people one knows: shows, adds, changes them, puts two together, and undoes each of those. */
export const contact = defineCommand({
  name: 'contact',
  words: { en: ['contact', 'contacts', 'person'], nl: ['contact', 'contacten', 'persoon'] },
  options,
  async run(turn, given) {
    const [one, other] = [await find(turn, given.contact), await find(turn, given.other)];
    if (given.undo !== undefined) {
      const conversation = await turn.conversations.get(given.undo);
      if (!conversation) throw new UserError('error.not-found');
      return undoContact(turn, conversation);
    }
    if (one) return about(turn, one, other, given);
    if (UNDO.test(given.line ?? '')) return turn.run('undo', {});
    if (given.set === 'add') return startAdd(turn);
    if (given.set === 'merge') return startMerge(turn, undefined);
    return given.line?.trim() ? runContactLine(turn, given.line) : listContacts(turn);
  },
});

async function find(turn: Turn, id: string | undefined): Promise<Contact | undefined> {
  if (id === undefined) return undefined;
  const found = await turn.contacts.get(id);
  if (!found) throw new UserError('error.not-found');
  return found;
}

/** What is done with somebody; whoever was merged is meant as who they are now. */
async function about(
  turn: Turn,
  asked: Contact,
  other: Contact | undefined,
  { set, field, line }: z.infer<typeof options>,
): Promise<void> {
  if (other) return startMerge(turn, { contactId: asked.id }, { contactId: other.id });
  const someone = await contactNow(turn, asked);
  switch (set) {
    case 'change':
      return startChange(turn, someone, field);
    case 'merge':
      return startMerge(turn, { contactId: someone.id });
    case 'talks':
      return listTalks(turn, someone);
    case 'active':
    case 'resting':
    case 'never':
    case 'deceased':
      return changeTold(turn, someone, [{ field: 'state', value: set }]);
    default:
  }
  const told = line?.trim() ?? '';
  if (field && told) return changeTold(turn, someone, [{ field, value: told, adds: field === 'notes' }]);
  if (field && field !== 'state') return startChange(turn, someone, field);
  return told ? runLineAbout(turn, someone, told) : showContact(turn, asked);
}
