import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import { readNameMended } from '../../domain/name/nameMended.ts';
import type { Partner } from '../../domain/partner/partner.ts';
import { deniesTalk } from '../../domain/talkAnswer.ts';
import { readMeetingDetails } from '../../domain/told/meetingDetails.ts';
import { workIn } from '../../domain/told/workplace.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import { askPerson, personFacts } from '../person.ts';
import { present } from '../present.ts';
import { type NameQueue, settleAnswer, settleNames } from '../touch/nameQueue.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { forgetMoment, type MeetLine, readMeetLine, startOf } from './meetLine.ts';
import { organisationIn, partnersIn, whoIn } from './partnersPlanned.ts';

const WHO = 'who';

export function whoFacts(conversation: Pick<Conversation, 'data'>): Facts {
  const asked = personFacts(conversation, WHO);
  return { ...asked, 'who-told': asked['who-told'] === true || partnersIn(conversation).length > 0 };
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

/** It is with somebody else than was understood. */
export function withSomebodyElse(turn: Turn, conversation: Conversation, name: string): Promise<Next | undefined> {
  whoIn(conversation.data).partners = [];
  return takeMeetLine(turn, conversation, { data: {}, people: [{ name }] });
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
  if (names.current && answered.choice === 'yes' && answered.more)
    names.current = { ...workIn(answered.more), ...names.current };
  const objection = text ?? (answered.choice === 'no' ? (answered.more ?? '') : '');
  const mended = readNameMended(objection);
  if (mended !== undefined) {
    const { data: told } = await readMeetLine(turn, objection);
    const { place } = readMeetingDetails(objection);
    return takeInstead(turn, conversation, names, {
      data: { ...(place ? { place } : {}), ...told },
      people: [{ name: mended }],
    });
  }
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
  return takeInstead(turn, conversation, names, read);
}

/** What is told takes the place of the name that was asked about. */
function takeInstead(
  turn: Turn,
  conversation: Conversation,
  names: NameQueue<Partner>,
  line: MeetLine,
): Promise<Next | undefined> {
  delete names.current;
  conversation.data[WHO] = {};
  return takeMeetLine(turn, conversation, line);
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
  return async ({ organisation, role }: Partner, contact: Contact | undefined): Promise<undefined> => {
    if (!contact) return;
    const { partners = [] } = whoIn(data);
    if (!partners.includes(contact.id)) data.partners = [...partners, contact.id];
    if (organisation && !contact.organisation) await turn.contacts.change(contact.id, { organisation });
    if (role && !contact.role) await turn.contacts.change(contact.id, { role });
  };
}
