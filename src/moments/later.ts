import { eventWaits, isUnprepared, planMorningAfter } from '../coaching/event/eventAhead.ts';
import { message } from '../coaching/messages.ts';
import { openItem } from '../coaching/openItem.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { isGone } from '../coaching/walk/subject.ts';
import { rankOf } from '../coaching/walk/waiting.ts';
import type { Conversation } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';

/** Somebody who is not to be brought up any more: neither is what was planned with them. */
async function isLetGo(turn: Turn, { aboutType, aboutId }: Conversation): Promise<boolean> {
  const contact = aboutType === 'contact' ? await turn.contacts.get(aboutId ?? '') : undefined;
  return contact?.state === 'deceased' || contact?.state === 'never';
}

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
    if (await isLetGo(turn, conversation)) {
      await turn.conversations.change(conversation.id, { state: 'ended', lastAt: turn.now });
      return undefined;
    }
    const waits = eventWaits(turn, conversation);
    if (waits) return { later: waits };
    return {
      say: () => repeatTalk(turn, conversation, backTo(conversation)),
      item: await openItem(turn, conversation, 'later'),
      // Asked for or only named in a list: how it was is asked the morning after.
      ...(isUnprepared(turn, conversation)
        ? { spoken: async () => void (await planMorningAfter(turn, conversation)) }
        : {}),
      rank: rankOf(conversation.script),
    };
  },
};
