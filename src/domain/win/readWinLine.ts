/** What one line tells of a goal that was reached: which one, in the words it was said in, and through whom. */
export interface WinLine {
  readonly goal?: string;
  readonly via?: string;
  /** It is said that it came through nobody. */
  readonly nobody?: true;
}

const VIA = /(?:^|[\s,.!:;–-])(?:via|through|thanks to|dankzij|met dank aan|met hulp van|with help from)\s+(?=\S)/giu;
const NOBODY =
  /^(?:niemand(?: in het bijzonder)?|nobody(?: in particular)?|no ?one(?: in particular)?|mezelf|mijzelf|ikzelf|zelf|via via|myself|(?:door |by )?(?:zelf|mezelf|myself|zelf te solliciteren|applying(?: myself)?)|(?:een |de |an? |the )?(?:vacature(?:site|bank)?|advertentie|site|website|uitzendbureau|recruiter|sollicitatie|open sollicitatie|job ad|advert|agency|application)|linkedin|indeed|geen(?: van hen)?|none)[\s.!]*$/iu;
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

/** Of several the first: the others are on the trail, or can be thanked besides. */
const SEVERAL = /\s*(?:[+&]|,|\s(?:en|and)\s)\s*(?=\p{L}).*$/su;
const NO_WORD = /[^\p{L}\p{M}\p{N}\s.,'’()&+-]/gu;

/** The name in what stands behind «via»: of several people the first, without smileys. */
export function firstNamed(typed: string): string {
  return bare(typed.replace(NO_WORD, ' ').replace(SEVERAL, '').replace(/\s+/gu, ' '));
}

function bare(text: string): string {
  return text.replace(/^[\s,.:;!–-]+|[\s,.:;!–-]+$/gu, '');
}
