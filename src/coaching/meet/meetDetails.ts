import type { Conversation, Meeting } from '../../domain/entities.ts';
import { callIn, placeBehind } from '../../domain/line/placeBehind.ts';
import { readMeetingDetails } from '../../domain/told/meetingDetails.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import { detailValues, partnersOf, partnersValue } from './meetingFacts.ts';
import { partnersIn } from './partnersPlanned.ts';

const BEHIND_YES =
  /^(?:(?:but|maar|and|en|it['’]?s|het is|is)\s+)*(?:at|bij)\s+(?!(?:first|once|last|all|any|some|the moment|this|that|deze|dezen|nader|voorbaat)(?!\p{L}))/iu;

/** Takes along what a yes adds to a conversation that is being planned: where, what about, where whom it is with works. */
export async function addDetails(turn: Turn, conversation: Conversation, said: string): Promise<void> {
  const { data } = conversation;
  const { place = saidPlace(said), about, work } = readMeetingDetails(said);
  if (place && !String(data.place ?? '').includes(place)) data.place = place;
  if (about) data.about = about;
  const [only, another] = partnersIn(conversation);
  if (work && only && another === undefined) await turn.contacts.change(only, work);
}

/** What stands behind a yes need not say that it is a place: “yes, at her office”. */
function saidPlace(said: string): string | undefined {
  return callIn(said) ?? (BEHIND_YES.test(said) ? placeBehind(` ${said}`) : undefined);
}

/** Adds to a conversation in the diary what a line tells of it, and says what was noted. */
export async function noteDetails(turn: Turn, meeting: Meeting, line: string): Promise<void> {
  const { place = meeting.place, about = meeting.about, work } = readMeetingDetails(line);
  await turn.meetings.change(meeting.id, { place, about });
  const [only, another] = await partnersOf(turn, meeting.id);
  if (work && only && !another) await turn.contacts.change(only.id, work);
  await turn.say(
    reply('meeting.noted', {
      who: await partnersValue(turn, meeting),
      when: at(meeting.startsAt),
      ...detailValues({ place, about }),
      hasWork: work && only && !another ? 'yes' : 'no',
      organisation: work?.organisation ?? '',
    }),
  );
}
