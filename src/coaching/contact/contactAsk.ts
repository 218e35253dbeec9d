import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Choice, Paragraph, Say } from '../../domain/message.ts';
import { circles } from '../../method/circles.ts';
import { askedFields } from '../../method/scripts/contact.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para } from '../messages.ts';
import type { Ask } from '../walk/talk.ts';
import { everyValue } from './contactCard.ts';
import { circlesOf, circleValue } from './contactCircles.ts';

export type AskedField = (typeof askedFields)[number];

/** The field that is being changed, once it is known. */
export function askedField({ data }: Conversation): AskedField | undefined {
  return askedFields.find((field) => field === data.field);
}

/** What the questions of a change show: the fields there are, then what one says now and what it may become. */
export async function askChange(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const contact = await turn.contacts.get(conversation.aboutId ?? '');
  if (!contact) return { key: 'contact.gone', choices: [] };
  const values = { name: contact.name };
  const field = askedField(conversation);
  if (step === 'field' || !field) {
    return { values, choices: askedFields.map((each) => labelled(each, fieldLabel(each))) };
  }
  if (field === 'circle') return { key: 'contact.ask.circle', values, choices: await circleChoices(turn, contact) };
  const before = nowPara(contact, field);
  const none = labelled('none', { key: field === 'cadence' ? 'contact.as-usual' : 'contact.none' });
  const choices = [...valueChoices(field), ...(before.length > 0 && field !== 'name' ? [none] : [])];
  return { key: `contact.ask.${field}`, values, before, choices };
}

/** The card calls a field by its name; a button says of a circle what that is. */
function fieldLabel(field: AskedField): Say {
  return { key: field === 'circle' ? 'contact.field-circle' : `contact.label.${field}` };
}

/** What it says now, when it says anything. */
function nowPara(contact: Contact, field: Exclude<AskedField, 'circle'>): Paragraph[] {
  switch (field) {
    case 'language':
      return contact.language ? [para('contact.now', { value: { key: `settings.language.${contact.language}` } })] : [];
    case 'address':
      return contact.address ? [para('contact.now', { value: { key: `contact.address.${contact.address}` } })] : [];
    case 'cadence': {
      const days = contact.cadenceDays;
      return days ? [para('contact.now', { value: everyValue(days) })] : [];
    }
    default: {
      const value = contact[field];
      return value ? [para('contact.now', { value })] : [];
    }
  }
}

function valueChoices(field: AskedField): Choice[] {
  if (field === 'language')
    return (['nl', 'en'] as const).map((id) => labelled(id, { key: `settings.language.${id}` }));
  if (field === 'address') return (['je', 'u'] as const).map((id) => labelled(id, { key: `contact.address.${id}` }));
  return [];
}

/** The method's circles and one's own: those somebody is in lead out, the others in. */
export async function circleChoices(turn: Turn, contact: Contact): Promise<Choice[]> {
  const mine = await circlesOf(turn, contact.id);
  const own = (await turn.circles.list()).filter(({ code }) => code === null);
  return [...circles.map(({ code }) => ({ id: code as string, code, name: null })), ...own].map((circle) => {
    const label = circleValue(circle);
    const inIt = mine.some(({ id, code }) => id === circle.id || (code !== null && code === circle.code));
    if (inIt) return labelled(circle.id, { key: 'contact.out-of', values: { circle: label } });
    return labelled(circle.id, typeof label === 'object' && 'key' in label ? label : { own: String(label) });
  });
}
