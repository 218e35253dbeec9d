import { dayOf } from '../../domain/calendar.ts';
import type { Contact, Referral } from '../../domain/entities.ts';
import { readRequestAnswer } from '../../domain/told/requestAnswer.ts';
import { withHour } from '../../domain/when/bareHour.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';
import { setReferral } from '../refer/referralSteps.ts';

/** What came of a request: a date (`line` tells when and where), a refusal, or no answer yet. */
export type Answer =
  | { readonly is: 'date'; readonly line?: string }
  | { readonly is: 'refused' }
  | { readonly is: 'waits' };

/** Reads what a line tells of the answer to a request. A day ahead is when the two will talk. */
export function readAnswered(turn: Turn, text: string, { name }: Contact): Answer | undefined {
  const read = readRequestAnswer(text, name);
  if (!read) return undefined;
  const line = dated(turn, read.told);
  if (line !== undefined) return { is: 'date', line };
  // «Ze kan dinsdag niet» refuses the day.
  if (read.is === 'refused') return tellsDayAhead(turn, text) ? undefined : { is: 'refused' };
  if (read.is === 'agreed') return { is: 'date' };
  return read.is === 'waits' ? { is: 'waits' } : undefined;
}

/** The first piece of a line that tells a moment ahead, spelled so that it can be read. */
function dated(turn: Turn, told: string): string | undefined {
  const lines = fromEach(told);
  const spelled = lines.map((each) => withHour(each, turn.person.language));
  return [...lines, ...spelled].find((each) => tellsDayAhead(turn, each));
}

/** A line, and what is left of it behind each comma: “I spoke to her, we meet Tuesday at 2”. */
function fromEach(line: string): string[] {
  return [0, ...[...line.matchAll(/[,.;!]\s+/gu)].map(({ 0: mark, index }) => index + mark.length)]
    .map((from) => line.slice(from))
    .filter((each) => each !== '');
}

/** Whether the words name a day or hour that is still to come. */
export function tellsDayAhead(turn: Turn, text: string): boolean {
  const reading = readMoment(turn, text);
  if (reading.is === 'none') return false;
  if (reading.is === 'day') return reading.day > dayOf(turn.now, turn.person.zone).toString();
  return reading.start > turn.now.toZonedDateTimeISO(turn.person.zone).toPlainDateTime().toString();
}

/** An answer to the only request that waits for one, and the referral it is about. */
interface Answered {
  readonly referral: Referral;
  readonly answer: Exclude<Answer, { is: 'waits' }>;
}

/** Reads a line as the answer to the only request that waits for one, though that was not asked after: it must be plain. */
export async function answerOfAsked(turn: Turn, text: string): Promise<Answered | undefined> {
  const asked = await turn.referrals.list({ state: ['asked', 'no-answer'] }, { by: 'at' });
  const [referral] = asked;
  if (!referral || asked.some(({ toId }) => toId !== referral.toId)) return undefined;
  const to = await turn.contacts.get(referral.toId);
  const answer = to && readAnswered(turn, text, to);
  const { theirs, sure } = (to && readRequestAnswer(text, to.name)) ?? {};
  const isDate = answer?.is === 'date' && answer.line !== undefined && theirs;
  return answer && answer.is !== 'waits' && (sure || isDate) ? { referral, answer } : undefined;
}

/** The referral comes as far as the answer tells: a date is planned, a no lets it go. */
export async function takeAnswered(turn: Turn, { referral, answer }: Answered): Promise<void> {
  if (answer.is === 'refused') return setReferral(turn, referral, 'dropped');
  await setReferral(turn, referral, 'date-set', answer.line === undefined ? {} : { line: answer.line });
}

/** Whether a line tells when, and that somebody answered, or no more than when. */
export function tellsDate(turn: Turn, text: string): boolean {
  return readRequestAnswer(text, '') !== undefined && dated(turn, text) !== undefined;
}
