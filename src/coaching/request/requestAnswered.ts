import { dayOf } from '../../domain/calendar.ts';
import type { Contact } from '../../domain/entities.ts';
import { readRequestAnswer } from '../../domain/told/requestAnswer.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';

/** What came of a request: a date (`line` tells when and where), a refusal, or no answer yet. */
export type Answer = { readonly is: 'date'; readonly line?: string } | { readonly is: 'refused' | 'waits' };

/** “Tuesday 2”: behind a day a number alone is the hour. */
const BARE_HOUR = /(?<!\p{L})(\p{L}{2,9}(?:day|dag)|morgen|overmorgen|tomorrow)\s+(\d{1,2})(?=\s|,|$)/iu;

/** Reads what a line tells of the answer to a request. A day ahead is when the two will talk. */
export function readAnswered(turn: Turn, text: string, { name }: Contact): Answer | undefined {
  const read = readRequestAnswer(text, name);
  if (!read) return undefined;
  const lines = fromEach(read.told);
  const at = turn.person.language === 'nl' ? 'om' : 'at';
  const line = [...lines, ...lines.map((each) => each.replace(BARE_HOUR, `$1 ${at} $2`))].find((each) =>
    isAhead(turn, each),
  );
  if (line !== undefined) return { is: 'date', line };
  // «Ze kan dinsdag niet» refuses the day.
  if (read.is === 'refused') return isAhead(turn, text) ? undefined : { is: 'refused' };
  if (read.is === 'agreed') return { is: 'date' };
  return read.is === 'waits' ? { is: 'waits' } : undefined;
}

/** A line, and what is left of it behind each comma: “I spoke to her, we meet Tuesday at 2”. */
function fromEach(line: string): string[] {
  return [0, ...[...line.matchAll(/[,.;!]\s+/gu)].map(({ 0: mark, index }) => index + mark.length)]
    .map((from) => line.slice(from))
    .filter((each) => each !== '');
}

/** Whether the words name a day or hour that is still to come. */
export function isAhead(turn: Turn, text: string): boolean {
  const reading = readMoment(turn, text);
  if (reading.is === 'none') return false;
  if (reading.is === 'day') return reading.day > dayOf(turn.now, turn.person.zone).toString();
  return reading.start > turn.now.toZonedDateTimeISO(turn.person.zone).toPlainDateTime().toString();
}
