import { namesDay } from './atoms.ts';
import { readAtoms } from './readAtoms.ts';
import { readDay } from './readDay.ts';
import type { WhenOptions } from './readWhen.ts';
import { cluster, dayTokens } from './span.ts';

const BEFORE = /[\s,;(]*(?<!\p{L})(?:uiterlijk|v[oó][oó]r|tegen|op|om|by|before|on|until|till|at|no later than)?\s*$/iu;
/** «Het verslag van vrijdag»: the day belongs to the thing. */
const OF = /^(?:van|from|of)(?!\p{L})/iu;

/**
 * Takes the day by which something is due out of a text. `day` (YYYY-MM-DD) is today at the earliest; the words stay
 * where they stand in more than one place, or belong to a thing.
 */
export function cutDay(text: string, options: WhenOptions): { readonly text: string; readonly day?: string } {
  const day = readDay(text, options);
  if (day === undefined || day < options.now.toPlainDate().toString()) return { text };
  const { tokens, found, claimed } = readAtoms(text, options.language);
  const days = found.filter(({ atom }) => namesDay(atom) || atom.is === 'vague');
  const [anchor] = days;
  if (anchor === undefined) return { text, day };
  const { from, to } = cluster(tokens, dayTokens(found, claimed), anchor);
  const start = tokens[from]?.from ?? 0;
  if (days.some((each) => each.from < from || each.to > to) || OF.test(text.slice(start))) return { text, day };
  const head = text.slice(0, start).replace(BEFORE, '');
  const tail = text.slice(tokens[to - 1]?.to ?? text.length).replace(/^[\s)]+/u, '');
  const joint = head === '' || /^[,.;:!?]/u.test(tail) ? '' : ' ';
  return { text: `${head}${joint}${tail}`.replace(/^[\s,.;:]+|[\s,;:(]+$/gu, ''), day };
}
