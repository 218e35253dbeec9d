import type { Conversation, Meeting } from '../../domain/entities.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import type { Turn } from '../../turn.ts';
import { answerIn } from '../answers.ts';
import { reply } from '../messages.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { takeAccount } from './account.ts';
import { markHeld } from './held.ts';
import { readHeld } from './heldLine.ts';

/** Who tells more than this at once has told what there is to keep; of a remark more is asked. */
const A_REMARK = 80;

/** Whether it took place. A story told right away is the first record, and is not asked for a second time. */
export async function keepHeld(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  { text, choice: chosen }: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  const said = chosen ?? (text === undefined ? 'skip' : readHeld(text));
  switch (said) {
    case 'skip':
      return data.notHeld === true ? 'end' : 'on';
    case 'moved':
    case 'cancelled':
      data.outcome = said;
      if (text !== undefined) data.line = text;
      return 'end';
    case 'still-going':
      data.outcome = said;
      return 'end';
    case 'no':
      data.notHeld = true;
      return 'again';
    default:
      if (text !== undefined && said === 'told' && noAnswer(text) === 'help') {
        await turn.say(reply('word.unclear'));
        return 'again';
      }
      data.notHeld = false;
      await markHeld(turn, meeting);
      if (said !== 'told' || text === undefined) return 'on';
      await answerIn(turn, conversation, 'evaluation.notes', text);
      data.told = text;
      data.noted = text.length > A_REMARK;
      if (data.noted) await takeAccount(turn, conversation, meeting, text);
      return 'on';
  }
}
