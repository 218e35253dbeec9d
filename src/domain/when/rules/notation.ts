import type { Atom } from '../atoms.ts';

export type Said = Readonly<Record<string, string | undefined>>;

/** A pattern over symbols, each followed by one space, and what it means. `undefined`: after all not this. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (said: Said) => Atom | readonly Atom[] | undefined;
}

const number = String.raw`(?:N|WN|WE)\d{1,2}`;
/** A clock's reading: "14:30", "15u", "drie uur", "half three", "kwart voor vier", "noon". */
const marked = [
  String.raw`CLK\d+:\d+ (?:uur )?`,
  String.raw`DOT\d+:\d+ (?:uur )?`,
  String.raw`(?:N|WN)\d{1,2} (?:uur (?:CM )?)(?:N|WN)(?:5|[1-5]\d) (?!uur |U-|MO)(?:U-MIN )?`,
  `(?:${number}) (?:uur |oclock |o clock )`,
  String.raw`(?:(?:WN|N)\d{1,2} |kwart )(?:U-MIN )?(?:voor|over) half (?:(?:${number}) |<een>)(?:uur )?`,
  `half (?:past )?(?:${number}) (?!uur lang )(?:uur )?`,
  'half <een>(?:uur )?',
  String.raw`(?:kwart|(?:N|WN)\d{1,2}(?: U-MIN)?) (?:voor|over) (?:(?:N|WN)\d{1,2} |<een>)(?:uur )?`,
  String.raw`(?:(?:a )?quarter|(?:N|WE)\d{1,2} U-MIN|(?:N|WE)(?:5|10|20|25)) (?:past|to|till|til|after|before) (?:N|WE)\d{1,2} (?:oclock )?`,
  String.raw`(?:(?:a )?quarter|WE(?:5|10|20|25)) of (?:N|WE)\d{1,2} (?:oclock )?`,
  String.raw`(?:N|WE)\d{1,2} past (?:N|WE)\d{1,2} `,
  String.raw`WE\d{1,2} (?:(?:DASH )?WE(?:[1-5]\d) |(?:oh|o) WE\d )`,
  'NOON |MIDNIGHT |(?:N12|WE12|WN12) (?:NOON|MIDNIGHT) ',
].join('|');

/** "een" as the hour one: nothing follows that it could be the article of. */
const een = "een (?=$|[A-Z]|(?:uur|op|om|met|bij|denk|graag|precies|en|s|'s|in) )";

const length = [
  '(?:een |an? )?half (?:an? )?(?:uur |U-HOUR |uurtje )',
  '(?:een |an? )?anderhal(?:f|ve) (?:uur |U-HOUR )',
  String.raw`(?:(?:een|(?:N|WN)\d{1,2}) )?(?:U-QUARTER |kwart uur )`,
  '(?:a |(?:three|WE3) )?quarters? of an U-HOUR ',
  '(?:an?|WE1|N1) U-HOUR and (?:a half|a quarter|half) ',
  String.raw`(?:WE|N)\d{1,2} and a half U-HOUR `,
  String.raw`(?:WN|N)\d{1,2} en een half (?:uur|U-HOUR) `,
  String.raw`DEC[\d.]+ (?:uur|U-HOUR) `,
  `(?:een|an?|${number}) U-HOUR (?:(?:and |en )?(?:een U-QUARTER |(?:${number}) U-MIN ))?`,
  String.raw`(?:N|WN|WE)\d{1,3} U-MIN `,
].join('|');
/** Only beside words that say it is a length: "2 uur" alone is a clock time. */
const lengthUur = `${length}|(?:een|${number}) (?:uur|U-HOUR) (?:(?:en )?(?:een U-QUARTER |(?:${number}) U-MIN ))?`;

const macros: Readonly<Record<string, string>> = {
  een,
  number,
  marked,
  length,
  lengthUur,
  count: `(?:een|an?|${number}|anderhal(?:f|ve))`,
  ampm: '(?:am|pm|a|p)',
  part: String.raw`P-\w+`,
  in: "(?:in (?:de |the )?|at |of the |'s |s |des )?",
  end: '(?=$|CM |FS |END |PX |DASH )',
  loose: '(?!U-|uur |quarters? |collega|of U-)',
};

function expand(source: string): string {
  let now = source;
  for (let depth = 0; depth < 3; depth += 1) now = now.replace(/<(\w+)>/g, (_, name: string) => `(?:${macros[name]})`);
  return now;
}

/** A rule from the notation: symbols with spaces, `<name>` for a macro, `{name:…}` for a capture. */
export function rule(source: string, read: Rule['read']): Rule {
  const captured = source.replace(/\{(\w+):((?:[^{}]|\{\d+,?\d*\})*)\}/g, '(?«$1»$2)');
  return { pattern: new RegExp(expand(captured).replaceAll('«', '<').replaceAll('»', '>'), 'y'), read };
}

/** The number in a symbol ("N14", "WE3", "een"). */
export function numberOf(symbol: string | undefined): number {
  return Number(/\d+(?:\.\d+)?/.exec(symbol ?? '')?.[0] ?? 1);
}
