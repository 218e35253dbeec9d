import type { Conversation } from '../../domain/entities.ts';
import { readDay } from '../../domain/when/readDay.ts';
import type { Turn } from '../../turn.ts';
import { readAnswered, tellsDayAhead } from '../request/requestAnswered.ts';
import { readFollowUp } from './followUpLine.ts';
import type { Subject } from './followUpSubject.ts';

/** Where the other may have answered. */
const ASKED: readonly Subject['is'][] = ['referral', 'request'];

/** «Not yet, Thursday»: the day is read without what stands before it. */
const NOT_YET_SAID = /^\s*(?:(?:not yet|nog niet|no|nope|nee|sorry|helaas|but|maar)(?!\p{L})[\s,.;:!–-]*)+/iu;

/**
 * What a typed answer comes to, for a conversation's data: the `outcome`, none when the words do not tell. A day ahead is
 * when the two meet (`line`), or by when a promise will be kept after all (`day`, YYYY-MM-DD).
 */
export function readAnswer(turn: Turn, subject: Subject, text: string): Conversation['data'] {
  const answer = ASKED.includes(subject.is) && 'to' in subject ? readAnswered(turn, text, subject.to) : undefined;
  if (answer?.is === 'refused') return { outcome: 'cancelled' };
  if (answer?.is === 'waits') return { outcome: subject.is === 'request' ? 'not-yet' : 'done' };
  if (answer?.is === 'date') return { outcome: 'meet', ...(answer.line === undefined ? {} : { line: answer.line }) };
  const said = readFollowUp(text, subject.is);
  if (said === 'cancelled') return { outcome: said };
  if ('referral' in subject) {
    const date = said !== 'not-yet' && tellsDayAhead(turn, text);
    return date ? { outcome: 'meet', line: text } : { outcome: said };
  }
  const told = text.replace(NOT_YET_SAID, '');
  const day = said === 'done' ? undefined : readDay(told, { now: zoned(turn), language: turn.person.language });
  return day === undefined ? { outcome: said } : { outcome: 'not-yet', day };
}

function zoned(turn: Turn) {
  return turn.now.toZonedDateTimeISO(turn.person.zone);
}
