import { Temporal } from 'temporal-polyfill';
import type { ContactField } from '../../domain/contact/contactField.ts';
import type { Currency } from '../../domain/currency.ts';
import type { Contact } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Card, Choice, Message, Paragraph, Say, Value } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { currenciesOf } from '../influence/currencies.ts';
import { placeValue } from '../inventory/place.ts';
import { at, labelled, para } from '../messages.ts';
import { circlesOf, circleValue } from './contactCircles.ts';
import { openWith } from './contactOpen.ts';
import { contactNow } from './contactRows.ts';

type CardField = Card['fields'][number];

/** Shows somebody: what is known of them, and what can be done. Whoever was merged is shown as who they are now. */
export async function showContact(turn: Turn, asked: Contact, before: readonly Paragraph[] = []): Promise<void> {
  const contact = await contactNow(turn, asked);
  const moved = contact.id === asked.id ? [] : [para('contact.is-now', { former: asked.name, name: contact.name })];
  await turn.say(await contactCard(turn, contact, [...before, ...moved]));
}

async function contactCard(turn: Turn, contact: Contact, before: readonly Paragraph[]): Promise<Message> {
  const { name, state } = contact;
  const body = [...before, ...(state === 'active' ? [] : [para('contact.state', { name, state })])];
  const fields = [...(await knownFields(turn, contact)), ...(await historyFields(turn, contact))];
  const bare = fields.length === 0 ? [para('contact.bare', { name })] : [];
  return {
    kind: 'reply',
    key: 'contact.title',
    body: [...body, ...bare],
    card: { title: { key: 'contact.title', values: { name } }, fields },
    choices: await cardChoices(turn, contact),
  };
}

async function knownFields(turn: Turn, contact: Contact): Promise<CardField[]> {
  const circles = await circlesOf(turn, contact.id);
  const networks = await turn.memberships.list({ contactId: contact.id });
  return [
    ...fieldsOf(contact, circles.map(circleValue)),
    ...(networks.length > 0 ? [field('network', { list: networks.map(placeValue) })] : []),
    ...[...(await currenciesOf(turn, contact.id))].flatMap(([kind, { text }]) => own(kind, text)),
  ];
}

/** The fields of a card from what is known, or about to be. */
export function fieldsOf(contact: Partial<Contact>, circles: readonly Value[]): CardField[] {
  const work = [contact.role, contact.organisation].filter((part) => part).join(', ');
  return [
    ...own('work', work),
    ...(circles.length > 0 ? [field('circle', { list: circles })] : []),
    ...own('email', contact.email),
    ...own('phone', contact.phone),
    ...own('interests', contact.interests),
    ...own('notes', contact.notes),
    ...(contact.language ? [field('language', { key: `settings.language.${contact.language}` })] : []),
    ...(contact.address ? [field('address', { key: `contact.address.${contact.address}` })] : []),
    ...(contact.cadenceDays ? [field('cadence', everyValue(contact.cadenceDays))] : []),
  ];
}

type Label =
  | 'work'
  | 'network'
  | 'came'
  | 'touch'
  | Currency
  | Exclude<ContactField, 'organisation' | 'role' | 'name' | 'state'>;

function own(label: Label, text: string | null | undefined): CardField[] {
  return text ? [{ label: { key: `contact.label.${label}` }, value: { own: text } }] : [];
}

function field(label: Label, value: Value): CardField {
  return { label: { key: `contact.label.${label}` }, value: { key: 'card.own', values: { text: value } } };
}

const UNITS = [
  ['years', 365],
  ['months', 30],
  ['weeks', 7],
] as const;

/** A cadence in words, in the largest unit that fits: 60 days are two months. */
export function everyValue(days: number): Value {
  const [unit, length] = UNITS.find(([, each]) => days % each === 0) ?? ['days', 1];
  return { key: 'contact.every', values: { unit, count: days / length } };
}

/** How they came into the list, the last contact, and what is open between the two. */
async function historyFields(turn: Turn, contact: Contact): Promise<CardField[]> {
  const referrals = await turn.referrals.list({ toId: contact.id }, { by: 'at' });
  const senders = new Map<string, Say>();
  for (const { fromId, about } of referrals) {
    const from = fromId && !senders.has(fromId) ? await turn.contacts.get(fromId) : undefined;
    if (from)
      senders.set(from.id, {
        key: 'contact.sent-by',
        values: { from: from.name, about: about ?? '', hasAbout: about ? 'yes' : 'no' },
      });
  }
  const [touch] = await turn.touches.list({ contactId: contact.id }, { by: 'at', descending: true, limit: 1 });
  const lines = await openWith(turn, contact);
  return [
    ...(senders.size > 0 ? [field('came', { list: [...senders.values()] })] : []),
    ...(touch
      ? [
          field('touch', {
            key: 'contact.touch',
            values: { kind: touch.kind, day: at(touch.at, 'day'), year: yearOf(turn, touch.at) },
          }),
        ]
      : []),
    ...(lines.length > 0 ? [{ label: { key: 'contact.label.open' as const }, value: lines }] : []),
    ...(await notedFields(turn, contact)),
  ];
}

const NOTES_SHOWN = 2;
const LONGEST_NOTE = 300;

/** What one noted of the last conversations with them, the latest first. */
async function notedFields(turn: Turn, contact: Contact): Promise<CardField[]> {
  const partnerships = await turn.meetingContacts.list({ contactId: contact.id });
  const meetings = await Promise.all(partnerships.map(({ meetingId }) => turn.meetings.get(meetingId)));
  const held = meetings
    .filter((meeting) => meeting?.state === 'held')
    .filter((meeting) => meeting !== undefined)
    .sort((a, b) => Temporal.Instant.compare(b.startsAt, a.startsAt));
  const noted: Say[] = [];
  for (const { id, startsAt } of held) {
    const text = (await latestAnswers(turn, id)).get('evaluation.notes')?.text;
    if (text === undefined) continue;
    noted.push({
      key: 'contact.noted',
      values: { day: at(startsAt, 'day'), year: yearOf(turn, startsAt), text: firstWords(text, LONGEST_NOTE) },
    });
    if (noted.length === NOTES_SHOWN) break;
  }
  return noted.length > 0 ? [{ label: { key: 'contact.label.noted' }, value: noted }] : [];
}

/** The year of an instant, when it is another one than this year's; else nothing to say. */
export function yearOf({ now, person: { zone } }: Turn, instant: Turn['now']): string {
  const year = instant.toZonedDateTimeISO(zone).year;
  return year === now.toZonedDateTimeISO(zone).year ? 'this' : String(year);
}

async function cardChoices(turn: Turn, { id, state }: Contact): Promise<Choice[]> {
  const to = (set: string) => ({ command: 'contact', options: { contact: id, set } });
  const talked = (await turn.meetingContacts.count({ contactId: id })) > 0;
  return [
    labelled('change', { key: 'contact.change' }, to('change')),
    ...(talked ? [labelled('more', { key: 'contact.talks-button' }, to('talks'))] : []),
    ...(state === 'active' ? [labelled('not-now', { key: 'contact.rest' }, to('resting'))] : []),
    ...(state === 'active' || state === 'resting' ? [labelled('never', { key: 'contact.never' }, to('never'))] : []),
    ...(state === 'active' ? [] : [labelled('active', { key: 'contact.wake' }, to('active'))]),
    labelled('merge', { key: 'contact.merge-button' }, to('merge')),
    labelled('erase', { key: 'contact.erase' }, { command: 'erase', options: { contact: id } }),
  ];
}
