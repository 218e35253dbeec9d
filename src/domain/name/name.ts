import { fitOf, type NameParts, partsOf } from './nameFit.ts';
import { nearness } from './nameNearness.ts';

/** Whoever has a name. */
export interface Named {
  id: string;
  name: string;
}

/** Whom a typed name means: one contact, several that fit as well, or none. */
export type NameMatch<T> = { is: 'one'; contact: T } | { is: 'several'; contacts: T[] } | { is: 'none' };

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};
/** Accents only: the marks that belong to one script are its vowels. */
const accents = /(?![\u3099\u309a])\p{Script=Inherited}/gu;

/** A name as it is compared: lower case, without accents, any punctuation one space. Folding twice changes nothing. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßøæœđðłþıŋħŧς]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u02b0-\u02ff]|[^\p{L}\p{M}\p{N}]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Finds whom a typed name means, forgivingly: the very name beats all, then words of it ("jansen", "renee vd meer"), then
 * words begun ("piet j"), then a slip of the finger. Dutch small words may be shortened or left out. Another first name
 * never matches, and two that fit equally well are several.
 */
export function matchName<T extends Named>(typed: string, contacts: readonly T[]): NameMatch<T> {
  return matchParts(typedParts(typed), contacts.map(readContact));
}

/** Contacts that a new name may well be, the nearest first: another spelling, an initial, a surname more or less, turned round. */
export function nearNames<T extends Named>(typed: string, contacts: readonly T[]): T[] {
  const parts = typedParts(typed);
  return contacts
    .map(readContact)
    .map(({ contact, parts: theirs }) => ({
      contact,
      distance: Math.min(fitOf(parts, theirs), nearness(parts, theirs)),
    }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ contact }) => contact);
}

/** A contact with their name taken apart. */
export interface Read<T> {
  readonly contact: T;
  readonly parts: NameParts;
}

/** A name without any letter, such as an emoji, is compared as typed. */
function fold(name: string): string {
  return foldName(name) || name.normalize('NFC').trim().replace(/\s+/gu, '_');
}

export function readContact<T extends Named>(contact: T): Read<T> {
  return { contact, parts: partsOf(fold(contact.name)) };
}

/** Drops what is said before a name, and lets "'t Hooft" begin with a small word. */
export function typedParts(typed: string): NameParts {
  const bare = typed.replace(
    /^\s*(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|drs|dr|ir|ing|prof|mr|mrs|ms)(?:\.\s*|\s+)(?=\S)/iu,
    '',
  );
  const exact = partsOf(fold(typed));
  const read = partsOf(fold(bare.replace(/^\s*['’‘`]t\s+/iu, 'ter ')));
  return { ...read, folded: exact.folded, joined: exact.joined };
}

/** Whom the parts of a typed name mean. */
export function matchParts<T>(typed: NameParts, known: readonly Read<T>[]): NameMatch<T> {
  let best = Number.POSITIVE_INFINITY;
  let found: T[] = [];
  if (typed.folded === '') return { is: 'none' };
  for (const { contact, parts } of known) {
    const fit = fitOf(typed, parts);
    if (fit < best) found = [];
    if (fit <= best && fit < Number.POSITIVE_INFINITY) found.push(contact);
    best = Math.min(best, fit);
  }
  const [first] = found;
  if (first === undefined) return { is: 'none' };
  return found.length === 1 ? { is: 'one', contact: first } : { is: 'several', contacts: found };
}
