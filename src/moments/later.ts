import { message } from '../coaching/messages.ts';
import { openItem } from '../coaching/openItem.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { isGone } from '../coaching/walk/subject.ts';
import { rankOf } from '../coaching/walk/waiting.ts';
import type { MomentRule } from './kind.ts';

/** What the person put off until later, and the word of welcome after a pause. */
export const later: MomentRule = {
  kind: 'later',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    if (moment.aboutType === 'coachee')
      return { say: async () => void (await turn.say(message('reply', 'word.welcome-back'))) };
    const conversation = await turn.conversations.get(moment.aboutId);
    if (!conversation || conversation.state === 'ended' || (await isGone(turn, conversation))) return undefined;
    return {
      say: () => repeatTalk(turn, conversation, backTo(conversation)),
      item: await openItem(turn, conversation, 'later'),
      rank: rankOf(conversation.script),
    };
  },
};
