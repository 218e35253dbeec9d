import type { Atom, Hour } from '../atoms.ts';
import { hourOf, withMeridiem } from '../hours.ts';
import { partOf } from './dayRules.ts';
import { at, bare } from './macros.ts';
import { numberOf, type Rule, rule } from './notation.ts';

const refused: Atom = { is: 'refused' };
const noNoun = String.raw`(?!U-|uur |quarters? |MO\d|kwart |DASH |X |PX |collega|street|straat|weg|laan|WE[1-5]\d |oh WE|voor (?:half |(?:N|WN)\d)|over (?:half |(?:N|WN)\d)|past |to (?:N|WE))`;

/** "2 uur", unmarked by "om": the minutes it could be long, instead. */
function plainUur(said: string | undefined): number | undefined {
  return /^(?:N|WN)\d uur $/.test(said ?? '') ? numberOf(said) * 60 : undefined;
}

function asAtom(found: Hour | undefined, uur?: number): Atom {
  return found === undefined ? refused : { is: 'hour', hour: found, ...(uur === undefined ? {} : { plainUur: uur }) };
}

/** What names one hour, and parts of the day; `dutch` says how "half 3" is meant. */
export function hourRules(dutch: boolean): readonly Rule[] {
  const hour = (said: string | undefined, meridiem?: string) => withMeridiem(hourOf(said ?? '', dutch), meridiem);
  return [
    rule(`(?:${at})een uur (?!lang |of )`, () => ({ is: 'hour', hour: { minute: 60, clock: 'dial' } })),
    rule(`(?:om |rond |tegen |zo )(?:een )?(?:uur|U-HOUR) of {h:${bare}} (?:uur )?`, ({ h }) => asAtom(hour(`${h} `))),
    rule(`(?:een )?(?:uur|U-HOUR) of ${bare} `, () => refused),
    rule(`(?:kwart|quarter|${bare})(?: U-MIN)? (?:voor|over|to|past|before|after) (?:NOON|MIDNIGHT) `, () => refused),
    // A bare number needs a word that makes it an hour.
    rule(`(?:${at})(?:{h:<marked>})(?:{m:<ampm>} )?`, ({ h, m }) => asAtom(hour(h, m))),
    rule(`(?:${at})(?:{h:${bare} |<een>})(?:{m:<ampm>} |(?:DASH )?ish )?${noNoun}`, ({ h, m }) => asAtom(hour(h, m))),
    rule('(?:{h:<marked>})(?:{m:<ampm>} |(?:DASH )?ish )?', ({ h, m }) => asAtom(hour(h, m), plainUur(h))),
    rule('(?:voor )(?:{h:<marked>})', ({ h }) => asAtom(hour(h))),
    rule(String.raw`{h:(?:N|WE|WN)\d{1,2}} {m:am|pm|a|p} `, ({ h, m }) => asAtom(hour(`${h} `, m))),
    rule(`{h:${bare}} (?:DASH )?ish `, ({ h }) => asAtom(hour(`${h} `))),
    rule(`(?:{h:${bare} |<marked>})(?:CM )?(?:in (?:de|the) |at |'s |s |des )?{p:<part>} `, ({ h, p }) => {
      const found = hour(h);
      return found ? [{ is: 'hour', hour: found }, partOf(p)] : refused;
    }),
    rule(`(?:{h:${bare} |<marked>})(?:in de |van de )morgen `, ({ h }) => [
      asAtom(hour(h)),
      { is: 'part', part: 'morning' },
    ]),
    rule("(?:in (?:de |the )|'s |s |at |des |tussen de |laat in de |early |late |vroeg in de )?{p:<part>} ", ({ p }) =>
      partOf(p),
    ),
    rule('(?:in de |van de )morgen ', () => ({ is: 'part', part: 'morning' })),
    rule(
      String.raw`(?:heel |erg |very )?(?:vroeg|early) (?!mogelijk |genoeg |enough |(?:WD\d|REL\d|morgen) P-)`,
      () => ({ is: 'part', part: 'morning' }),
    ),
    rule('tussen de P-AFTERNOON ', () => ({ is: 'part', part: 'noon' })),
    rule(
      `{p:<part>} (?:CM )?(?:(?:om|at|rond|around|tegen) ){0,2}{h:${bare}} (?:{m:<ampm>} )?${noNoun}`,
      ({ p, h, m }) => [partOf(p), asAtom(hour(`${h} `, m))],
    ),
    rule(
      String.raw`(?:good|goeie|goede|goeden|prettige|fijne|happy|mooie|leuke|hele) (?:P-\w+|morgen|U-DAY|weekend|U-WEEK) `,
      () => ({ is: 'nothing' }),
    ),
    rule(String.raw`P-\w+ (?=END )`, () => ({ is: 'nothing' })),
    rule(`(?:tafel|table|groep|group) (?:voor|for|van|of) ${bare} `, () => ({ is: 'nothing' })),
    rule(
      '(?:na|after|voor|before|during|tijdens|rond|around|over) (?:de |the |het |her |his )?(?:P-NOON|eten|ontbijt|breakfast|dinner|diner|work|werk|werktijd|school|hours|closing) ',
      () => ({ is: 'nothing' }),
    ),
    rule(
      '(?:kwart|quarter|a quarter|half|<number>) (?:voor|over|to|past|till|til|after) (?=$|CM |FS |END |[a-z])',
      () => ({ is: 'noHour' }),
    ),
  ];
}
