import type { Atom, Hour } from './atoms.ts';
import { partOf } from './dayRules.ts';
import { hourOf, lengthOf, withMeridiem } from './hours.ts';
import { numberOf, type Rule, rule } from './notation.ts';

const refused: Atom = { is: 'refused' };
const hedge = String.raw`(?:(?:rond|tegen|around|about|circa|ca|ongeveer|zo|pakweg|approximately|approx|exactly|precies|stipt|say|roughly|iets) (?:FS )?){0,3}`;
const at = String.raw`(?:om|at|@) ${hedge}|(?:rond|tegen|around|circa|ca|zo rond|zo tegen|uiterlijk|by|before|about|for|uiterlijk om|iets voor) `;
const bare = String.raw`(?:N|WN|WE)\d{1,2}`;
const noNoun = String.raw`(?!U-|uur |quarters? |MO\d|kwart |DASH |X |PX |collega|street|straat|weg|laan|WE[1-5]\d |oh WE|voor (?:half |(?:N|WN)\d)|over (?:half |(?:N|WN)\d)|past |to (?:N|WE))`;
const until = '(?:tot(?: aan)?|DASH|to|till|til|until|t m)';

/** The rules for hours; `dutch` says how "half 3" is meant. */
export function hourRules(dutch: boolean): readonly Rule[] {
  const hour = (said: string | undefined, meridiem?: string) => withMeridiem(hourOf(said ?? '', dutch), meridiem);
  const asAtom = (found: Hour | undefined, plainUur?: number): Atom =>
    found === undefined ? refused : { is: 'hour', hour: found, ...(plainUur === undefined ? {} : { plainUur }) };

  const range = (
    first: string | undefined,
    early: string | undefined,
    second: string | undefined,
    late: string | undefined,
  ): Atom => {
    const end = hour(second, late);
    let start = hour(first, early);
    if (start && end && early === undefined && late !== undefined && start.clock === 'dial') {
      const shared = hour(first, late);
      const face = (one: Hour) => one.minute % 720;
      if (shared && face(start) < face(end)) start = shared;
    }
    return start && end ? { is: 'range', start, end } : refused;
  };

  return [
    // Before the other rules: of readings equally long the first counts.
    rule(String.raw`{h:${bare}} tot {g:${bare}} (?!U-|MO\d|am|pm|uur )`, ({ h, g }) =>
      range(`${h} `, undefined, `${g} `, undefined),
    ),
    rule(String.raw`{h:${bare}} (?:to|till|til) {g:${bare}} (?:oclock )?(?!U-|MO\d|am|pm|WE)`, ({ h, g }) =>
      spoken(h, g, dutch),
    ),
    rule(String.raw`(?:${at})een uur (?!lang )`, () => ({ is: 'hour', hour: { minute: 60, clock: 'dial' } })),
    // A bare number needs a word that makes it an hour.
    rule(String.raw`(?:${at})(?:{h:<marked>})(?:{m:<ampm>} )?`, ({ h, m }) => asAtom(hour(h, m))),
    rule(String.raw`(?:${at})(?:{h:${bare} |<een>})(?:{m:<ampm>} |(?:DASH )?ish )?${noNoun}`, ({ h, m }) =>
      asAtom(hour(h, m)),
    ),
    rule(String.raw`(?:{h:<marked>})(?:{m:<ampm>} |(?:DASH )?ish )?`, ({ h, m }) => asAtom(hour(h, m), plainUur(h))),
    rule(String.raw`(?:voor )(?:{h:<marked>})`, ({ h }) => asAtom(hour(h))),
    rule(String.raw`{h:(?:N|WE|WN)\d{1,2}} {m:am|pm|a|p} `, ({ h, m }) => asAtom(hour(`${h} `, m))),
    rule(String.raw`{h:${bare}} (?:DASH )?ish `, ({ h }) => asAtom(hour(`${h} `))),
    rule(String.raw`(?:{h:${bare} |<marked>})(?:CM )?(?:in (?:de|the) |at |'s |s |des )?{p:<part>} `, ({ h, p }) => {
      const found = hour(h);
      return found ? [{ is: 'hour', hour: found }, partOf(p)] : refused;
    }),
    rule(String.raw`(?:{h:${bare} |<marked>})(?:in de |van de )morgen `, ({ h }) => [
      asAtom(hour(h)),
      { is: 'part', part: 'morning' },
    ]),
    rule(
      String.raw`(?:in (?:de |the )|'s |s |at |des |tussen de |laat in de |early |late |vroeg in de )?{p:<part>} `,
      ({ p }) => partOf(p),
    ),
    rule(String.raw`(?:in de |van de )morgen `, () => ({ is: 'part', part: 'morning' })),
    rule('tussen de P-AFTERNOON ', () => ({ is: 'part', part: 'noon' })),
    rule(
      String.raw`{p:<part>} (?:CM )?(?:(?:om|at|rond|around|tegen) ){0,2}{h:${bare}} (?:{m:<ampm>} )?${noNoun}`,
      ({ p, h, m }) => [partOf(p), asAtom(hour(`${h} `, m))],
    ),
    rule(
      '(?:good|goeie|goede|goeden|prettige|fijne|happy|mooie|leuke|hele) (?:P-\\w+|morgen|U-DAY|weekend|U-WEEK) ',
      () => ({ is: 'nothing' }),
    ),
    rule('P-\\w+ (?=END )', () => ({ is: 'nothing' })),

    rule(
      String.raw`(?:(?:van|from|vanaf) )(?:{h:<marked>|${bare} |een uur })(?:{m:<ampm>} )?(?:${until} )(?:{g:<marked>|${bare} |een |WE1 })(?:{n:<ampm>} )?(?!U-DAY|U-WEEK|MO\d)`,
      ({ h, m, g, n }) => range(h, m, g, n),
    ),
    rule(
      String.raw`(?:(?:${at}))?(?:{h:<marked>|${bare} })(?:{m:<ampm>} )?(?:${until} )(?:{g:<marked>})(?:{n:<ampm>} )?`,
      ({ h, m, g, n }) => range(h, m, g, n),
    ),
    rule(
      String.raw`(?:(?:${at}))?(?:{h:<marked>|${bare} })(?:{m:<ampm>} )?(?:${until} )(?:{g:${bare} |een })(?:{n:am|pm} )(?!U-)`,
      ({ h, m, g, n }) => range(h, m, g, n),
    ),
    rule(
      String.raw`(?:(?:${at}))?(?:{h:<marked>|${bare} (?=am|pm)})(?:{m:<ampm>} )?(?:${until} )(?:{g:${bare} })(?!U-|MO\d|am|pm)`,
      ({ h, m, g }) => range(h, m, g, undefined),
    ),
    rule(String.raw`(?:van |from |tussen )?DR{h:\d+}/{g:\d+} (?:uur |{n:am|pm} )`, ({ h, g, n }) =>
      range(`N${h} `, undefined, `N${g} `, n),
    ),
    rule(String.raw`(?:van |from )DR{h:\d+}/{g:\d+} `, ({ h, g }) => range(`N${h} `, undefined, `N${g} `, undefined)),

    rule(
      String.raw`(?:tussen|between) (?:<marked>|${bare} |een )(?:<ampm> )?(?:en|and) (?:<marked>|${bare} |een )(?:<ampm> )?(?!U-)`,
      () => ({ is: 'noHour' }),
    ),
    rule(String.raw`(?:tussen|between) DR\S+ `, () => ({ is: 'noHour' })),
    rule(
      String.raw`(?:na|after|tot|until|till|til|vanaf|from|not before|niet voor|past|sinds|since) (?:om )?(?:<marked>|${bare} |<een>)(?:<ampm> )?(?!U-|MO\d|collega)`,
      () => ({ is: 'noHour' }),
    ),
    rule(
      String.raw`(?:na|after|voor|before|during|tijdens|rond|around|over) (?:de |the |het |her |his )?(?:P-NOON|eten|ontbijt|breakfast|dinner|diner|work|werk|werktijd|school|hours|closing) `,
      () => ({ is: 'nothing' }),
    ),

    rule(String.raw`(?:over|in) ${hedge}(?:{len:<lengthUur>})(?:tijd |time )?(?!of |or |lang )`, ({ len }) => ({
      is: 'fromNow',
      minutes: lengthOf(len ?? ''),
    })),
    rule(String.raw`(?:{len:<lengthUur>})(?:ago|geleden) `, ({ len }) => ({
      is: 'fromNow',
      minutes: -lengthOf(len ?? ''),
    })),
    rule(String.raw`(?:{len:<lengthUur>})(?:from now|vanaf nu) `, ({ len }) => ({
      is: 'fromNow',
      minutes: lengthOf(len ?? ''),
    })),
    rule(String.raw`(?:over|in|binnen|within|about) (?:<lengthUur>)(?:of |or )(?:<count> )?`, () => refused),
    rule(String.raw`(?:binnen|within) (?:<lengthUur>)`, () => refused),
    rule(
      String.raw`(?:for |voor |duurt |duur |gedurende |just |quick |lasting |zo'n |ongeveer ){0,3}(?:{len:<length>})(?:lang |long |of so |or so |ofzo )?`,
      ({ len }) => ({ is: 'length', minutes: lengthOf(len ?? '') }),
    ),
    rule(
      String.raw`(?:duurt |duur (?:PX )?|gedurende |voor )(?:ongeveer |circa |zo'n )?(?:{len:<lengthUur>})(?:lang )?`,
      ({ len }) => ({ is: 'length', minutes: lengthOf(len ?? '') }),
    ),
    rule(String.raw`(?:{len:<lengthUur>})lang `, ({ len }) => ({ is: 'length', minutes: lengthOf(len ?? '') })),
    rule('een uur ', () => ({ is: 'length', minutes: 60 })),
    rule(
      String.raw`(?:kwart|quarter|a quarter|half|<number>) (?:voor|over|to|past|till|til|after) ${'(?=$|CM |FS |END |[a-z])'}`,
      ({ h }) => (h ? refused : { is: 'nothing' }),
    ),
  ];
}

/** "2 uur", unmarked by "om": the hours it could be long, instead. */
function plainUur(said: string | undefined): number | undefined {
  return /^(?:N|WN)\d uur $/.test(said ?? '') ? numberOf(said) * 60 : undefined;
}

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
