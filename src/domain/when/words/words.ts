/** The words dates are made of, in both languages, each list in order. Spelled without accents, as `fold` leaves them. */
const list = (words: string): readonly string[] => words.split(/[\s,]+/).filter(Boolean);

export const weekdays = {
  nl: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  en: list('monday tuesday wednesday thursday friday saturday sunday'),
};

/** Abbreviations that are no other word; those that are (`ma`, `do`, `sat`…) need a date beside them: see `weakWeekdays`. */
export const shortWeekdays = [
  [],
  list('dins tue tues'),
  list('woe woens weds wednes'),
  list('dond thu thur thurs'),
  list('vr fri'),
  list('zaterd'),
  list('zond'),
];

/** What each abbreviation means that is also a word, a name or a slip, and to whom. */
export const weakWeekdays: Readonly<Record<string, { readonly symbol: string; readonly language: 'nl' | 'both' }>> = {
  ma: { symbol: 'WD1', language: 'nl' },
  maan: { symbol: 'WD1', language: 'nl' },
  di: { symbol: 'WD2', language: 'nl' },
  din: { symbol: 'WD2', language: 'nl' },
  wo: { symbol: 'WD3', language: 'nl' },
  do: { symbol: 'WD4', language: 'nl' },
  don: { symbol: 'WD4', language: 'nl' },
  vrij: { symbol: 'WD5', language: 'nl' },
  za: { symbol: 'WD6', language: 'nl' },
  zat: { symbol: 'WD6', language: 'nl' },
  zo: { symbol: 'WD7', language: 'nl' },
  mon: { symbol: 'WD1', language: 'both' },
  wed: { symbol: 'WD3', language: 'both' },
  sat: { symbol: 'WD6', language: 'both' },
  sun: { symbol: 'WD7', language: 'both' },
};

export const months = [
  list('januari january jan'),
  list('februari february feb febr'),
  list('maart march mrt mar'),
  list('april apr'),
  list('mei may'),
  list('juni june jun'),
  list('juli july jul'),
  list('augustus august aug'),
  list('september sept sep'),
  list('oktober october okt oct'),
  list('november nov'),
  list('december dec'),
];

/** Months that are also people or verbs: alone they mean nothing. */
export const nameMonths: ReadonlySet<string> = new Set(
  list('jan mar maart march mei may april apr june juni jun juli jul july august augustus sep aug'),
);

export const dutchUnits = list('een twee drie vier vijf zes zeven acht negen');
export const dutchNumbers = [
  'nul',
  ...dutchUnits,
  ...list('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'),
];
export const dutchTens = list('twintig dertig veertig vijftig');
/** "na drieën", "tegen vieren". */
export const dutchHours = list('enen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven');
export const dutchOrdinals = list(
  `eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende
  zestiende zeventiende achttiende negentiende twintigste`,
);
export const englishNumbers = list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`,
);
export const englishTens = list('twenty thirty forty fifty');
export const englishOrdinals = list(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`,
);

export const dayParts: Readonly<Record<string, readonly string[]>> = {
  'P-MORNING': list('ochtend ochtends morgens voormiddag sochtends smorgens morning mornin'),
  'P-AFTERNOON': list('middag middags namiddag smiddags afternoon aft arvo'),
  'P-EVENING': list('avond avonds savonds evening'),
  'P-NIGHT': list('nacht nachts snachts'),
  'P-ENIGHT': list('night'),
  'P-NOON': list('lunch lunchtime lunchtijd lunchpauze'),
};

/** Words that stand for one symbol or several; see `vocabulary`. The slips are those that `mend` may not touch. */
export const standFor: Readonly<Record<string, readonly string[]>> = {
  REL0: list('vandaag today vdg todya tdoay'),
  REL1: list('tomorrow tmrw tomoz tmr tmw tomorow tommorow tommorrow 2moro 2morrow'),
  REL2: list('overmorgen overmrgn'),
  'REL-1': list('gisteren gister yesterday'),
  'REL-2': list('eergisteren eergister'),
  'REL1 P-MORNING': list('mrgnochtend morgenvroeg'),
  'REL0 P-MORNING': list('vanochtend vanmorgen'),
  'REL0 P-AFTERNOON': list('vanmiddag vannamiddag'),
  'REL0 P-EVENING': list('vanavond tonight tonite 2nite'),
  VANNACHT: list('vannacht'),
  morgen: list('mrgn morge morgn morgne mogren mrogen moregn morgenn'),
  volgende: list('volgende volgend vlgnde volgnde vogende volgene vlg vlgd vlgde'),
  next: list('next nxt nex nxet'),
  vorige: list('vorige vorig'),
  NOON: list('noon midday'),
  MIDNIGHT: list('midnight middernacht'),
  'U-DAY': list('dag dagen day days'),
  'U-WEEK': list('week weken weeks weekje wk wks weeek wweek weekk wekk'),
  'U-MONTH': list('maand maanden month months maandje mnd'),
  'U-YEAR': list('jaar jaren year years'),
  'U-FORTNIGHT': list('fortnight fortnights'),
  'U-HOUR': list('uurtje uurtjes uren hour hours hr hrs'),
  'U-MIN': list('minuut minuten minuutje minuutjes min mins minute minutes'),
  'U-QUARTER': list('kwartier kwartiertje'),
  'volgende U-WEEK': list('volgendeweek vlgweek volgweek'),
  'next U-WEEK': list('nextweek'),
  'deze U-WEEK': list('dezeweek thisweek'),
  'vorige U-WEEK': list('vorigeweek lastweek'),
  uur: list('uur u uu ure h'),
  half: list('half halve'),
  oclock: list("oclock o'clock clock"),
};
