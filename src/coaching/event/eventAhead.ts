import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Choice, Item } from '../../domain/message.ts';
import type { PastedName } from '../../domain/name/pastedNames.ts';
import { timing } from '../../method/timing.ts';
import { callOff, eventMorningDue, planMoment, prepDue } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import type { PeopleQueue } from '../addOrAsk.ts';
import { startOf } from '../meet/meetLine.ts';
import { at, choice, labelled, para, reply } from '../messages.ts';
import { trackOf } from '../walk/track.ts';

/** What a conversation keeps of an event, beside its moment as `meet` keeps one. */
interface EventData extends PeopleQueue<PastedName> {
  what?: string;
  people?: string;
  opening?: string;
  give?: string;
  /** Ids of those one met. */
  met?: string[];
}

export function eventOf({ data }: Pick<Conversation, 'data'>): EventData {
  return data as EventData;
}

/** How it was is asked the next morning, whatever of the preparation was answered. */
export async function planMorningAfter(turn: Turn, conversation: Conversation): Promise<Temporal.Instant> {
  delete trackOf(conversation).left;
  const due = eventMorningDue({ startsAt: startOf(turn, conversation.data) }, turn.person);
  const about = { type: 'conversation' as const, id: conversation.id };
  await planMoment(turn, 'later', about, { due, expires: due.add(timing.evaluation.kept) });
  return due;
}

/** Whether an event that is still ahead was neither prepared for nor left. */
export function isUnprepared(turn: Turn, { script, step, data }: Conversation): boolean {
  return script === 'event' && step !== 'met' && data.start !== undefined && isBefore(turn.now, startOf(turn, data));
}

/** When an event that began before it could be prepared is looked back on, as long as that is still to come. */
export function eventWaits(turn: Turn, { script, data }: Conversation): Temporal.Instant | undefined {
  if (script !== 'event' || data.start === undefined) return undefined;
  const startsAt = startOf(turn, data);
  const due = eventMorningDue({ startsAt }, turn.person);
  return isBefore(startsAt, turn.now) && isBefore(turn.now, due) ? due : undefined;
}

/** Waits for an event: until the day before, or when it was prepared until the morning after. Gives when it goes on. */
export async function awaitEvent(
  turn: Turn,
  conversation: Conversation,
  isPrepared: boolean,
): Promise<Temporal.Instant> {
  const { id, data } = conversation;
  const startsAt = startOf(turn, data);
  const prep = prepDue({ startsAt }, turn.person);
  const isToBePrepared = !isPrepared && isBefore(turn.now, prep);
  const due = isToBePrepared ? prep : await planMorningAfter(turn, conversation);
  const expires = eventMorningDue({ startsAt }, turn.person).add(timing.evaluation.kept);
  if (isToBePrepared) await planMoment(turn, 'later', { type: 'conversation', id }, { due, expires });
  trackOf(conversation).left = 'later';
  await turn.conversations.change(id, { state: 'waiting', step: isPrepared ? 'met' : 'people', data });
  return due;
}

/** The receptions and parties ahead, the next first. */
export async function eventsAhead(turn: Turn): Promise<Conversation[]> {
  const waiting = await turn.conversations.list({ script: 'event', state: ['active', 'waiting'] });
  return waiting
    .filter(({ data }) => data.start !== undefined && isBefore(turn.now, startOf(turn, data)))
    .sort((one, other) => startOf(turn, one.data).epochMilliseconds - startOf(turn, other.data).epochMilliseconds);
}

export function prepareNow({ id }: Conversation): Choice {
  return labelled('prep', { key: 'meet.prepare-now' }, { command: 'start', options: { conversation: id } });
}

/** An event ahead, as an item of a list: to prepare while it is not, and to call off. */
export function eventItem(turn: Turn, event: Conversation): Item {
  const { what = '' } = eventOf(event);
  const short = event.id.slice(-8);
  const prepare = labelled(
    `prepare:${short}`,
    { key: 'event.prepare', values: { what } },
    { command: 'start', options: { conversation: event.id } },
  );
  return {
    body: [para('event.item', { what, when: at(startOf(turn, event.data)) })],
    choices: [
      ...(event.step === 'met' ? [] : [prepare]),
      labelled(
        `cancelled:${short}`,
        { key: 'event.call-off', values: { what } },
        { command: 'event', options: { event: event.id, set: 'cancel' } },
      ),
    ],
  };
}

/** One does not go after all; or goes after all. What is over, or was called off already, stays so. */
export async function setEvent(turn: Turn, event: Conversation, set: 'cancel' | 'restore'): Promise<void> {
  const { what = '' } = eventOf(event);
  const { start } = event.data;
  if (start === undefined || !isBefore(turn.now, startOf(turn, event.data)))
    return void (await turn.say(reply('word.already-ended')));
  const values = { what, when: at(startOf(turn, event.data)) };
  if (set === 'restore') {
    await awaitEvent(turn, event, event.step === 'met');
    return void (await turn.say(reply('event.restored', values)));
  }
  await callOff(turn, event.id);
  await turn.conversations.change(event.id, { state: 'ended' });
  const undo = choice('undo', { command: 'event', options: { event: event.id, set: 'restore' } });
  await turn.say(reply('event.called-off', values, { choices: [undo] }));
}
