import {
  type ContactChange,
  type ContactField,
  type ContactPatch,
  readContactValue,
} from '../../domain/contact/contactField.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Choice, Paragraph } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para, reply } from '../messages.ts';
import { reachable } from '../person.ts';
import { everyValue } from './contactCard.ts';
import { changeCircles, circlesOf, circleValue } from './contactCircles.ts';
import { layAside } from './contactDied.ts';
import { changeTraced, newTrace, type Trace } from './contactTrace.ts';
import { keepUndo } from './contactUndo.ts';

/**
 * Changes what is known of somebody and says it back, with Undo. Gives the field whose words cannot be read, when there is
 * one; then nothing has changed and nothing was said.
 */
export async function changeContact(
  turn: Turn,
  contact: Contact,
  told: readonly ContactChange[],
  { conversation, before = [] }: { conversation?: Conversation; before?: readonly Paragraph[] } = {},
): Promise<ContactField | undefined> {
  const unread = told.find(({ field, value }) => !readContactValue(field, value, turn.person.language));
  if (unread) return unread.field;
  const trace = newTrace();
  await applyChanges(turn, trace, contact, told);
  const now = (await turn.contacts.get(contact.id)) ?? contact;
  const died = now.state === 'deceased' && contact.state !== 'deceased';
  const over = died ? await layAside(turn, trace, now) : [];
  const fields = [...new Set(told.map(({ field }) => field))];
  const said = (await Promise.all(fields.map((field) => saidBack(turn, contact, now, field)))).flat();
  if (trace.changed.length + trace.added.length + trace.removed.length === 0) {
    await turn.say(reply('contact.same', undefined, { body: [...before, ...said] }));
    return undefined;
  }
  const undo = await keepUndo(turn, conversation, { job: 'change', contactId: contact.id, trace });
  const twins = fields.includes('name') ? await twinsOf(turn, now) : [];
  const body = [...before, ...said, ...twins.map(({ name }) => para('contact.twin', { name }))];
  await turn.say({
    kind: 'reply',
    key: `contact.set.${fields[0] ?? 'notes'}`,
    body,
    choices: [undo, ...twins.map((twin) => mergeButton(now, twin)), ...(died ? [] : [moreButton(now)])],
  });
  await turn.endAbout(...over);
  return undefined;
}

/** Applies what was told, noted in the trace. Words that cannot be read are left out. */
export async function applyChanges(
  turn: Turn,
  trace: Trace,
  contact: Contact,
  told: readonly ContactChange[],
): Promise<void> {
  for (const change of told) {
    const now = (await turn.contacts.get(contact.id)) ?? contact;
    const read = readContactValue(change.field, change.value, turn.person.language) ?? {};
    const { circles, ...patch } = change.adds ? behind(now, read) : read;
    if (circles) await changeCircles(turn, trace, contact.id, circles);
    const named = patch.name === undefined ? {} : { folded: foldName(patch.name) };
    await changeTraced(turn, trace, 'contacts', now, { ...patch, ...named });
  }
}

/** A note comes under what is there; the same one twice is one. */
function behind({ notes }: Contact, patch: ContactPatch): ContactPatch {
  if (!notes || !patch.notes) return patch;
  const there = notes.split('\n').includes(patch.notes);
  return { ...patch, notes: there ? notes : `${notes}\n${patch.notes}` };
}

async function saidBack(turn: Turn, former: Contact, now: Contact, field: ContactField): Promise<Paragraph[]> {
  const { name } = now;
  const key: TextKey = `contact.set.${field}`;
  const cleared = () => [para('contact.cleared', { name, what: { key: `contact.label.${field}` } })];
  switch (field) {
    case 'name':
      return [para(key, { name, former: former.name })];
    case 'state':
      return [para(key, { name, state: now.state })];
    case 'notes':
      return now.notes ? [para(key, { name }), { quote: now.notes }] : cleared();
    case 'circle': {
      const circles = await circlesOf(turn, now.id);
      return circles.length > 0 ? [para(key, { name, value: { list: circles.map(circleValue) } })] : cleared();
    }
    case 'language':
      return now.language ? [para(key, { name, value: { key: `settings.language.${now.language}` } })] : cleared();
    case 'cadence':
      return now.cadenceDays
        ? [para(key, { name, every: everyValue(now.cadenceDays) })]
        : [para('contact.no-cadence', { name })];
    default: {
      const value = now[field];
      return value ? [para(key, { name, value })] : cleared();
    }
  }
}

/** Others of the very same name. */
async function twinsOf(turn: Turn, contact: Contact): Promise<Contact[]> {
  const others = await reachable(turn);
  return others.filter(({ id, folded }) => id !== contact.id && folded === contact.folded && folded !== '').slice(0, 1);
}

function mergeButton(contact: Contact, twin: Contact): Choice {
  return labelled(
    'merge',
    { key: 'contact.merge-button' },
    { command: 'contact', options: { contact: contact.id, other: twin.id, set: 'merge' } },
  );
}

function moreButton({ id }: Contact): Choice {
  return labelled('more', { key: 'contact.more' }, { command: 'contact', options: { contact: id, set: 'change' } });
}
