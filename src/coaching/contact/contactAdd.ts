import { type ContactChange, type ContactPatch, readContactValue } from '../../domain/contact/contactField.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para, reply } from '../messages.ts';
import { lookUp, reachable } from '../person.ts';
import type { Ask } from '../walk/talk.ts';
import { fieldsOf, showContact } from './contactCard.ts';
import { applyChanges, changeContact } from './contactChange.ts';
import { circleValue } from './contactCircles.ts';
import { asJson, newTrace, noteAdded } from './contactTrace.ts';
import { keepUndo } from './contactUndo.ts';

/** Somebody to add, with what is told of them. */
export interface Newcomer {
  readonly name: string;
  readonly changes: readonly ContactChange[];
}

/** What `lookUp` gives, for a name that is meant to be new: only the very name of somebody known is that person. */
export async function lookUpNew(turn: Turn, { name, changes }: Newcomer): Promise<Awaited<ReturnType<typeof lookUp>>> {
  const folded = foldName(name);
  const same = (await reachable(turn)).filter((contact) => folded !== '' && contact.folded === folded);
  const [only, another] = same;
  if (only && !another && !worksElsewhere(only, changes)) return { contactId: only.id };
  if (only) return { several: same.slice(0, 9).map(({ id }) => id), unknown: name };
  const found = await lookUp(turn, name);
  if (found.contactId) return { several: [found.contactId], unknown: name };
  return found.several ? { ...found, unknown: name } : found;
}

/** Two people of one name work in two places. */
function worksElsewhere({ organisation }: Contact, changes: readonly ContactChange[]): boolean {
  const told = changes.find(({ field }) => field === 'organisation')?.value;
  return Boolean(organisation && told && foldName(organisation) !== foldName(told));
}

/** Adds somebody who is named: asks first, unless they are in the list already. */
export async function addNamed(turn: Turn, newcomer: Newcomer): Promise<void> {
  const who = await lookUpNew(turn, newcomer);
  const known = who.contactId ? await turn.contacts.get(who.contactId) : undefined;
  if (known) return settleKnown(turn, known, newcomer.changes);
  await turn.start('contact', { data: { job: 'add', who, changes: newcomer.changes } });
}

/** What the question whether to add somebody shows of them. */
export function askNew(turn: Turn, name: string, changes: readonly ContactChange[]): Ask {
  const patches = changes.map((change) => readable(turn, change));
  const circles = patches.flatMap(({ circles: told }) => told?.into ?? []).map(circleValue);
  const fields = fieldsOf(Object.assign({}, ...patches), circles);
  return {
    key: 'contact.new',
    values: { name },
    ...(fields.length > 0 ? { card: { title: { key: 'contact.title', values: { name } }, fields } } : {}),
  };
}

function readable(turn: Turn, { field, value }: ContactChange): ContactPatch {
  return readContactValue(field, value, turn.person.language) ?? { notes: value };
}

/** Somebody who is in the list: says so, and keeps what is new of what was told. */
export async function settleKnown(
  turn: Turn,
  contact: Contact,
  changes: readonly ContactChange[],
  conversation?: Conversation,
): Promise<void> {
  const before = [para('contact.already', { name: contact.name })];
  if (changes.length === 0) return showContact(turn, contact, before);
  const more = conversation ? { conversation, before } : { before };
  const readableOnes = changes.map((change) => asNote(turn, change));
  await changeContact(turn, contact, readableOnes, more);
}

/** Puts a new contact right after it was added: what was told of them, and the way back. */
export async function settleNew(
  turn: Turn,
  contact: Contact,
  changes: readonly ContactChange[],
  conversation: Conversation,
): Promise<void> {
  const trace = newTrace();
  noteAdded(trace, 'contacts', contact);
  await applyChanges(
    turn,
    trace,
    contact,
    changes.map((change) => asNote(turn, change)),
  );
  const row = asJson((await turn.contacts.get(contact.id)) ?? contact);
  const undo = await keepUndo(turn, conversation, {
    job: 'add',
    contactId: contact.id,
    trace: { ...trace, changed: [] },
    row,
  });
  const more = labelled(
    'more',
    { key: 'contact.more' },
    { command: 'contact', options: { contact: contact.id, set: 'change' } },
  );
  await turn.say(reply('contact.added', { name: contact.name }, { choices: [undo, more] }));
}

/** Words that a field cannot take are kept as a note: nothing that was typed gets lost. */
function asNote(turn: Turn, change: ContactChange): ContactChange {
  if (readContactValue(change.field, change.value, turn.person.language)) return change;
  return { field: 'notes', value: change.value, adds: true };
}
