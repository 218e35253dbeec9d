import { labelled, message, para } from '../coaching/messages.ts';
import { repeatTalk } from '../coaching/walk.ts';
import type { TextKey } from '../texts/keys.ts';
import type { MomentRule } from './kind.ts';

/** What the person put off until later, and the word of welcome after a pause. */
export const later: MomentRule = {
  kind: 'later',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    if (moment.aboutType === 'coachee') {
      return {
        say: async () => void (await turn.say(message('reply', 'word.welcome-back'))),
        item: { body: [para('word.welcome-back')] },
      };
    }
    const conversation = await turn.conversations.get(moment.aboutId);
    if (conversation?.state !== 'waiting') return undefined;
    const what = { key: `word.script.${conversation.script}` as TextKey };
    return {
      say: () => repeatTalk(turn, conversation),
      item: {
        body: [para('word.item-later', { what })],
        choices: [
          labelled(
            `later:${conversation.id.slice(-8)}`,
            { key: 'word.go-on-with', values: { what } },
            { command: 'start', options: { conversation: conversation.id } },
          ),
        ],
      },
    };
  },
};
