/**
 * Date words as symbols. Capitals are symbols (`WD2` Tuesday, `MO12` December, `WN3`/`WE3` a number in Dutch/English words,
 * `OW3` third, `REL1` tomorrow, `P-…` part of the day, `U-…` unit); any other word stands for itself in small letters.
 */
export type Vocabulary = ReadonlyMap<string, string>;

const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};

/** Abbreviations that are no other word; those that are (`ma`, `do`, `sat`…) need a date beside them: see `weakWeekdays`. */
const shortWeekdays =
  'maan,mnd|din,dins,di,tue,tues|woe,woens,wo,weds|don,dond,thu,thur,thurs|vrij,vr,fri|zat,zaterd,za|zond';

export const weakWeekdays: Readonly<Record<string, { symbol: string; language: 'nl' | 'en' | 'both' }>> = {
  ma: { symbol: 'WD1', language: 'nl' },
  do: { symbol: 'WD4', language: 'nl' },
  zo: { symbol: 'WD7', language: 'nl' },
  mon: { symbol: 'WD1', language: 'both' },
  wed: { symbol: 'WD3', language: 'both' },
  sat: { symbol: 'WD6', language: 'both' },
  sun: { symbol: 'WD7', language: 'both' },
  di: { symbol: 'WD2', language: 'nl' },
  don: { symbol: 'WD4', language: 'nl' },
  din: { symbol: 'WD2', language: 'nl' },
  vrij: { symbol: 'WD5', language: 'nl' },
  wo: { symbol: 'WD3', language: 'nl' },
  za: { symbol: 'WD6', language: 'nl' },
};

const months =
  'januari,january,jan|februari,february,feb,febr|maart,march,mrt,mar|april,apr|mei,may|juni,june,jun|juli,july,jul|augustus,august,aug|september,sept,sep|oktober,october,okt,oct|november,nov|december,dec';

/** Months that are also people or verbs: alone they mean nothing. */
export const nameMonths: ReadonlySet<string> = new Set(
  'jan,mar,mei,may,april,apr,june,juni,jun,juli,jul,july,august,augustus,march,sep,aug'.split(','),
);

const dutchUnits = 'een,twee,drie,vier,vijf,zes,zeven,acht,negen'.split(',');
const dutchNumbers = [
  'nul',
  ...dutchUnits,
  ...'tien,elf,twaalf,dertien,veertien,vijftien,zestien,zeventien,achttien,negentien'.split(','),
];
const englishNumbers =
  'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'.split(
    ',',
  );
const dutchHours = 'enen,tweeen,drieen,vieren,vijven,zessen,zevenen,achten,negenen,tienen,elven,twaalven'.split(',');
const dutchOrdinals =
  'eerste,tweede,derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende,elfde,twaalfde,dertiende,veertiende,vijftiende,zestiende,zeventiende,achttiende,negentiende,twintigste'.split(
    ',',
  );
const englishOrdinals =
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth'.split(
    ',',
  );

const parts: Readonly<Record<string, string>> = {
  'P-MORNING': 'ochtend,ochtends,morgens,voormiddag,sochtends,smorgens,morning,mornin',
  'P-AFTERNOON': 'middag,middags,namiddag,smiddags,afternoon,aft',
  'P-EVENING': 'avond,avonds,savonds,evening,eve',
  'P-NIGHT': 'nacht,nachts,snachts',
  'P-ENIGHT': 'night',
  'P-NOON': 'lunch,lunchtime,lunchtijd,lunchpauze',
};

