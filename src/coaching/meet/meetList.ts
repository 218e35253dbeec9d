import { isBefore } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/entities.ts';
import type { Item, Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { eventItem, eventsAhead } from '../event/eventAhead.ts';
import { at, labelled, message, para, proposal, reply } from '../messages.ts';
import { prepChoice } from '../prep/prepChoice.ts';
import { meetingsWith } from './aboutMeeting.ts';
import { meetingLine, partnersValue } from './meetingFacts.ts';

const SHOWN = 8;
const AHEAD_SHOWN = 5;
const EVENTS_SHOWN = 2;

/** The conversations ahead, the next first, and the next receptions; then those still to look back on, the last first. A name leaves those with that person. */
export async function listMeetings(turn: Turn, name: string | undefined): Promise<void> {
  const planned = await turn.meetings.list({ state: 'planned' }, { by: 'startsAt' });
  const found = await meetingsWith(turn, planned, name);
  const events = name ? [] : await eventsAhead(turn);
  if (found.length + events.length === 0) return sayNone(turn, name);
  const ahead = found.filter(({ startsAt }) => !isBefore(startsAt, turn.now));
  const behind = found.filter(({ startsAt }) => isBefore(startsAt, turn.now)).reverse();
  const next = ahead.slice(0, Math.max(AHEAD_SHOWN, SHOWN - behind.length));
  const last = behind.slice(0, SHOWN - next.length);
  const itemsOf = (meetings: readonly Meeting[]) => Promise.all(meetings.map((meeting) => itemOf(turn, meeting)));
  const parties = events.slice(0, EVENTS_SHOWN).map((event) => eventItem(turn, event));
  const items = [...(await itemsOf(next)), ...parties, ...(await itemsOf(last))];
  const more: Paragraph[] = [];
  if (ahead.length > next.length) more.push(para('meeting.more-ahead', { count: ahead.length - next.length }));
  if (behind.length > last.length) more.push(para('meeting.more-behind', { count: behind.length - last.length }));
  if (more.length > 0 && !name) more.push(para('meeting.narrow'));
  await turn.say(message('reply', 'meeting.list', undefined, { body: more, items }));
}

async function sayNone(turn: Turn, name: string | undefined): Promise<void> {
  if (!name) return void (await turn.say(reply('meeting.none')));
  const plan = labelled('meet', { key: 'prep.plan' }, { command: 'meet', options: { line: name } });
  await turn.say(reply('prep.none-with', { name }, proposal(plan)));
}

async function itemOf(turn: Turn, meeting: Meeting): Promise<Item> {
  const who = await partnersValue(turn, meeting);
  const short = meeting.id.slice(-8);
  const past = isBefore(meeting.startsAt, turn.now);
  const of = { meeting: meeting.id };
  const set = (to: string) => ({ command: 'meetings', options: { ...of, set: to } });
  const asked = () => para('meeting.item-past', { who, when: at(meeting.startsAt) });
  return {
    body: [past ? asked() : await meetingLine(turn, meeting)],
    choices: [
      past
        ? labelled(
            `evaluate:${short}`,
            { key: 'meeting.evaluate', values: { who } },
            { command: 'evaluate', options: of },
          )
        : await prepChoice(turn, meeting, who),
      labelled(`moved:${short}`, { key: 'meeting.move', values: { who } }, set('move')),
      labelled(`cancelled:${short}`, { key: 'meeting.cancel', values: { who } }, set('cancel')),
    ],
  };
}
