import { labelled, message, para } from '../coaching/messages.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { isGone } from '../coaching/walk/subject.ts';
import { rankOf } from '../coaching/walk/waiting.ts';
import type { TextKey } from '../texts/keys.ts';
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
    const what = { key: `word.script.${conversation.script}` as TextKey };
    const run = { command: 'start', options: { conversation: conversation.id } };
    const label = { key: 'word.go-on-with' as const, values: { what } };
    return {
      say: () => repeatTalk(turn, conversation, backTo(conversation)),
      item: {
        body: [para('word.item-later', { what })],
        choices: [labelled(`later:${conversation.id.slice(-8)}`, label, run)],
      },
      rank: rankOf(conversation.script),
    };
  },
};