const others: Readonly<Record<string, string>> = {
  REL0: 'vandaag,today,vdg',
  REL1: 'tomorrow,tmrw,tomoz,tmr,tmw,tomorow,tommorow,tommorrow',
  REL2: 'overmorgen,overmrgn',
  'REL-1': 'gisteren,gister,yesterday',
  'REL-2': 'eergisteren,eergister',
  'REL1 P-MORNING': 'mrgnochtend,morgenvroeg',
  'REL0 P-MORNING': 'vanochtend,vanmorgen',
  'REL0 P-AFTERNOON': 'vanmiddag,vannamiddag',
  'REL0 P-EVENING': 'vanavond,tonight,tonite,2nite',
  VANNACHT: 'vannacht',
  morgen: 'mrgn,morge',
  NOON: 'noon,midday',
  MIDNIGHT: 'midnight,middernacht',
  'U-DAY': 'dag,dagen,day,days',
  'U-WEEK': 'week,weken,weeks,weekje,wk,wks',
  'U-MONTH': 'maand,maanden,month,months,maandje',
  'U-YEAR': 'jaar,jaren,year,years,jr',
  'U-FORTNIGHT': 'fortnight,fortnights',
  'U-HOUR': 'uurtje,uurtjes,uren,hour,hours,hr,hrs',
  'U-MIN': 'minuut,minuten,minuutje,minuutjes,min,mins,minute,minutes',
  'U-QUARTER': 'kwartier,kwartiertje',
  uur: 'uur,u,uu,ure',
  half: 'half,halve',
  oclock: "oclock,o'clock,clock",
};

function build(): Map<string, string> {
  const all = new Map<string, string>();
  const add = (words: readonly string[], symbol: (index: number) => string) =>
    words.forEach((group, index) => {
      for (const word of group.split(',')) all.set(word, symbol(index));
    });
  add(weekdays.nl, (index) => `WD${index + 1}`);
  add(weekdays.en, (index) => `WD${index + 1}`);
  add(shortWeekdays.split('|'), (index) => `WD${index + 1}`);
  for (const weak of Object.keys(weakWeekdays)) all.delete(weak);
  add(months.split('|'), (index) => `MO${index + 1}`);
  add(dutchNumbers, (index) => `WN${index}`);
  add(dutchHours, (index) => `WN${index + 1}`);
  add(englishNumbers, (index) => `WE${index}`);
  add(dutchOrdinals, (index) => `OW${index + 1}`);
  add(englishOrdinals, (index) => `OW${index + 1}`);
  ['twintig', 'dertig', 'veertig', 'vijftig'].forEach((ten, index) => {
    all.set(ten, `WN${(index + 2) * 10}`);
    dutchUnits.forEach((unit, more) => {
      all.set(`${unit}en${ten}`, `WN${(index + 2) * 10 + more + 1}`);
      if (index < 2) all.set(`${unit}en${ten}ste`, `OW${(index + 2) * 10 + more + 1}`);
    });
  });
  ['twenty', 'thirty', 'forty', 'fifty'].forEach((ten, index) => {
    all.set(ten, `WE${(index + 2) * 10}`);
  });
  all.set('dertigste', 'OW30').set('thirtieth', 'OW30');
  all.delete('een');
  all.set('tweeeneenhalf', 'DEC2.5');
  for (const table of [parts, others]) {
    for (const [symbol, words] of Object.entries(table)) for (const word of words.split(',')) all.set(word, symbol);
  }
  const days: readonly [string, string][] = [
    ...weekdays.nl.map((day, index): [string, string] => [day, `WD${index + 1}`]),
    ['morgen', 'REL1'],
    ['overmorgen', 'REL2'],
    ['gister', 'REL-1'],
    ['gisteren', 'REL-1'],
    ['eergister', 'REL-2'],
    ['eergisteren', 'REL-2'],
  ];
  for (const [day, symbol] of days) {
    for (const part of ['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond', 'nacht', 'lunch']) {
      all.set(day + part, `${symbol} ${part === 'morgen' ? 'P-MORNING' : all.get(part)}`);
    }
  }
  for (const day of [...weekdays.nl, ...weekdays.en]) {
    all.set(`${day}s`, 'REPEATED');
    all.set(`${day}en`, 'REPEATED');
  }
  for (const [index, hour] of [...dutchNumbers.slice(1, 13).entries()]) {
    all.set(`half${hour}`, `half WN${index + 1}`);
    all.set(`half${englishNumbers[index + 1]}`, `half WE${index + 1}`);
    all.set(`kwartvoor${hour}`, `kwart voor WN${index + 1}`);
    all.set(`kwartover${hour}`, `kwart over WN${index + 1}`);
  }
  return all;
}

export const vocabulary: Vocabulary = build();
