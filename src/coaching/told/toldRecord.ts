import { Temporal } from 'temporal-polyfill';
import { atWall } from '../../domain/calendar.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { recordReferral, recordTouch } from '../record.ts';
import { touchSettles } from '../touch/touchSettles.ts';
import { changeNoted } from './toldJournal.ts';
import { recordProgress } from './toldProgress.ts';
import { type Telling, tellingOf } from './toldTelling.ts';
import { instantOf, type ReferralThing, type TouchThing } from './toldThings.ts';

/** Records what is clear by now: touches with the people who are known, referrals when both sides are. As often as it is called, once. */
export async function recordClear(turn: Turn, conversation: Conversation): Promise<void> {
  const telling = tellingOf(conversation);
  conversation.data.telling = telling;
  const { journal, names } = telling;
  for (const id of names.added)
    if (!journal.some((entry) => entry.table === 'contacts' && entry.id === id && 'added' in entry))
      journal.push({ table: 'contacts', id, added: true });
  for (const [at, thing] of telling.things.entries()) {
    if (thing.is === 'referral') await recordSent(turn, telling, at, thing);
    else if (thing.is !== 'touch') await recordProgress(turn, telling, at, thing, conversation.id);
    else for (const name of thing.names) await recordOne(turn, telling, at, thing, name, conversation);
  }
}

async function recordOne(
  turn: Turn,
  telling: Telling,
  at: number,
  thing: TouchThing,
  name: string,
  conversation: Conversation,
): Promise<void> {
  const contact = await settled(turn, telling, name);
  if (!contact || telling.done.some((each) => each.thing === at && each.contactId === contact.id)) return;
  await place(turn, telling, contact, thing.organisations?.[name]);
  const known = await sameTouch(turn, contact, thing);
  const { kind, direction, note } = thing;
  if (!known) {
    const more = { direction, at: instantOf(turn, thing), ...(note ? { note } : {}) };
    const touch = await recordTouch(turn, contact.id, kind, {
      ...more,
      source: conversation.script,
      sourceId: conversation.id,
    });
    telling.journal.push({ table: 'touches', id: touch.id, added: true });
  } else if (note && !known.note?.includes(note))
    await changeNoted(turn, telling.journal, 'touches', known, { note: known.note ? `${known.note}; ${note}` : note });
  telling.done.push({ thing: at, contactId: contact.id, name: contact.name, fresh: !known });
  telling.settled.push(...(await touchSettles(turn, telling.journal, contact, thing)));
}

/** The same person, in the same way, on the same day is one moment of contact. */
async function sameTouch(turn: Turn, contact: Contact, { kind, direction, day }: TouchThing) {
  const date = Temporal.PlainDate.from(day);
  const [from, before] = [date, date.add({ days: 1 })].map((each) => atWall(each, '00:00', turn.person.zone));
  const [known] = await turn.touches.list({
    contactId: contact.id,
    kind,
    direction,
    at: { ...(from ? { from } : {}), ...(before ? { before } : {}) },
  });
  return known;
}

async function recordSent(turn: Turn, telling: Telling, at: number, thing: ReferralThing): Promise<void> {
  if (telling.done.some((each) => each.thing === at)) return;
  const from = telling.people[foldName(thing.via)];
  const to = await settled(turn, telling, thing.to);
  if (from === undefined || !to || to.id === from) return;
  await place(turn, telling, to, thing.organisation);
  const former = new Map((await turn.referrals.list({ toId: to.id })).map((referral) => [referral.id, referral]));
  const { referral, fresh } = await recordReferral(turn, {
    fromId: from,
    toId: to.id,
    ...(telling.goalId ? { goalId: telling.goalId } : {}),
    ...(thing.about ? { about: thing.about } : {}),
    ...(thing.introduction ? { introduction: thing.introduction } : {}),
  });
  const before = former.get(referral.id);
  if (fresh) telling.journal.push({ table: 'referrals', id: referral.id, added: true });
  else if (before) {
    const [was, is] = [before, referral].map(({ about, introduction }) => ({ about, introduction }));
    if (was && is) telling.journal.push({ table: 'referrals', id: referral.id, from: was, to: is });
  }
  telling.done.push({ thing: at, contactId: to.id, name: to.name, fresh, referralId: referral.id });
}

async function settled(turn: Turn, { people }: Telling, name: string): Promise<Contact | undefined> {
  const id = people[foldName(name)];
  return id ? turn.contacts.get(id) : undefined;
}

/** Keeps where somebody works when that was not known yet. */
async function place(turn: Turn, { journal }: Telling, contact: Contact, organisation: string | undefined) {
  if (organisation && !contact.organisation) await changeNoted(turn, journal, 'contacts', contact, { organisation });
}
