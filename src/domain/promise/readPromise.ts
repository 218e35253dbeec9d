import type { Named } from '../name/name.ts';
import { cutDay } from '../when/cutDay.ts';
import type { WhenOptions } from '../when/readWhen.ts';
import { mine, theirs, withoutFillers } from './neatPromise.ts';
import { type Whose, whose } from './whose.ts';

/** A promise told in a line. `byWhen` is a day, YYYY-MM-DD. */
export interface PromiseRead extends Whose {
  readonly what: string;
  readonly byWhen?: string;
}

const SHORTEST = 3;

/**
 * Reads one promise, Dutch or English: by whom, with whom it is, what is promised and by which day. The words around the
 * thing go («en ik heb beloofd om …», “like I said, I'll …”), and so do those that say the day.
 *
 * @param contacts who is known already
 */
export function readPromise(line: string, contacts: readonly Named[], options: WhenOptions): PromiseRead {
  const { text, day } = cutDay(withoutFillers(line), options);
  const said = withoutFillers(text);
  const who = whose(said, contacts);
  const what = who.by === 'me' ? mine(said, contacts) : theirs(said);
  return { ...who, what: what.length < SHORTEST ? line.trim() : what, ...(day ? { byWhen: day } : {}) };
}
