import type { Promise_ } from '../entities.ts';
import { foldName, type Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { leadingName, mayBeAPerson } from '../name/personWords.ts';

/** By whom a line is promised, and the other who is named in it, as typed. */
export interface Whose {
  readonly by: Promise_['by'];
  readonly name?: string;
}

const OF_ME = /^(?:ik|i|we|wij|heb)(?:['’]\p{L}+)?\s/iu;
const OF_THEM = /^(?:(?:hij|zij|ze|he|she|they)(?:['’]\p{L}+)?|introduce\s+(?:me|us))\s/iu;
/** What begins a promise of one's own that is told as an errand: «Send Piet the article», «Bel Anna». */
const ERRAND =
  /^(?:send|call|ring|phone|e-?mail|mail|text|write|ask|introduce|share|bring|lend|give|book|invite|find|forward|thank|tell|show|return|pay|stuur|bel|app|schrijf|vraag|regel|breng|leen|geef|zoek|nodig|bedank|deel|stel|laat|betaal)(?!\p{L})/iu;
const TO_ME = /(?<!\p{L})(?:me|mij|ons|us)(?!\p{L})/iu;
const THEY_DO =
  /^\s*(?:['’](?:s|ll)\s|(?:zou|zal|wil|will|would|promised)\s|(?!(?:het|dit|dat|wat|met|uit|tot|niet|this|that|his|its)\s)\p{Ll}{2,}(?:t|s|ft)\s)/u;
export const INFINITIVE = /\p{Ll}en[\s.!]*$/u;
const WITH_VERB = /['’](?:ll|s|d)$/iu;
const NOT_TO = /^(?:over|about|van|of|from)$/iu;
/** «Him the number of Saskia»: it is promised to him. */
const SOMEBODY = /^(?:hem|haar|hen|hun|him|her|them)$/iu;
const NO_PERSON_AFTER =
  /^(?:over|about|de|het|een|the|an?|mijn|my|zijn|haar|his|her|hun|their|onze|ons|our|jouw|your|dit|dat|deze|die|this|that|van|of|from|in|at|bij|op|on)$/iu;

/** Whether a line plainly tells of something to do, and does not only name somebody. */
export function isErrand(line: string): boolean {
  return ERRAND.test(line) || OF_ME.test(line) || OF_THEM.test(line);
}

/** Whose promise a line is, and to whom or by whom. */
export function whose(line: string, contacts: readonly Named[]): Whose {
  if (OF_THEM.test(line)) return { by: 'them' };
  const known: Known = { contacts, words: new Set(contacts.flatMap(({ name }) => foldName(name).split(' '))) };
  const begins = OF_ME.test(line) || ERRAND.test(line) ? undefined : nameAt(line, known);
  if (begins && theyDo(line.slice(begins.length))) return { by: 'them', name: begins.replace(WITH_VERB, '') };
  const name = begins ?? namedIn(line, known);
  return { by: 'me', ...(name ? { name } : {}) };
}

/** The contacts, and every word of their names, folded. */
interface Known {
  readonly contacts: readonly Named[];
  readonly words: ReadonlySet<string>;
}

/** «Piet stuurt mij …», but not «Piet het artikel sturen». */
function theyDo(rest: string): boolean {
  if (TO_ME.test(rest)) return true;
  return THEY_DO.test(rest) && !(INFINITIVE.test(rest) && !/^\s*(?:zou|zal|wil)\s/u.test(rest));
}

/** The name a text begins with: a contact's, in small letters too, or one that reads as a person's. */
function nameAt(text: string, known: Known): string | undefined {
  return contactAt(text, known) ?? strangerAt(text);
}

function contactAt(text: string, { contacts, words }: Known): string | undefined {
  const [word = ''] = text.split(/\s/u);
  const capital = /^\p{Lu}/u.test(word);
  if (!capital && !(word.length > 2 && words.has(foldName(word)))) return undefined;
  return longestNamePrefix(text, contacts)?.name ?? (capital ? undefined : word);
}

function strangerAt(text: string): string | undefined {
  const name = leadingName(text);
  return name !== undefined && mayBeAPerson(name) ? name : undefined;
}

/** Whom a promise of one's own is made to: the first contact named, else the first name that is no thing. */
function namedIn(line: string, people: Known): string | undefined {
  const spots = [...line.matchAll(/\S+/gu)];
  let stranger: string | undefined;
  let past = 0;
  for (const [position, { 0: word, index }] of spots.entries()) {
    if (SOMEBODY.test(word) && !/^\p{Lu}/u.test(spots[position + 1]?.[0] ?? '')) return stranger;
    const before = spots[position - 1]?.[0] ?? '';
    if (position === 0 || index < past || NOT_TO.test(before)) continue;
    const rest = line.slice(index);
    const known = contactAt(rest, people);
    if (known) return known;
    const name = NO_PERSON_AFTER.test(before) ? undefined : strangerAt(rest);
    if (name === undefined) continue;
    stranger ??= name;
    past = index + name.length;
  }
  return stranger;
}
