import { z } from 'zod';
import { markNotHeld } from '../coaching/evaluation/held.ts';
import { meanwhile } from '../coaching/meanwhile.ts';
import { noteDetails } from '../coaching/meet/meetDetails.ts';
import { partnersValue } from '../coaching/meet/meetingFacts.ts';
import { keepReading, readAnswer, readMoment } from '../coaching/meet/meetLine.ts';
import { listMeetings } from '../coaching/meet/meetList.ts';
import { at, labelled, proposal, reply } from '../coaching/messages.ts';
import { reachable } from '../coaching/person.ts';
import { sayCardWhenDue } from '../coaching/prep/card.ts';
import { readOfMeeting } from '../coaching/told/toldMeeting.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import { namesIn } from '../domain/told/told.ts';
import type { WhenReading } from '../domain/when/readWhen.ts';
import { callOff } from '../moments/plan.ts';
import { planMeeting } from '../moments/planMeeting.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** The conversations ahead and those that still want an evaluation; moves and cancels them. */
export const meetings = defineCommand({
  name: 'meetings',
  words: { en: ['meetings', 'agenda'], nl: ['gesprekken', 'afspraken', 'agenda'] },
  options: z.object({
    meeting: ref('meetings'),
    set: z.enum(['move', 'cancel', 'restore', 'note']).optional(),
    line: text(),
  }),
  async run(turn, options) {
    if (options.meeting === undefined) return listOrChange(turn, options.line?.trim());
    const meeting = await turn.meetings.get(options.meeting);
    if (!meeting) throw new UserError('error.not-found');
    if (meeting.state === 'held') return sayHeld(turn, meeting);
    if (options.set === 'cancel') return cancel(turn, meeting);
    if (options.set === 'restore') return restore(turn, meeting);
    if (options.set === 'note') return noteDetails(turn, meeting, options.line ?? '');
    const data: Record<string, unknown> = { move: meeting.id, minutes: meeting.minutes };
    if (options.line) keepReading(data, newMoment(turn, meeting, options.line));
    await turn.start('meet', { about: { type: 'meeting', id: meeting.id }, data });
  },
});

/** A line that moves or calls off a conversation does so; any other is whom the list is about. */
async function listOrChange(turn: Turn, line: string | undefined): Promise<void> {
  const doing = line ? await readOfMeeting(turn, line, namesIn(line, await reachable(turn))) : undefined;
  if (doing?.is === 'do') return void (await turn.start('told', { data: { guess: doing } }));
  return doing?.options?.meeting ? turn.run(doing.command, doing.options) : listMeetings(turn, line);
}

/** The moment a line names. Of one that is still ahead only what changes need be said: "om 11:00", "a week later". */
function newMoment(turn: Turn, { start, startsAt }: Meeting, line: string): WhenReading {
  return isBefore(startsAt, turn.now) ? readMoment(turn, line) : readAnswer(turn, { start }, line);
}

/** What took place cannot be moved or called off any more: an old button does not take it back. */
async function sayHeld(turn: Turn, meeting: Meeting): Promise<void> {
  await turn.say(reply('meeting.was-held', { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) }));
}

async function cancel(turn: Turn, meeting: Meeting): Promise<void> {
  const who = await partnersValue(turn, meeting);
  const values = { who, when: at(meeting.startsAt) };
  if (meeting.state === 'cancelled') return void (await turn.say(reply('meeting.was-cancelled', values)));
  await turn.meetings.change(meeting.id, { state: 'cancelled' });
  await callOff(turn, meeting.id);
  const thanks = await turn.thanks.list({ meetingId: meeting.id, state: 'open' });
  await markNotHeld(turn, meeting);
  const undo = labelled(
    'undo',
    { key: 'choice.undo' },
    { command: 'meetings', options: { meeting: meeting.id, set: 'restore' } },
  );
  const again = labelled(
    'moved',
    { key: 'meeting.new-date' },
    { command: 'meetings', options: { meeting: meeting.id, set: 'move' } },
  );
  await turn.say(reply('meeting.cancelled', values, proposal(again, undo)));
  await turn.endAbout(
    { type: 'meeting', id: meeting.id },
    ...thanks.map(({ id }) => ({ type: 'thanks' as const, id })),
  );
}

async function restore(turn: Turn, meeting: Meeting): Promise<void> {
  await turn.meetings.change(meeting.id, { state: 'planned' });
  await planMeeting(turn, { ...meeting, state: 'planned' });
  const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
  await turn.say(reply('meeting.restored', values, meanwhile(turn)));
  await sayCardWhenDue(turn, meeting);
}
