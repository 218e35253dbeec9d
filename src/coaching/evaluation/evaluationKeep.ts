import type { Meeting, Promise_ } from '../../domain/entities.ts';
import { linesOf } from '../../domain/line/linesOf.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { present } from '../present.ts';
import { recordPromise, recordTip } from '../record.ts';
import { readPromise } from './promiseLines.ts';

/** Where something that is recorded came from. */
interface Source {
  readonly meeting: Meeting;
  readonly answerId: string | undefined;
}

async function whence(turn: Turn, { meeting, answerId }: Source) {
  const [only, another] = await partnersOf(turn, meeting.id);
  return {
    meetingId: meeting.id,
    ...(only && !another ? { contactId: only.id } : {}),
    ...(answerId ? { answerId } : {}),
  };
}

/** The promises of an answer, one a line, with the day each is due. `settled` are not recorded again. */
export async function keepPromises(
  turn: Turn,
  text: string,
  by: Promise_['by'],
  source: Source,
  settled: readonly string[] = [],
): Promise<void> {
  const from = await whence(turn, source);
  for (const line of linesOf(text)) {
    const promise = readPromise(line, present(turn));
    if (!settled.includes(promise.what)) await recordPromise(turn, { by, ...promise, ...from });
  }
}

/** The tips of an answer, one a line. `settled` are not recorded again. */
export async function keepTips(
  turn: Turn,
  text: string,
  source: Source,
  settled: readonly string[] = [],
): Promise<void> {
  const from = await whence(turn, source);
  for (const line of linesOf(text)) {
    if (!settled.includes(line)) await recordTip(turn, { text: line, ...from });
  }
}
