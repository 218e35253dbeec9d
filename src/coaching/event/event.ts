import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../../conversation/script.ts';
import { isBefore } from '../../domain/calendar.ts';
import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Card } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import type { PastedName } from '../../domain/name/pastedNames.ts';
import { peopleMet } from '../../domain/name/peopleMet.ts';
import { eventScript } from '../../method/scripts/event.ts';
import { prepDue } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { addOrAsk, keepWhich, type TakePerson } from '../addOrAsk.ts';
import { keepReading, readAnswer, readMoment, startOf } from '../meet/meetLine.ts';
import { whichHour } from '../meet/meetWhen.ts';
import { at, reply, whenOf } from '../messages.ts';
import { askPerson, personFacts, reachable } from '../person.ts';
import { recordTouch } from '../record.ts';
import { isNothing } from '../refer/referLine.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { trackOf } from '../walk/track.ts';
import { awaitEvent, eventItem, eventOf, eventsAhead, planMorningAfter, prepareNow } from './eventAhead.ts';
import { keepPromised } from './eventPromises.ts';

const UNREAD_SAID = 3;

/** What a line tells of an event: «nieuwjaarsborrel vrijdag 17:00». */
export function eventIn(turn: Turn, line: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const moment = readMoment(turn, line);
  keepReading(data, moment, line);
  const { from, to } = moment.is === 'none' ? { from: line.length, to: line.length } : moment.matched;
  const what = [line.slice(0, from), line.slice(to)].map((part) =>
    part.trim().replace(/(?:^|\s)(?:op|om|on|at)$/iu, ''),
  );
  const words = what
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^[\s,.;:]+|[\s,.;:]+$/gu, '');
  return words === '' ? data : { ...data, what: words };
}

function hasBegun(turn: Turn, { data }: Conversation): boolean {
  return data.start !== undefined && !isBefore(turn.now, startOf(turn, data));
}

