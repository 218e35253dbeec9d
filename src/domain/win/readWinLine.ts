/** What one line tells of a goal that was reached: which one, in the words it was said in, and through whom. */
export interface WinLine {
  readonly goal?: string;
  readonly via?: string;
  /** It is said that it came through nobody. */
  readonly nobody?: true;
}

const VIA = /(?:^|[\s,.!:;–-])(?:via|through|thanks to|dankzij|met dank aan|met hulp van|with help from)\s+(?=\S)/giu;
const NOBODY =
  /^(?:niemand(?: in het bijzonder)?|nobody(?: in particular)?|no ?one(?: in particular)?|mezelf|mijzelf|myself|geen(?: van hen)?|none)[\s.!]*$/iu;
const LONGEST = 500;

/** Reads «a job at TenneT via Anna de Wit», «de baan, dankzij Anna»: the last word of that kind leads in the name. */
export function readWinLine(typed: string): WinLine {
  const line = typed.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  const found = [...line.matchAll(VIA)].at(-1);
  const goal = bare(found ? line.slice(0, found.index) : line);
  const via = found ? bare(line.slice(found.index + found[0].length)) : '';
  return {
    ...(goal === '' ? {} : { goal }),
    ...(via === '' ? {} : isNobody(via) ? { nobody: true as const } : { via }),
  };
}

/** Whether an answer to «through whom?» says that it was nobody. */
export function isNobody(typed: string): boolean {
  return NOBODY.test(typed.trim());
}

function bare(text: string): string {
  return text.replace(/^[\s,.:;!–-]+|[\s,.:;!–-]+$/gu, '');
}
