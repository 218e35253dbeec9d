import type { Meeting, Promise_ } from '../../domain/entities.ts';
import { linesOf } from '../../domain/line/linesOf.ts';
import { matchName } from '../../domain/name/name.ts';
import { type PromiseRead, readPromise } from '../../domain/promise/readPromise.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { reachable } from '../person.ts';
import { present } from '../present.ts';
import { recordPromise, recordTip } from '../record.ts';

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

/**
 * The promises of an answer, one a line, with the day each is due: at whoever of the list is named in it, else at the
 * only partner. What the other would do is a promise to the person, whichever was asked. `settled` are not recorded again.
 */
export async function keepPromises(
  turn: Turn,
  text: string,
  by: Promise_['by'],
  source: Source,
  settled: readonly string[] = [],
): Promise<void> {
  const from = await whence(turn, source);
  const contacts = await reachable(turn);
  for (const { name, ...read } of await promisesIn(turn, text)) {
    if (settled.includes(read.what)) continue;
    const whose = by === 'them' ? by : read.by;
    const named = name === undefined || whose !== read.by ? undefined : matchName(name, contacts);
    await recordPromise(turn, {
      ...from,
      ...read,
      ...(named?.is === 'one' ? { contactId: named.contact.id } : {}),
      by: whose,
    });
  }
}

/** What an answer promises, in the order in which it was said. */
export async function promisesIn(turn: Turn, text: string): Promise<PromiseRead[]> {
  const contacts = await reachable(turn);
  return linesOf(text).map((line) => readPromise(line, contacts, present(turn)));
}

const CALLED_A_TIP = /^(?:(?:haar|zijn|hun|de|her|his|their|the) )?tip(?: (?:was|is))?(?:\s*:)?\s+(?=\S)/iu;

/** The tips of an answer, one a line. `settled` are not recorded again. */
export async function keepTips(
  turn: Turn,
  text: string,
  source: Source,
  settled: readonly string[] = [],
): Promise<void> {
  const from = await whence(turn, source);
  for (const line of linesOf(text).map((each) => each.replace(CALLED_A_TIP, ''))) {
    if (!settled.includes(line)) await recordTip(turn, { text: line, ...from });
  }
}
