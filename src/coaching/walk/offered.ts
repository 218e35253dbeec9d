import { readAffirmed } from '../../domain/affirmed.ts';
import type { Choice, Message } from '../../domain/message.ts';
import { namesIn } from '../../domain/told/told.ts';
import { saysChoice } from '../../texts/words.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';
import { reply } from '../messages.ts';
import { isAhead } from '../told/toldPlan.ts';

/** Commands that take a day and an hour along. */
const TAKES_A_MOMENT: readonly string[] = ['meet', 'meetings'];
const LONGEST_MOMENT = 8;

/**
 * Takes words as the button of the last message that they name: its own words, a yes to what it proposes, or the new hour
 * that it asks for. Whether they were that; a question that is open has its own answers, and comes before this.
 */
export async function takeOffered(turn: Turn, text: string): Promise<boolean> {
  const last = (await turn.said((await turn.lastSaid()) ?? ''))?.message;
  const press = last && pressed(turn, last, text);
  if (!press) return false;
  if (press === 'no') await turn.say(reply('told.left'));
  else await turn.run(press.command, press.options);
  return true;
}

function pressed(turn: Turn, { choices = [], proposes }: Message, text: string): Choice['run'] | 'no' {
  const named = choices.find(({ id, run }) => run && saysChoice(id.split(':')[0] ?? id, text));
  if (named) return named.run;
  const proposed = choices.find(({ id }) => id === proposes)?.run;
  if (!proposed) return undefined;
  const { says, rest } = readAffirmed(text) ?? { says: undefined, rest: text };
  if (rest === '') return says === 'no' ? 'no' : proposed;
  const run = choices.find((choice) => choice.run && TAKES_A_MOMENT.includes(choice.run.command))?.run;
  return run && says !== 'no' && tellsMoment(turn, rest)
    ? { ...run, options: { ...run.options, line: [run.options.line, rest].filter(Boolean).join(' ') } }
    : undefined;
}

/** Whether a few words tell a day or an hour to come, and of nobody. */
function tellsMoment(turn: Turn, text: string): boolean {
  const few = text.split(/\s+/u).length <= LONGEST_MOMENT;
  return few && namesIn(text).length === 0 && isAhead(turn, readMoment(turn, text));
}
