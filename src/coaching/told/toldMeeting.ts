import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { readMeetingChange } from '../../domain/told/meetingChange.ts';
import { onlyDetails } from '../../domain/told/meetingDetails.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf, partnersValue } from '../meet/meetingFacts.ts';
import { at } from '../messages.ts';
import type { Doing } from './doing.ts';

/** For so long a line may go on about the conversation that was planned. */
const JUST = { hours: 1 };

/** What a line asks of a conversation in the diary: the one that is meant, or those it may mean to choose from. */
export async function readOfMeeting(turn: Turn, text: string, names: readonly string[]): Promise<Doing | undefined> {
  const change = readMeetingChange(text);
  if (!change) return readAdded(turn, text);
  const [name, another] = names;
  const meant = another === undefined ? await plannedWith(turn, name) : [];
  const [meeting, second] = meant;
  if (!meeting) return undefined;
  if (second) return { is: 'run', command: 'meetings', ...(name ? { options: { line: name } } : {}) };
  const of = { meeting: meeting.id };
  if (change.to === 'move')
    return { is: 'run', command: 'meetings', options: { ...of, set: 'move', line: change.moment } };
  return {
    is: 'do',
    key: 'told.call-off',
    values: { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) },
    command: 'meetings',
    options: { ...of, set: 'cancel' },
  };
}

/** What a line adds to the conversation just planned; of the only one there is, it is asked first. */
async function readAdded(turn: Turn, text: string): Promise<Doing | undefined> {
  if (!onlyDetails(text)) return undefined;
  const ahead = await plannedWith(turn, undefined);
  const justPlanned = ahead
    .filter(({ createdAt }) => isBefore(turn.now.subtract(JUST), createdAt))
    .toSorted((one, other) => Temporal.Instant.compare(other.createdAt, one.createdAt));
  const [meeting, another] = justPlanned.length > 0 ? justPlanned.slice(0, 1) : ahead;
  if (!meeting || another) return undefined;
  const options = { meeting: meeting.id, set: 'note', line: text };
  if (justPlanned.length > 0) return { is: 'run', command: 'meetings', options };
  const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
  return { is: 'do', key: 'told.of-meeting', values, command: 'meetings', options };
}

/** The planned conversations with somebody: those still ahead, else those that may have been missed. */
async function plannedWith(turn: Turn, name: string | undefined): Promise<Meeting[]> {
  const planned = await turn.meetings.list({ state: 'planned' }, { by: 'startsAt' });
  const found: Meeting[] = [];
  for (const meeting of planned)
    if (name === undefined || matchName(name, await partnersOf(turn, meeting.id)).is !== 'none') found.push(meeting);
  const ahead = found.filter(({ startsAt }) => !isBefore(startsAt, turn.now));
  return ahead.length > 0 ? ahead : found;
}
