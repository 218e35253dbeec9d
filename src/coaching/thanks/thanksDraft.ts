import type { Contact, Language, Meeting, Referral } from '../../domain/entities.ts';
import { fitsASentence } from '../../domain/fitsASentence.ts';
import type { Paragraph, Value, Values } from '../../domain/message.ts';
import { isQuotable } from '../../domain/quotable.ts';
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

/** What somebody gave in a conversation: people named, introductions offered, tips, and how much else they would do. */
export interface Given {
  readonly people: readonly string[];
  readonly introduced: readonly string[];
  readonly tips: readonly string[];
  readonly promised: number;
}

/**
 * A thank-you from what the partner really gave: time, information (tips, what it was about), direct help (people they
 * named, introductions, what they promised). In their language and tone; the person sends it.
 *
 * @param meeting what the thanks are for; without one, for help at any time
 */
export function thanksDraft(
  turn: Turn,
  contact: Contact,
  meeting: Meeting | undefined,
  given: Given,
  form: ThanksForm,
  round: number,
): Paragraph[] {
  const { language, address } = toneOf(turn, contact);
  const about = meeting ? aboutIn(meeting) : '';
  const parts: Values = {
    address,
    quote: given.tips[0] ?? '',
    people: { list: given.people },
    introduced: { list: given.introduced },
  };
  const part = (key: TextKey | undefined): Value => (key ? { key, values: parts } : '');
  const [tip, sent, offer] = [
    tipIn(given, contact.name, language === turn.person.language),
    sentIn(given),
    offerIn(given),
  ];
  const values: Values = {
    name: greetedName(contact),
    me: signature(turn),
    address,
    about,
    hasAbout: yes(about),
    tip: part(tip),
    hasTip: yes(tip),
    sent: part(sent),
    hasSent: yes(sent),
    offer: part(offer),
    hasOffer: yes(offer),
  };
  const which = form === 'text' && round % 2 === 1 ? 'text-2' : form;
  const key: TextKey = meeting ? `thanks.${which}` : `thanks.help.${which}`;
  const signed = form === 'text' ? [] : nameWanted(turn);
  return [{ draft: { key, values }, language }, ...signed];
}

/** What a meeting was about, in words that fit a sentence to the other; empty when there are none. */
export function aboutIn({ about }: Meeting): string {
  return about && isSubject(about) ? about : '';
}

/** Not what somebody answered to what a meeting is for: «Find out how they hire». */
function isSubject(about: string): boolean {
  return fitsASentence(about) && !/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(about);
}

function yes(said: string | undefined): 'yes' | 'no' {
  return said ? 'yes' : 'no';
}

/** A single tip is quoted where its words can be said to whoever gave it. */
function tipIn({ tips }: Given, giver: string, ownLanguage: boolean): TextKey | undefined {
  const [only, another] = tips;
  if (only === undefined) return undefined;
  if (another !== undefined) return 'thanks.tip.several';
  return ownLanguage && isQuotable(only, giver) ? 'thanks.tip.quoted' : 'thanks.tip.one';
}

function sentIn({ people, introduced }: Given): TextKey | undefined {
  if (introduced.length === 0) return people.length > 0 ? 'thanks.sent.named' : undefined;
  return people.length > 0 ? 'thanks.sent.both' : 'thanks.sent.introduced';
}

/** Who offered an introduction has been thanked for helping. */
function offerIn({ introduced, promised }: Given): TextKey | undefined {
  return promised > 0 && introduced.length === 0 ? 'thanks.offer' : undefined;
}

/** What somebody gave in a meeting, as far as it was told. */
export async function givenBy(turn: Turn, contact: Contact, meeting: Meeting | undefined): Promise<Given> {
  if (!meeting) return { people: [], introduced: [], tips: [], promised: 0 };
  const isTheirs = ({ contactId }: { contactId: string | null }) => contactId === null || contactId === contact.id;
  const referrals = await turn.referrals.list({ fromId: contact.id, meetingId: meeting.id }, { by: 'at' });
  const namesOf = async (sent: readonly Referral[]) =>
    (await Promise.all(sent.map(({ toId }) => turn.contacts.get(toId)))).flatMap((each) => each?.name ?? []);
  return {
    people: await namesOf(referrals.filter(({ introduction }) => introduction !== 'offered')),
    introduced: await namesOf(referrals.filter(({ introduction }) => introduction === 'offered')),
    tips: (await turn.tips.list({ meetingId: meeting.id })).filter(isTheirs).map(({ text }) => text),
    promised: (await turn.promises.list({ meetingId: meeting.id, by: 'them' })).filter(isTheirs).length,
  };
}
