import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, para, reply } from '../messages.ts';
import { askPerson, describe, keepPerson, lookUp, personFacts, personOf } from '../person.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import type { ContactJob } from './contactJob.ts';
import { mergeContacts } from './contactMerge.ts';
import { differing, moving } from './contactMerged.ts';
import { contactNow } from './contactRows.ts';

type Side = 'kept' | 'other';
type Found = Awaited<ReturnType<typeof lookUp>>;

/** Begins putting two people together; `kept` stays. Those who are one already are said to be. */
export async function startMerge(turn: Turn, kept: Found | undefined, other?: Found): Promise<void> {
  const [one, two] = apart(kept, other);
  if (await saidSame(turn, one?.contactId, two?.contactId)) return;
  await turn.start('contact', {
    data: { job: 'merge', ...(one ? { kept: one } : {}), ...(two ? { other: two } : {}) },
  });
}

/** Two names: both have to be in the list. */
export async function mergeNamed(turn: Turn, names: readonly string[], secondStays: boolean): Promise<void> {
  if (names.length > 2) return void (await turn.say(reply('contact.merge-two')));
  const found: Found[] = [];
  for (const name of names) {
    const one = await find(turn, name);
    if (!one) return;
    found.push(one);
  }
  const [first, second] = secondStays ? [...found].reverse() : found;
  await startMerge(turn, first, second);
}

/** Somebody in the list by name; nothing, once it was said, when there is nobody. */
async function find(turn: Turn, name: string): Promise<Found | undefined> {
  const { contactId, several } = await lookUp(turn, name);
  if (contactId) return { contactId };
  if (several) return { several };
  await turn.say(reply('contact.unknown', { name }));
  return undefined;
}

/** "Anna and Anna Wit": the Anna who is not Anna Wit. */
function apart(kept: Found | undefined, other: Found | undefined): [Found | undefined, Found | undefined] {
  return [without(kept, other?.contactId), without(other, kept?.contactId)];
}

function without(found: Found | undefined, id: string | undefined): Found | undefined {
  const left = found?.several?.filter((each) => each !== id);
  if (!found || !left) return found;
  const [only, another] = left;
  return only && !another ? { contactId: only } : { several: left };
}

async function saidSame(turn: Turn, one: string | undefined, two: string | undefined): Promise<boolean> {
  const [first, second] = [one, two].map((id) => turn.contacts.get(id ?? ''));
  const [a, b] = [await first, await second];
  if (!a || !b) return false;
  const [now, other] = [await contactNow(turn, a), await contactNow(turn, b)];
  if (now.id !== other.id) return false;
  await turn.say(reply('contact.merge-same', { name: now.name }));
  return true;
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  return { ...personFacts(conversation, 'kept'), ...personFacts(conversation, 'other'), merge: true };
}

async function sideOf(turn: Turn, conversation: Conversation, side: Side): Promise<Contact | undefined> {
  const contact = await turn.contacts.get(personOf(conversation, side) ?? '');
  return contact && contactNow(turn, contact);
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const kept = await sideOf(turn, conversation, 'kept');
  if (step === 'other') return { values: { name: kept?.name ?? '' } };
  if (step !== 'merge') {
    const side = step.startsWith('kept') ? 'kept' : 'other';
    return (await askPerson(turn, conversation, side, step)) ?? {};
  }
  const other = await sideOf(turn, conversation, 'other');
  if (!kept || !other) return { key: 'contact.gone', choices: [] };
  const moves = await moving(turn, other.id);
  const differ = differing(kept, other);
  const values = namesOf(kept, other);
  return {
    before: [
      moves.length > 0
        ? para('contact.merge-moves', { ...values, what: { list: moves } })
        : para('contact.merge-nothing', values),
      ...(differ.length > 0 ? [para('contact.merge-differ', { ...values, what: { list: differ } })] : []),
    ],
    values,
    choices: [choice('yes'), choice('no'), labelled('another', { key: 'contact.merge-other', values })],
  };
}

/** Two of the same name are told apart by where they work. */
function namesOf(kept: Contact, other: Contact) {
  const alike = kept.folded === other.folded;
  return { name: alike ? describe(kept) : kept.name, former: alike ? describe(other) : other.name };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const { text, choice: chosen } = answered;
  if (text === undefined && chosen === undefined) return left(turn);
  if (step === 'merge') return keepMerge(turn, conversation, chosen);
  const side = step.startsWith('kept') ? 'kept' : 'other';
  if (text === undefined) await keepPerson(turn, conversation, side, step, answered);
  else {
    const found = await find(turn, text);
    if (!found) return 'again';
    conversation.data[side] = found;
  }
  const { data } = conversation;
  [data.kept, data.other] = apart(data.kept as Found | undefined, data.other as Found | undefined);
  if (await saidSame(turn, personOf(conversation, 'kept'), personOf(conversation, 'other'))) return 'end';
  return personFacts(conversation, side)[`${side}-several`] ? { to: `${side}-which` } : 'on';
}

async function keepMerge(turn: Turn, conversation: Conversation, chosen: string | undefined): Promise<Next> {
  const { data } = conversation;
  if (chosen === 'another') {
    [data.kept, data.other] = [data.other, data.kept];
    return 'again';
  }
  if (chosen !== 'yes') return left(turn);
  const [kept, other] = [await sideOf(turn, conversation, 'kept'), await sideOf(turn, conversation, 'other')];
  if (!kept || !other) {
    await turn.say(reply('contact.gone'));
    return 'end';
  }
  if (kept.id === other.id) await turn.say(reply('contact.merge-same', { name: kept.name }));
  else await mergeContacts(turn, conversation, kept, other);
  return 'end';
}

async function left(turn: Turn): Promise<Next> {
  await turn.say(reply('contact.merge-kept'));
  return 'end';
}

/** Putting two people together: who stays, who else it is, and whether it is so. */
export const merging: ContactJob = { facts, ask, keep };