function facts(turn: Turn, conversation: Conversation): Facts {
  const { data } = conversation;
  const timed = data.start !== undefined;
  return {
    ...personFacts(conversation, 'who'),
    'who-told': true,
    'what-known': data.what !== undefined,
    'when-known': timed,
    before: timed && !hasBegun(turn, conversation),
    after: hasBegun(turn, conversation),
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const { data } = conversation;
  const values = { what: eventOf(conversation).what ?? '' };
  if (step === 'when' && typeof data.day === 'string') return whichHour(data.day, data.part);
  if (step.startsWith('who')) return (await askPerson(turn, conversation, 'who', step)) ?? {};
  if (step === 'people') {
    await planMorningAfter(turn, conversation);
    const start = startOf(turn, data);
    return { values: { ...values, when: at(start) }, when: whenOf(start, turn.person.zone) };
  }
  return { values };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { text } = answered;
  const event = eventOf(conversation);
  switch (step) {
    case 'what':
      if (text === undefined) return 'end';
      Object.assign(conversation.data, eventIn(turn, text));
      event.what ??= text;
      return whenKnown(turn, conversation);
    case 'when': {
      if (text === undefined) return 'end';
      const reading = readAnswer(turn, conversation.data, text);
      keepReading(conversation.data, reading, text);
      if (reading.is === 'none') await turn.say(reply('meet.when-unclear'));
      return whenKnown(turn, conversation);
    }
    case 'people':
    case 'opening':
    case 'give':
      if (text !== undefined) event[step] = text;
      return undefined;
    case 'met':
      return keepMet(turn, conversation, text);
    case 'promised':
      if (text !== undefined && !isNothing(text)) await keepPromised(turn, text, event.met ?? []);
      return undefined;
    default:
      return (
        (await keepWhich(turn, conversation, step, answered, event, taking(turn, conversation))) ??
        (await addOrAsk(turn, conversation, event, taking(turn, conversation))) ?? { to: 'promised' }
      );
  }
}

const isSame = (one: string, other: string) => foldName(one) === foldName(other);

/** The preparation comes the day before, or now when that has passed; what is over is looked back on. */
async function whenKnown(turn: Turn, conversation: Conversation): Promise<Next> {
  const { data } = conversation;
  if (data.start === undefined) return { to: 'when' };
  const { what = '' } = eventOf(conversation);
  const known = (await eventsAhead(turn)).find(
    (each) => each.id !== conversation.id && each.data.start === data.start && isSame(eventOf(each).what ?? '', what),
  );
  if (known) {
    await turn.say(reply('event.known', { what, when: at(startOf(turn, data)) }, { items: [eventItem(turn, known)] }));
    delete data.start;
    return 'end';
  }
  if (hasBegun(turn, conversation)) return { to: 'met' };
  return isBefore(turn.now, prepDue({ startsAt: startOf(turn, data) }, turn.person)) ? 'end' : { to: 'people' };
}

async function keepMet(turn: Turn, conversation: Conversation, text: string | undefined): Promise<Next | undefined> {
  if (text === undefined || isNothing(text)) return undefined;
  const event = eventOf(conversation);
  const { people, unread } = peopleMet(text, await reachable(turn));
  if (people.length === 0) {
    await turn.say(reply('contact.no-name'));
    return 'again';
  }
  if (unread.length > 0) await turn.say(reply('inventory.unread', { what: { list: unread.slice(0, UNREAD_SAID) } }));
  event.queue = [...people];
  return addOrAsk(turn, conversation, event, taking(turn, conversation));
}

/** Who one met is on the list, with what was noted of them and the moment of contact. */
function taking(turn: Turn, conversation: Conversation): TakePerson<PastedName> {
  return async (contact: Contact, { organisation, note }) => {
    const event = eventOf(conversation);
    if (organisation && !contact.organisation) await turn.contacts.change(contact.id, { organisation });
    const more = note ? { note } : {};
    const when = startOf(turn, conversation.data);
    await recordTouch(turn, contact.id, 'met', { at: when, source: 'event', sourceId: conversation.id, ...more });
    event.met = [...new Set([...(event.met ?? []), contact.id])];
  };
}

/** Where nothing more is asked now: until the day before, until the morning after, or for good. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { data } = conversation;
  if (data.start === undefined) return;
  const { what = '', met = [] } = eventOf(conversation);
  const start = startOf(turn, data);
  if (hasBegun(turn, conversation)) return void (await turn.say(reply('event.done', { count: met.length })));
  const isPrepared = (trackOf(conversation).path ?? []).includes('people');
  const due = await awaitEvent(turn, conversation, isPrepared);
  if (isPrepared) return void (await turn.say({ ...reply('event.ready'), card: cardOf(conversation, start) }));
  const values = { what, when: at(start), prep: at(due) };
  await turn.say(reply('event.noted', values, { choices: [prepareNow(conversation)] }));
}

/** Who stops preparing still goes: how it was is asked all the same. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  const { data } = conversation;
  if (data.start === undefined || hasBegun(turn, conversation)) return void (await turn.say(reply('word.stopped')));
  await awaitEvent(turn, conversation, true);
  await turn.say(reply('event.left', {}, { items: [eventItem(turn, { ...conversation, step: 'met' })] }));
}

/** One page to take along. */
function cardOf(conversation: Conversation, start: Temporal.Instant): Card {
  const { what = '', people, opening, give } = eventOf(conversation);
  const told = { people, opening, give };
  const fields = (['people', 'opening', 'give'] as const).flatMap((step) => {
    const text = told[step];
    return text ? [{ label: { key: `event.card-${step}` as const }, value: { own: text } }] : [];
  });
  const when = { key: 'card.own' as const, values: { text: at(start) } };
  return {
    title: { key: 'event.card', values: { what } },
    fields: [{ label: { key: 'card.when' }, value: when }, ...fields],
  };
}

export const eventTalk: Talk = { script: eventScript, facts, ask, keep, finish, leave };
