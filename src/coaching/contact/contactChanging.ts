import type { Facts } from '../../conversation/script.ts';
import type { ContactChange, ContactField } from '../../domain/contact/contactField.ts';
import { readChanges } from '../../domain/contact/contactWords.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { askedFields } from '../../method/scripts/contact.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { type AskedField, askChange, askedField, circleChoices } from './contactAsk.ts';
import { changeContact } from './contactChange.ts';
import { circlesOf } from './contactCircles.ts';
import type { ContactJob } from './contactJob.ts';

/** Fields that are asked in a step of their own; the others are words. */
const ownSteps: readonly AskedField[] = ['language', 'address', 'circle', 'cadence'];

/** Begins changing somebody: asks what, or at once what it is to be. */
export async function startChange(turn: Turn, contact: Contact, field?: ContactField): Promise<void> {
  const known = askedFields.find((each) => each === field);
  await turn.start('contact', {
    about: { type: 'contact', id: contact.id },
    data: { job: 'change', ...(known ? { field: known } : {}) },
    ...(known ? { step: stepFor(known) } : {}),
  });
}

/** Changes what was told in a line. A field without its words is asked for, and so is one whose words cannot be read. */
export async function changeTold(turn: Turn, contact: Contact, told: readonly ContactChange[]): Promise<void> {
  const full = told.filter(({ value }) => value !== '');
  if (full.length === 0) return startChange(turn, contact, told[0]?.field);
  const unread = await changeContact(turn, contact, full);
  if (!unread) return;
  await turn.say(reply(unclearKey(unread)));
  await startChange(turn, contact, unread);
}

function stepFor(field: AskedField): string {
  return ownSteps.includes(field) ? field : 'text';
}

function unclearKey(field: ContactField) {
  switch (field) {
    case 'email':
    case 'phone':
    case 'language':
    case 'address':
    case 'cadence':
      return `contact.unclear.${field}` as const;
    default:
      return 'word.unclear' as const;
  }
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  const field = askedField(conversation);
  return { change: true, ...(field ? { [`asks-${stepFor(field)}`]: true } : {}) };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const contact = await turn.contacts.get(conversation.aboutId ?? '');
  if (!contact) return endWith(turn, 'contact.gone');
  if (answered.text === undefined && answered.choice === undefined) return endWith(turn, 'contact.unchanged');
  if (step === 'field') return keepField(turn, conversation, contact, answered);
  const field = askedField(conversation);
  if (!field) return { to: 'field' };
  const value = await toldValue(turn, contact, field, answered);
  if (value === undefined) return 'again';
  return keepTold(turn, conversation, contact, [{ field, value }]);
}

async function endWith(turn: Turn, key: 'contact.gone' | 'contact.unchanged'): Promise<Next> {
  await turn.say(reply(key));
  return 'end';
}

/** A field, or in one breath what it is to be: "e-mail anna@x.nl". */
async function keepField(turn: Turn, conversation: Conversation, contact: Contact, answered: Answered): Promise<Next> {
  const told: readonly ContactChange[] | undefined =
    answered.choice === undefined
      ? readChanges(answered.text ?? '')
      : askedFields.filter((field) => field === answered.choice).map((field) => ({ field, value: '' }));
  const full = told?.filter(({ value }) => value !== '') ?? [];
  if (full.length > 0) return keepTold(turn, conversation, contact, full);
  const field = askedFields.find((each) => each === told?.[0]?.field);
  if (!field) {
    await turn.say(reply('word.unclear'));
    return 'again';
  }
  conversation.data.field = field;
  return { to: stepFor(field) };
}

async function keepTold(
  turn: Turn,
  conversation: Conversation,
  contact: Contact,
  told: readonly ContactChange[],
): Promise<Next> {
  const unread = await changeContact(turn, contact, told, { conversation });
  if (!unread) return 'end';
  await turn.say(reply(unclearKey(unread)));
  const field = askedFields.find((each) => each === unread);
  if (!field) return 'again';
  conversation.data.field = field;
  return { to: stepFor(field) };
}

/** The words of an answer; a circle's button leads out of it for whoever is in it. */
async function toldValue(
  turn: Turn,
  contact: Contact,
  field: AskedField,
  { text, choice: chosen }: Answered,
): Promise<string | undefined> {
  if (chosen === undefined) return text;
  if (chosen === 'none') return '';
  if (field !== 'circle') return chosen;
  const offered = await circleChoices(turn, contact);
  if (!offered.some(({ id }) => id === chosen)) return undefined;
  const name = (await turn.circles.get(chosen))?.name ?? chosen;
  const inIt = (await circlesOf(turn, contact.id)).some(({ id, code }) => id === chosen || code === chosen);
  return inIt ? `not ${name}` : name;
}

/** Changing what is known of somebody: which field, then what it is to be. */
export const changing: ContactJob = { facts, ask: askChange, keep };
