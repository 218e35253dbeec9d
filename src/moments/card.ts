import type { Temporal } from 'temporal-polyfill';
import { conversationCard } from '../coaching/prep/card.ts';
import { inProgress } from '../coaching/walk/waiting.ts';
import { earliest, isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { cardAtLatest } from './plan.ts';

/** An hour before the conversation: the card, apart from the day's one opening and without any answer expected. */
export const card: MomentRule = {
  kind: 'card',
  opening: () => false,
  awaitsAnswer: false,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned' || !isBefore(turn.now, meeting.startsAt)) return undefined;
    const later = await afterPrep(turn, meeting);
    if (later) return { later };
    return { say: async () => void (await turn.say(await conversationCard(turn, meeting))) };
  },
};

/** While the preparation is going on the card waits: it comes straight after, when that rests, or shortly before the start at the latest. */
async function afterPrep(turn: Turn, meeting: Meeting): Promise<Temporal.Instant | undefined> {
  const talking = await inProgress(turn);
  if (talking?.script !== 'prep' || talking.aboutId !== meeting.id) return undefined;
  const latest = cardAtLatest(meeting, turn.person);
  return isBefore(turn.now, latest) ? earliest(talking.lastAt.add(timing.talk.rests), latest) : undefined;
}
