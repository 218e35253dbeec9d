import type { ContactField } from './contactField.ts';

/** What introduces each field in running text. The longest of those that begin at the same place counts. */
const openers: readonly (readonly [ContactField, string])[] = [
  ['organisation', 'organi[sz]atie|organi[sz]ation|org|company|employer|bedrijf|werkgever'],
  [
    'organisation',
    '(?:now )?(?:works|working) (?:now )?(?:at|for)|is (?:now )?at|werkt (?:nu )?(?:bij|voor)|zit (?:nu )?bij',
  ],
  ['organisation', 'at|bij'],
  ['role', 'role|rol|function|functie|job title|title|beroep|works (?:now )?as|werkt (?:nu )?als'],
  ['name', 'name|naam|is(?: now| actually)? called|heet(?: nu| eigenlijk| voluit)?'],
  ['circle', 'circles?|kring(?:en)?'],
  ['language', 'language|taal|speaks|spreekt'],
  ['address', 'tone|toon|form of address|aanspreken|aanspreekvorm|aanspreking|je\\/u'],
  ['email', 'e-?mail(?:\\s?adres|\\s?address)?|mail(?:adres)?'],
  ['phone', 'phone(?: number)?|telephone|telefoon(?:nummer)?|tel\\.?|mobile|mobiel|nummer|number'],
  [
    'interests',
    "interests?|interesses?|hobby(?:[’']?s)?|hobbies|likes|loves|is into|houdt van|heeft iets met|is gek op",
  ],
  ['notes', 'notes?|notities?|opmerking(?:en)?|remember|onthoud'],
  ['cadence', 'cadence|ritme|frequentie|contactritme|how often|hoe vaak'],
];
/** What begins with the words for each field. */
export const begins = openers.map(
  ([field, words]) => [field, new RegExp(`^(?:${words})(?=$|[\\s:=,])[\\s:=]*`, 'iu')] as const,
);
/** Where, inside a line, words for a field may begin. */
export const inside = new RegExp(
  `(?<=[\\s,:])(?:${[...openers.map(([, words]) => words), 'is|birthday|verjaardag|jarig'].join('|')})(?=$|[\\s:=,])`,
  'giu',
);
/** One word for each field, by which it is read back. */
export const fieldNames = {
  organisation: 'organisation',
  role: 'role',
  name: 'name',
  circle: 'circle',
  language: 'language',
  address: 'tone',
  email: 'e-mail',
  phone: 'phone',
  interests: 'interests',
  notes: 'note',
  cadence: 'cadence',
} as const;
