import type { Contact, Language, Meeting } from '../../domain/entities.ts';
import { fitsASentence } from '../../domain/fitsASentence.ts';
import type { Paragraph, Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { nameWanted, signature } from '../messages.ts';

export type ThanksForm = 'text' | 'email' | 'card';

/** How a contact is written to: their language, and je or u. Unknown: as the coachee's own, and je. */
export function toneOf(turn: Turn, contact: Contact): { language: Language; address: 'je' | 'u' } {
  return { language: contact.language ?? turn.person.language, address: contact.address ?? 'je' };
}

/** The name somebody is greeted with: the first name, or all of it where one says u. */
export function greetedName(contact: Contact): string {
  return contact.address === 'u' ? contact.name : (contact.name.split(' ')[0] ?? contact.name);
}

/**
 * A thank-you from what the partner really gave: time, information (tips, what it was about), direct help (people they
 * named, what they promised). In their language and tone; the person sends it.
 */
export async function thanksDraft(
  turn: Turn,
  contact: Contact,
  meeting: Meeting | undefined,
  form: ThanksForm,
  round: number,
): Promise<Paragraph[]> {
  const { language, address } = toneOf(turn, contact);
  const given = meeting ? await givenBy(turn, contact, meeting) : { people: [], tips: [] as string[], promised: 0 };
  const about = meeting?.about && isSubject(meeting.about) ? meeting.about : '';
  const values: Values = {
    name: greetedName(contact),
    me: signature(turn),
    address,
    about,
    hasAbout: about ? 'yes' : 'no',
    people: { list: given.people },
    named: given.people.length,
    tip: given.tips[0] ?? '',
    tips: given.tips.length,
    promised: given.promised,
  };
  const which = form === 'text' && round % 2 === 1 ? 'text-2' : form;
  const key: TextKey = meeting ? `thanks.${which}` : `thanks.help.${which}`;
  const signed = form === 'text' ? [] : nameWanted(turn);
  return [{ draft: { key, values }, language }, ...signed];
}

/** Not what somebody answered to what a meeting is for: «Find out how they hire». */
function isSubject(about: string): boolean {
  return fitsASentence(about) && !/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(about);
}

async function givenBy(turn: Turn, contact: Contact, meeting: Meeting) {
  const referrals = await turn.referrals.list({ fromId: contact.id, meetingId: meeting.id });
  const people = await Promise.all(referrals.map(({ toId }) => turn.contacts.get(toId)));
  const tips = await turn.tips.list({ meetingId: meeting.id });
  const promised = await turn.promises.count({ meetingId: meeting.id, by: 'them' });
  return {
    people: people.filter((each) => each !== undefined).map(({ name }) => name),
    tips: tips.filter(({ contactId }) => contactId === null || contactId === contact.id).map(({ text }) => text),
    promised,
  };
}
