import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { yearOf } from '../contact/contactCard.ts';
import { at, para, whenOf } from '../messages.ts';
import { answeredAtLast, askOnceMore } from '../walk/onceMore.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import { putInDiary } from './meetBook.ts';
import { addDetails } from './meetDetails.ts';
import { detailValues, partnersValue } from './meetingFacts.ts';
import { forgetMoment, keepReading, readAnswer, startOf } from './meetLine.ts';
import { mendPartner } from './meetMended.ts';
import { keepWhen } from './meetWhen.ts';

const CLAUSE = /[,.;]\s+/u;

/** How long before its start an unconfirmed conversation is asked about once more. */
const BEFORE_START = { hours: 1 };

/** Says the moment back. What stays without an answer is asked once more, in time. */
export async function askConfirm(turn: Turn, conversation: Conversation, who: Value): Promise<Ask> {
  const { data } = conversation;
  const start = startOf(turn, data);
  const overlap = await overlapping(turn, conversation, start);
  await askOnceMore(turn, conversation, { due: start.subtract(BEFORE_START), expires: start });
  return {
    key: isBefore(start, turn.now)
      ? 'meet.confirm-past'
      : data.move === undefined
        ? 'meet.confirm'
        : 'meet.confirm-move',
    before: overlap
      ? [para('meet.overlap', { who: await partnersValue(turn, overlap), when: at(overlap.startsAt, 'time') })]
      : [],
    values: {
      who,
      day: at(start, 'day'),
      year: yearOf(turn, start),
      time: at(start, 'time'),
      ...detailValues(data),
      minutes: Number(data.minutes ?? timing.meeting.minutes),
    },
    when: whenOf(start, turn.person.zone),
  };
}

async function overlapping(turn: Turn, { data }: Conversation, start: Temporal.Instant): Promise<Meeting | undefined> {
  const end = start.add({ minutes: Number(data.minutes ?? timing.meeting.minutes) });
  const near = await turn.meetings.list({
    state: 'planned',
    startsAt: { from: start.subtract({ hours: 12 }), before: end },
  });
  return near.find(
    ({ id, startsAt, minutes }) =>
      id !== data.move && id !== data.meeting && isBefore(start, startsAt.add({ minutes })),
  );
}

/** A yes, or no objection, puts it in the diary at once, with the length it adds; another moment is said back first. */
export async function keepConfirm(
  turn: Turn,
  conversation: Conversation,
  { choice, text, more }: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  await answeredAtLast(turn, conversation);
  const said = text ?? more ?? '';
  const mended = await mendPartner(turn, conversation, said);
  if (mended !== undefined) {
    const [first = ''] = said.split(CLAUSE, 1);
    keepReading(data, readAnswer(turn, data, first), first);
    return mended;
  }
  const reading = readAnswer(turn, data, said);
  const changes = reading.is === 'day' || (reading.is === 'moment' && reading.start !== data.start);
  if (text !== undefined || changes || (choice === 'no' && reading.minutes !== undefined))
    return keepWhen(turn, data, said);
  if (choice === 'no') {
    data.former = { start: data.start, phrase: data.phrase };
    forgetMoment(data);
    return undefined;
  }
  if (reading.minutes !== undefined) data.minutes = reading.minutes;
  await addDetails(turn, conversation, said);
  await putInDiary(turn, conversation);
  return undefined;
}
