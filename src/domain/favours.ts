import { circleCode } from './contact/readCircles.ts';
import { leadingName, mayBeAPerson } from './name/personWords.ts';
import { namesIn } from './told/told.ts';

/** Somebody's help in the person's own words; without a name only the words, and the circle they tell. */
export interface Favour {
  readonly name?: string;
  readonly how: string;
  readonly circle?: string;
}

const LINE = /\r?\n|;|(?<=\p{L}{3}[.!?])\s+/u;
/** Behind a comma or «en» the next favour begins where somebody is named who then does something. */
const NEXT =
  /\s*,\s*(?:(?:en|and)\s+)?(?=(?:(?:mijn|m['’]n|my|our|onze|de|the|een|an?)\s+)?(?:\p{Ll}+\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}[\p{L}'’-]+|van|de|der|den))*\s+\p{Ll})|\s+(?:en|and)\s+(?=(?:(?:mijn|m['’]n|my)\s+\p{Ll}+|\p{Lu}[\p{L}'’-]+)\s+\p{Ll})/u;
const MOST = 9;
const LONGEST = 4000;

/** The favours a text tells, one a line or several in a sentence: «Els paste op de kinderen en Piet tipte een loodgieter». */
export function readFavours(text: string): Favour[] {
  const pieces = text
    .slice(0, LONGEST)
    .replace(/[ \t]+/gu, ' ')
    .split(LINE)
    .flatMap((line) => line.split(NEXT));
  return pieces
    .map((piece) => piece.replace(/^[\s\-–•*\d.)]+|[\s,.]+$/gu, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece))
    .slice(0, MOST)
    .map((how) => {
      const name = beginsWithName(how) ?? namesIn(how)[0];
      const circle = how.split(/\s+/u).map(circleCode).find(Boolean);
      return { how, ...(name ? { name } : {}), ...(circle ? { circle } : {}) };
    });
}

/** «Els paste op» begins with somebody, «Oppas voor de kinderen» does not. */
function beginsWithName(how: string): string | undefined {
  const name = leadingName(how);
  const behind = how.slice(name?.length ?? 0);
  return name && mayBeAPerson(name) && !NO_NAME.test(behind) ? name : undefined;
}

const NO_NAME = /^\s*(?:(?:voor|van|bij|for|from|met|with|of|in|aan|over|naar|to|about)(?!\p{L})|$)/iu;
