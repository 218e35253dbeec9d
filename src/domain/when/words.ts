/** Weekdays, months and parts of the day as people type them; position is the number minus one. */
export const WEEKDAYS: readonly string[] = [
  'maandag|maa?|monday|mon',
  'dinsdag|dinsag|di|tuesday|tues?',
  'woensdag|wo|wednesday|weds?',
  'donderdag|do|thursday|thurs?|thur',
  'vrijdag|vr|vrij|friday|fri',
  'zaterdag|za|saturday|sat',
  'zondag|zo|sunday|sun',
];
export const MONTHS: readonly string[] = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
export const HOURS: Readonly<Record<string, number>> = {
  een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5, zes: 6, six: 6, zeven: 7, seven: 7,
  acht: 8, eight: 8, negen: 9, nine: 9, tien: 10, ten: 10, elf: 11, eleven: 11, twaalf: 12, twelve: 12,
};
export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['morning', /(?:ochtend|ochtends|morgens|voormiddag|morning)/iu],
  ['afternoon', /(?:namiddag|middag|middags|afternoon)/iu],
  ['evening', /(?:avond|avonds|evening|tonight)/iu],
  ['night', /(?:nacht|nachts|\bnight)/iu],
];

/** The number of the word (1 …) that stands in a list of alternatives. */
export function numberIn(list: readonly string[], word: string): number | undefined {
  const position = list.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(word));
  return position === -1 ? undefined : position + 1;
}
