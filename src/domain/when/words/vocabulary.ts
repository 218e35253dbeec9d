import {
  dayParts,
  dutchHours,
  dutchNumbers,
  dutchOrdinals,
  dutchTens,
  dutchUnits,
  englishNumbers,
  englishOrdinals,
  englishTens,
  months,
  shortWeekdays,
  standFor,
  weekdays,
} from './words.ts';

/**
 * Date words as symbols. Capitals are symbols (`WD2` Tuesday, `MO12` December, `WN3`/`WE3` a number in Dutch/English words,
 * `OW3` third, `REL1` tomorrow, `P-…` part of the day, `U-…` unit); any other word stands for itself in small letters.
 * A word of several symbols has them with spaces between.
 */
type Vocabulary = ReadonlyMap<string, string>;

/** How the parts of the day end a word. The night of a day begins in its evening, as the English one does. */
const partEndings: readonly (readonly [ending: string, symbol: string])[] = [
  ['ochtend', 'P-MORNING'],
  ['morgen', 'P-MORNING'],
  ['voormiddag', 'P-MORNING'],
  ['middag', 'P-AFTERNOON'],
  ['namiddag', 'P-AFTERNOON'],
  ['avond', 'P-EVENING'],
  ['nacht', 'P-ENIGHT'],
  ['lunch', 'P-NOON'],
];

function build(): Vocabulary {
  const all = new Map<string, string>();
  const add = (groups: readonly (string | readonly string[])[], symbol: (index: number) => string) =>
    groups.forEach((group, index) => {
      for (const word of [group].flat()) all.set(word, symbol(index));
    });
  for (const names of [weekdays.nl, weekdays.en, shortWeekdays]) add(names, (index) => `WD${index + 1}`);
  add(months, (index) => `MO${index + 1}`);
  add(dutchNumbers, (index) => `WN${index}`);
  add(dutchHours, (index) => `WN${index + 1}`);
  add(englishNumbers, (index) => `WE${index}`);
  add(dutchOrdinals, (index) => `OW${index + 1}`);
  add(englishOrdinals, (index) => `OW${index + 1}`);
  add(englishTens, (index) => `WE${(index + 2) * 10}`);
  addDutchTens(all);
  all.set('dertigste', 'OW30').set('thirtieth', 'OW30').set('tweeeneenhalf', 'DEC2.5');
  // "een" is the article more often than the number: the rules tell.
  all.delete('een');
  for (const table of [dayParts, standFor])
    for (const [symbol, words] of Object.entries(table)) for (const word of words) all.set(word, symbol);
  addCompounds(all);
  return all;
}

/** "vijfentwintig", "eenendertigste". */
function addDutchTens(all: Map<string, string>): void {
  dutchTens.forEach((ten, index) => {
    const tens = (index + 2) * 10;
    all.set(ten, `WN${tens}`);
    dutchUnits.forEach((unit, more) => {
      all.set(`${unit}en${ten}`, `WN${tens + more + 1}`);
      if (tens <= 30) all.set(`${unit}en${ten}ste`, `OW${tens + more + 1}`);
    });
  });
}

/** "vrijdagmiddag", "halfdrie", and days that come back: "dinsdags", "Tuesdays". */
function addCompounds(all: Map<string, string>): void {
  const days: readonly (readonly [string, string])[] = [
    ...weekdays.nl.map((day, index) => [day, `WD${index + 1}`] as const),
    ['morgen', 'REL1'],
    ['overmorgen', 'REL2'],
    ['gister', 'REL-1'],
    ['gisteren', 'REL-1'],
    ['eergister', 'REL-2'],
    ['eergisteren', 'REL-2'],
  ];
  for (const [day, symbol] of days)
    for (const [ending, part] of partEndings) all.set(day + ending, `${symbol} ${part}`);
  for (const day of [...weekdays.nl, ...weekdays.en]) all.set(`${day}s`, 'REPEATED').set(`${day}en`, 'REPEATED');
  dutchNumbers.slice(1, 13).forEach((hour, index) => {
    all.set(`half${hour}`, `half WN${index + 1}`).set(`half${englishNumbers[index + 1]}`, `half WE${index + 1}`);
    all.set(`kwartvoor${hour}`, `kwart voor WN${index + 1}`).set(`kwartover${hour}`, `kwart over WN${index + 1}`);
  });
}

export const vocabulary: Vocabulary = build();
