import type { Atom, Hour } from '../atoms.ts';
import { hourOf, withMeridiem } from '../hours.ts';
import { at, bare } from './macros.ts';
import { numberOf, type Rule, rule, type Said } from './notation.ts';

const refused: Atom = { is: 'refused' };
const until = '(?:tot(?: aan)?|DASH|to|till|til|until|t m)(?: (?:uiterlijk|ongeveer|circa|ca|about|around|at))?';

/** "ten to one" is a clock time; "2 to 3" a range; "10 to 11" could be both. */
function spoken(first: string | undefined, second: string | undefined, dutch: boolean): Atom {
  const [from, to] = [numberOf(first), numberOf(second)];
  const start = hourOf(`${first} `, dutch);
  const end = hourOf(`${second} `, dutch);
  if (start === undefined || end === undefined) return refused;
  const minutes = from % 5 === 0 && from < 30;
  if (!minutes) return { is: 'range', start, end };
  const time = hourOf(`${first} to ${second} `, dutch);
  if (first?.startsWith('W') && time) return { is: 'hour', hour: time };
  return to > 12 || time === undefined ? { is: 'range', start, end } : { is: 'noHour' };
}

/** Two hours, each perhaps with its am or pm; one "pm" counts for both when the start then still comes first. */
function range({ h, m, g, n }: Said, dutch: boolean): Atom {
  const hour = (said: string | undefined, meridiem?: string) => withMeridiem(hourOf(said ?? '', dutch), meridiem);
  const end = hour(g, n);
  let start = hour(h, m);
  if (start && end && m === undefined && n !== undefined && start.clock === 'dial') {
    const shared = hour(h, n);
    const face = (one: Hour) => one.minute % 720;
    if (shared && face(start) < face(end)) start = shared;
  }
  return start && end ? { is: 'range', start, end } : refused;
}

/** Two bare numbers that stand together in one symbol ("10-11"). */
function pair({ h, g, n }: Said): Atom {
  return range({ h: `N${h} `, g: `N${g} `, n }, true);
}

/** What names a start and an end; `dutch` says how "half 3" is meant. */
export function rangeRules(dutch: boolean): readonly Rule[] {
  const ranged = (said: Said) => range(said, dutch);
  return [
    // First of all: of readings equally long the first counts.
    rule(String.raw`{h:${bare}} tot {g:${bare}} (?!U-|MO\d|am|pm|uur )`, ({ h, g }) =>
      ranged({ h: `${h} `, g: `${g} ` }),
    ),
    rule(String.raw`{h:${bare}} (?:to|till|til) {g:${bare}} (?:oclock )?(?!U-|MO\d|am|pm|WE)`, ({ h, g }) =>
      spoken(h, g, dutch),
    ),
    rule(
      String.raw`(?:(?:van|from|vanaf) )(?:{h:<marked>|${bare} |een uur })(?:{m:<ampm>} )?(?:${until} )(?:{g:<marked>|${bare} |een |WE1 })(?:{n:<ampm>} )?(?!U-DAY|U-WEEK|MO\d)`,
      ranged,
    ),
    rule(
      `(?:(?:${at}))?(?:{h:<marked>|${bare} })(?:{m:<ampm>} )?(?:${until} )(?:{g:<marked>})(?:{n:<ampm>} )?`,
      ranged,
    ),
    rule(
      `(?:(?:${at}))?(?:{h:<marked>|${bare} })(?:{m:<ampm>} )?(?:${until} )(?:{g:${bare} |een })(?:{n:am|pm} )(?!U-)`,
      ranged,
    ),
    rule(
      String.raw`(?:(?:${at}))?(?:{h:<marked>|${bare} (?=am|pm)})(?:{m:<ampm>} )?(?:${until} )(?:{g:${bare} })(?!U-|MO\d|am|pm)`,
      ranged,
    ),
    rule(String.raw`(?:van |from |tussen )?DR{h:\d+}/{g:\d+} (?:uur |{n:am|pm} )`, pair),
    rule(String.raw`(?:van |from )DR{h:\d+}/{g:\d+} `, pair),

    rule(
      `(?:tussen|between) (?:<marked>|${bare} |een )(?:<ampm> )?(?:en|and) (?:<marked>|${bare} |een )(?:<ampm> )?(?!U-)`,
      () => ({ is: 'noHour' }),
    ),
    rule(String.raw`(?:tussen|between) DR\S+ `, () => ({ is: 'noHour' })),
    rule(
      String.raw`(?:na|after|tot|until|till|til|vanaf|from|not before|niet voor|past|sinds|since) (?:om )?(?:<marked>|${bare} |<een>)(?:<ampm> )?(?!U-|MO\d|collega)`,
      () => ({ is: 'noHour' }),
    ),
  ];
}
