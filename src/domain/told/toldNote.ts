import { nameSource, organisationSource, splitOrganisation } from '../name/personWords.ts';

const WORKS = `(?:\\s+(?:van|bij|from|at|of)\\s+(?:(?:de|het|the)\\s+)?(?<organisation>${organisationSource})|\\s*\\((?<behind>[^()]{2,60})\\))?`;
const KNOWS = [
  'weet\\s+(?:(?:er|heel|erg|echt|ook)\\s+){0,2}(?:veel|alles|van alles|ontzettend veel|meer|iets|het een en ander)\\s+(?:(?:af\\s+)?van|over)',
  'weet\\s+van\\s+alles\\s+(?:van|over)',
  'heeft\\s+(?:(?:veel|heel veel|echt)\\s+)?(?:verstand|ervaring|kaas gegeten)\\s*(?:van|met)',
  'is\\s+(?:(?:echt|helemaal|erg|heel)\\s+)?(?:dol|gek|verzot)\\s+op',
  'is\\s+(?:een\\s+)?(?:kenner|liefhebber|fan|expert)\\s+(?:van|in|op het gebied van)',
  'is\\s+(?:erg\\s+|zeer\\s+)?geïnteresseerd\\s+in',
  'houdt\\s+(?:(?:heel|erg|veel)\\s+){0,2}van',
  'spaart|verzamelt',
  'knows\\s+(?:(?:quite\\s+)?a lot|a great deal|a bit|everything|all|lots|plenty|a thing or two)\\s+about',
  'has\\s+(?:a lot of|lots of|some|years of)?\\s*experience\\s+(?:with|in)',
  'is\\s+(?:really\\s+|very\\s+|quite\\s+)?(?:into|keen on|interested in|fond of|mad about|crazy about|good with)',
  'is\\s+an?\\s+(?:expert|specialist)\\s+(?:on|in|at)',
  'is\\s+a\\s+fan\\s+of',
  'loves|collects',
].join('|');
const TELLS = new RegExp(
  `^(?<name>${nameSource})${WORKS}\\s+(?<note>(?:${KNOWS})\\s+(?!(?:je|jou|jullie|mij|me|ons|hem|haar|you|us|him|her|it)(?!\\p{L}))\\S[^?]*)$`,
  'u',
);
/** Where a line goes on to something else: «…, ik bel hem morgen», “and she calls tomorrow”. */
const GOES_ON = /(?:,\s+(?:en\s+|and\s+)?|\s(?:en|and)\s+)(?:ik|we|wij|hij|zij|ze|i|he|she|they)\s.*$/iu;
const LONGEST = 300;

/** What is told of somebody that is good to know of them, in their own words. */
export interface ToldNote {
  readonly name: string;
  readonly organisation?: string;
  readonly note: string;
}

/** What a line tells that somebody knows much of, or likes: «Marieke van Stedin weet veel van netten», “Anna loves bees”. */
export function readNote(text: string): ToldNote | undefined {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST) return undefined;
  const { name, organisation, behind, note } = TELLS.exec(line.replace(/[\s.!]+$/u, ''))?.groups ?? {};
  if (!name || !note || /[.!]\s|(?<!\p{L})(?:mijn|onze|my|our)(?!\p{L})/u.test(note)) return undefined;
  const who = splitOrganisation(name);
  const works = organisation ?? behind ?? who.organisation;
  return { name: who.name, note: note.replace(GOES_ON, ''), ...(works ? { organisation: works } : {}) };
}
