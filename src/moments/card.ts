import { conversationCard } from '../coaching/card.ts';
import { partnersValue } from '../coaching/meetingFacts.ts';
import { at, para } from '../coaching/messages.ts';
import { isBefore } from '../domain/calendar.ts';
import type { MomentRule } from './kind.ts';

/** An hour before the conversation: the card, apart from the day's one opening and without any answer expected. */
export const card: MomentRule = {
  kind: 'card',
  opening: () => false,
  awaitsAnswer: false,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned' || !isBefore(turn.now, meeting.startsAt)) return undefined;
    const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
    return {
      say: async () => void (await turn.say(await conversationCard(turn, meeting))),
      item: { body: [para('meeting.item', values)] },
    };
  },
};
