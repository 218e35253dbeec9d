import type { Conversation, Goal, Meeting } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import { matchName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from './meetingFacts.ts';

/** The meeting a conversation is about. Throws `error.not-found` when it is no longer there. */
export async function meetingAbout(turn: Turn, { aboutId }: Pick<Conversation, 'aboutId'>): Promise<Meeting> {
  const meeting = await turn.meetings.get(aboutId ?? '');
  if (!meeting) throw new UserError('error.not-found');
  return meeting;
}

/** What a meeting is for: its own goal, or the only one that is open. */
export async function goalOf(turn: Turn, meeting: Pick<Meeting, 'goalId'>): Promise<Goal | undefined> {
  if (meeting.goalId) return turn.goals.get(meeting.goalId);
  const [only, another] = await turn.goals.list({ state: 'open' });
  return another ? undefined : only;
}

/** Whether a meeting is for getting something done where one works. */
export async function isInside(turn: Turn, meeting: Pick<Meeting, 'goalId'>): Promise<boolean> {
  return (await goalOf(turn, meeting))?.kind === 'influence';
}

/** Of some meetings those with a partner whom the typed name can mean; all of them without a name. */
export async function meetingsWith(
  turn: Turn,
  meetings: readonly Meeting[],
  name: string | undefined,
): Promise<Meeting[]> {
  const typed = name?.trim().replace(/^(?:met|with)\s+/iu, '');
  if (!typed) return [...meetings];
  const found: Meeting[] = [];
  for (const meeting of meetings) {
    if (matchName(typed, await partnersOf(turn, meeting.id)).is !== 'none') found.push(meeting);
  }
  return found;
}
