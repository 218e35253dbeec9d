import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import type { Partner } from '../../domain/partner/partner.ts';
import { deniesTalk } from '../../domain/talkAnswer.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import { askPerson, personFacts } from '../person.ts';
import { present } from '../present.ts';
import { type NameQueue, settleAnswer, settleNames } from '../touch/nameQueue.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { forgetMoment, type MeetLine, readMeetLine, startOf } from './meetLine.ts';

const WHO = 'who';

/** What a `meet` conversation keeps of whom it is with: who is settled, and the names that still have to be. */
interface Who {
  partners?: string[];
  names?: NameQueue<Partner>;
  /** Where it is, while nobody is named. */
  organisation?: string;
}

function whoIn(data: Record<string, unknown>): Who {
  return data as Who;
}

/** The contacts a conversation that is being planned is with, in the order they were named. */
export function partnersIn({ data }: Pick<Conversation, 'data'>): readonly string[] {
  return whoIn(data).partners ?? [];
}

/** Where it is, when it is not known with whom. */
export function organisationIn({ data }: Pick<Conversation, 'data'>): string | undefined {
  return partnersIn({ data }).length === 0 ? whoIn(data).organisation : undefined;
}

export function whoFacts(conversation: Pick<Conversation, 'data'>): Facts {
  const asked = personFacts(conversation, WHO);
  return { ...asked, 'who-told': asked['who-told'] === true || partnersIn(conversation).length > 0 };
}

/** Those it is with, as they are named in a sentence. */
export async function partnersSaid(turn: Turn, conversation: Pick<Conversation, 'data'>): Promise<Value> {
  const contacts = await Promise.all(partnersIn(conversation).map((id) => turn.contacts.get(id)));
  const names = contacts.flatMap((contact) => contact?.name ?? []);
  const organisation = organisationIn(conversation);
  if (names.length > 0) return { list: names };
  return organisation ? { key: 'meeting.nobody-at', values: { organisation } } : { key: 'meeting.nobody' };
}

/** What the steps of whom it is with show: what was told already is said back. */
export async function askWho(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step !== WHO) return (await askPerson(turn, conversation, WHO, step)) ?? {};
  const { data } = conversation;
  const organisation = organisationIn(conversation);
  if (organisation) return { key: 'meet.who-at', values: { organisation } };
  if (partnersIn(conversation).length > 0) return {};
  if (data.start !== undefined) return { key: 'meet.who-then', values: { when: at(startOf(turn, data)) } };
  return typeof data.day === 'string' ? { key: 'meet.who-then', values: { when: { day: data.day } } } : {};
}

/**
 * Takes what a line tells of a conversation into the data of a `meet`; what was known stays. Known people are taken. Gives
 * the step that asks about a name.
 */
export async function takeMeetLine(
  turn: Turn,
  conversation: Pick<Conversation, 'data'>,
  { data: told, people, organisation }: MeetLine,
): Promise<Next | undefined> {
  const { data } = conversation;
  const who = whoIn(data);
  keepTold(data, told);
  if (organisation) who.organisation = organisation;
  const place = who.organisation;
  const named = people.map((each) => (place ? { organisation: place, ...each } : each));
  who.names = { queue: [...named, ...(who.names?.queue ?? [])], added: who.names?.added ?? [] };
  return settleNames(turn, { data }, WHO, who.names, takePartner(turn, data));
}

/** What the answer to a step of whom it is with comes to: typed text is read as the whole line behind `/meet` is. */
export async function keepWho(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  const { text } = answered;
  const names = whoIn(data).names ?? { queue: [], added: [] };
  whoIn(data).names = names;
  if (text === undefined || deniesTalk(text, present(turn))) {
    const next = await settleAnswer(
      turn,
      conversation,
      WHO,
      step,
      text === undefined ? answered : {},
      names,
      takePartner(turn, data),
    );
    return next === false ? undefined : next;
  }
  const line = await readMeetLine(turn, text);
  if (isEmpty(line)) {
    await turn.say(reply('contact.no-name'));
    return 'again';
  }
  // The same firm once more is all there is to say of who it is.
  const insists =
    line.people.length === 0 && line.organisation !== undefined && line.organisation === organisationIn(conversation);
  const read = insists ? { ...line, people: [{ name: text.trim() }] } : line;
  if (read.people.length === 0) {
    keepTold(data, read.data);
    if (read.organisation) data.organisation = read.organisation;
    return { to: step };
  }
  delete names.current;
  data[WHO] = {};
  return takeMeetLine(turn, conversation, read);
}

/** What is told of the moment takes the place of what was; a subject that is known stays. */
function keepTold(data: Record<string, unknown>, { about, ...told }: MeetLine['data']): void {
  if (told.start !== undefined || told.day !== undefined) forgetMoment(data);
  Object.assign(data, told);
  if (data.about === undefined && about !== undefined) data.about = about;
}

/** Whether a line tells nothing of a conversation: nobody, no place, no day. */
export function isEmpty({ data, people, organisation }: MeetLine): boolean {
  return people.length === 0 && organisation === undefined && data.start === undefined && data.day === undefined;
}

function takePartner(turn: Turn, data: Record<string, unknown>) {
  return async ({ organisation }: Partner, contact: Contact | undefined): Promise<undefined> => {
    if (!contact) return;
    const { partners = [] } = whoIn(data);
    if (!partners.includes(contact.id)) data.partners = [...partners, contact.id];
    if (organisation && !contact.organisation) await turn.contacts.change(contact.id, { organisation });
  };
}
