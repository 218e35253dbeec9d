import type { Promise_ } from '../../domain/entities.ts';
import { foldName, longestNamePrefix, matchName, type Named } from '../../domain/name/name.ts';
import { leadingName, mayBeAPerson } from '../../domain/name/personWords.ts';
import type { WhenOptions } from '../../domain/when/readWhen.ts';
import { readPromise } from '../evaluation/promiseLines.ts';

/** What is typed behind `/promises`: a person to look at, or a promise told in a line. `name` is still as typed. */
export type PromiseReading =
  | { readonly is: 'person'; readonly name: string }
  | {
      readonly is: 'promise';
      readonly by: Promise_['by'];
      readonly name?: string;
      readonly what: string;
      readonly byWhen?: string;
    };

/** What is read of one line. */
const longest = 2000;
const OF_ME = /^(?:ik|i|we|wij)(?:['’]\p{L}+)?\s/iu;
const OF_THEM = /^(?:hij|zij|ze|he|she|they)(?:['’]\p{L}+)?\s/iu;
/** What begins a promise of one's own that is told as an errand: «Send Piet the article», «Bel Anna». */
const ERRAND =
  /^(?:send|call|ring|phone|e-?mail|mail|text|write|ask|introduce|share|bring|lend|give|book|invite|find|forward|thank|tell|show|return|pay|stuur|bel|app|schrijf|vraag|regel|breng|leen|geef|zoek|nodig|bedank|deel|stel|laat|betaal)(?!\p{L})/iu;
/** The words before the errand itself: «I'll send …», «ik zal … sturen». */
const WILL =
  /^(?:i(?:['’]ll| will| shall| must| need to| have to| should)|ik (?:zal|moet)|(?:we|wij) (?:zullen|moeten)|we(?:['’]ll| will))\s+/iu;
const I_DO = /^i\s+(?!(?:am|have|had|was|would|could|can|might|promised|said|told|agreed|offered)(?!\p{L}))/iu;
const TO_ME = /(?<!\p{L})(?:me|mij|ons|us)(?!\p{L})/iu;
const THEY_DO =
  /^\s*(?:['’](?:s|ll)\s|(?:zou|zal|wil|will|would|promised)\s|(?!(?:het|dit|dat|wat|met|uit|tot|this|his|its)\s)\p{Ll}{2,}(?:t|s|ft)\s)/u;
const INFINITIVE = /\p{Ll}en[\s.!]*$/u;
const WITH_VERB = /['’](?:ll|s|d)$/iu;
const NOT_TO = /^(?:over|about)$/iu;
const NO_PERSON_AFTER =
  /^(?:over|about|de|het|een|the|an?|mijn|my|zijn|haar|his|her|hun|their|onze|ons|our|jouw|your|dit|dat|deze|die|this|that|van|of|from|in|at|bij|op|on)$/iu;

/**
 * Reads a line in either language: «Piet» narrows, «ik stuur Piet het artikel vóór vrijdag» is a promise of one's own,
 * «Piet sends me his CV» one of Piet's.
 *
 * @param contacts who is known already
 */
export function readPromiseLine(typed: string, contacts: readonly Named[], options: WhenOptions): PromiseReading {
  const line = typed
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/^(?:dat|that)\s+/iu, '');
  const name = line.replace(/^(?:aan|met|van|voor|to|with|from|for)\s+/iu, '').replace(/[\s?.!]+$/u, '');
  if (matchName(name, contacts).is !== 'none' || readsAsName(name)) return { is: 'person', name: name || line };
  const { what, byWhen } = readPromise(line, options);
  return { is: 'promise', ...whose(what, contacts), ...(byWhen ? { byWhen } : {}) };
}

/** A name nobody knows yet: capitals, or a word or two that are no errand. */
function readsAsName(text: string): boolean {
  if (ERRAND.test(text) || OF_ME.test(text) || OF_THEM.test(text)) return false;
  if (!/\p{L}{2}/u.test(text)) return true;
  if (leadingName(text) === text) return mayBeAPerson(text);
  return /^\p{L}+(?:\s\p{L}+)?$/u.test(text) && !INFINITIVE.test(text);
}

function whose(what: string, contacts: readonly Named[]): { by: Promise_['by']; name?: string; what: string } {
  if (OF_THEM.test(what)) return { by: 'them', what };
  const begins = OF_ME.test(what) || ERRAND.test(what) ? undefined : nameAt(what, contacts);
  if (begins && theyDo(what.slice(begins.length))) return { by: 'them', name: begins.replace(WITH_VERB, ''), what };
  const name = begins ?? namedIn(what, contacts);
  return { by: 'me', ...(name ? { name } : {}), what: what.replace(WILL, '').replace(I_DO, '') };
}

/** «Piet stuurt mij …», but not «Piet het artikel sturen». */
function theyDo(rest: string): boolean {
  if (TO_ME.test(rest)) return true;
  return THEY_DO.test(rest) && !(INFINITIVE.test(rest) && !/^\s*(?:zou|zal|wil)\s/u.test(rest));
}

/** The name a text begins with: a contact's, in small letters too, or one that reads as a person's. */
function nameAt(text: string, contacts: readonly Named[]): string | undefined {
  return contactAt(text, contacts) ?? strangerAt(text);
}

function contactAt(text: string, contacts: readonly Named[]): string | undefined {
  const [word = ''] = text.split(/\s/u);
  const capital = /^\p{Lu}/u.test(word);
  const theirs = contacts.some(({ name }) => foldName(name).split(' ').includes(foldName(word)));
  if (!capital && !(theirs && word.length > 2)) return undefined;
  return longestNamePrefix(text, contacts)?.name ?? (capital ? undefined : word);
}

function strangerAt(text: string): string | undefined {
  const name = leadingName(text);
  return name !== undefined && mayBeAPerson(name) ? name : undefined;
}

/** Whom a promise of one's own is made to: the first contact named, else the first name that is no thing. */
function namedIn(what: string, contacts: readonly Named[]): string | undefined {
  const spots = [...what.matchAll(/\S+/gu)];
  let stranger: string | undefined;
  let past = 0;
  for (const [position, { index }] of spots.entries()) {
    const before = spots[position - 1]?.[0] ?? '';
    if (position === 0 || index < past || NOT_TO.test(before)) continue;
    const rest = what.slice(index);
    const known = contactAt(rest, contacts);
    if (known) return known;
    const name = NO_PERSON_AFTER.test(before) ? undefined : strangerAt(rest);
    if (name === undefined) continue;
    stranger ??= name;
    past = index + name.length;
  }
  return stranger;
}
