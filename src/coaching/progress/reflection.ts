import { reflectionScript } from '../../method/scripts/reflection.ts';
import type { Turn } from '../../turn.ts';
import { para, reply } from '../messages.ts';
import type { Answered, Talk } from '../walk/talk.ts';
import { progressLines, progressOf } from './progressLines.ts';

/** Another question each month. */
const QUESTIONS = 4;
const A_MONTH = { days: -1, months: -1 };

/** Begins the monthly looking back, over the month before. */
export async function startReflection(turn: Turn): Promise<void> {
  await turn.start('reflection');
}

/** From where the month before is counted. */
export function monthBefore({ now, person }: Turn) {
  return now.toZonedDateTimeISO(person.zone).add(A_MONTH).startOfDay().toInstant();
}

export const reflectionTalk: Talk = {
  script: reflectionScript,
  async ask(turn, { data }) {
    const { month } = turn.now.toZonedDateTimeISO(turn.person.zone);
    const values = { round: String(month % QUESTIONS) };
    // Asked again, the month has been read.
    if (data.shown === true) return { values };
    data.shown = true;
    return {
      before: [para('reflection.month'), ...progressLines(await progressOf(turn, monthBefore(turn)))],
      values,
    };
  },
  async keep(turn, _conversation, _step, { text }: Answered) {
    await turn.say(reply(text === undefined ? 'reflection.skipped' : 'reflection.noted'));
    return 'end';
  },
};
