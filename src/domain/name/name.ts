import { fitOf, isSmallWord, type NameParts, partsOf } from './nameFit.ts';
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
  return matchParts(typedParts(typed), contacts.map(read));
}

/**
 * The longest beginning of a line that means a contact, what was typed of it, and what follows. A word that joins or dates
 * ("over", "morgen") only belongs to a name when the contact's name has that very word.
 */
export function longestNamePrefix<T extends Named>(
  line: string,
  contacts: readonly T[],
): { match: NameMatch<T>; name: string; rest: string } | undefined {
  const known = contacts.map(read);
  const theirs = new Set(known.flatMap(({ parts }) => parts.words));
  const begin = line.slice(0, longestLine);
  const ends: number[] = [];
  for (const { 0: word, index } of begin.matchAll(/\S+/gu)) {
    const folded = foldName(word);
    if (ends.length >= mostWords || (joins.has(folded) && !theirs.has(folded)) || /^[,:;→=>-]/u.test(word)) break;
    const end = index + word.replace(/[,:;!?…]+$/u, '').length;
    if (!isSmallWord(folded)) ends.push(end);
    if (end < index + word.length) break;
  }
  for (const end of ends.reverse()) {
    const name = begin.slice(0, end).trim();
    const match = matchParts(typedParts(name), known);
    if (match.is === 'none') continue;
    const whole = match.is === 'one' && foldName(match.contact.name) === foldName(name) && /\s/u.test(name);
    if (!whole && goesOn(name, begin.slice(end))) return undefined;
    return {
      match,
      name,
      rest: line
        .slice(end)
        .replace(/^[\s,:;]+/u, '')
        .trimEnd(),
    };
  }
  return undefined;
}

/** Whether more of a name follows: "Anna Bakker" does not mean the Anna de Wit one knows. */
function goesOn(name: string, rest: string): boolean {
  if (/^\s*(?:[^\p{L}\s]|$)/u.test(rest)) return false;
  const next = rest.match(/\S+/gu)?.find((word) => !isSmallWord(foldName(word))) ?? '';
  if (next === '' || joins.has(foldName(next))) return false;
  return /^\p{Lu}/u.test(next) || (!/\s/u.test(name) && !/\p{Lu}/u.test(name + rest) && /^\p{L}/u.test(next));
}

/** Contacts that a new name may well be, the nearest first: another spelling, an initial, a surname more or less, turned round. */
export function nearNames<T extends Named>(typed: string, contacts: readonly T[]): T[] {
  const parts = typedParts(typed);
  return contacts
    .map(read)
    .map(({ contact, parts: theirs }) => ({
      contact,
      distance: Math.min(fitOf(parts, theirs), nearness(parts, theirs)),
    }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ contact }) => contact);
}

interface Read<T> {
  readonly contact: T;
  readonly parts: NameParts;
}

const longestLine = 400;
const mostWords = 8;
const joins = new Set(
  `a an the at on in by to of and or for from with via through about knows met re over door bij om op uit aan en of met voor naar kent weet
  een het is was will we wil i ik morgen overmorgen gisteren vandaag volgende vorige week today tomorrow yesterday next last this
  monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  ma di wo do vr za zo mon tue wed thu fri sat sun januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october eergisteren straks vanavond vanmiddag tonight knows kent
  ochtend middag avond morning afternoon evening noon lunch koffie coffee`.split(/\s+/),
);

/** A name without any letter, such as an emoji, is compared as typed. */
function fold(name: string): string {
  return foldName(name) || name.normalize('NFC').trim().replace(/\s+/gu, '_');
}

function read<T extends Named>(contact: T): Read<T> {
  return { contact, parts: partsOf(fold(contact.name)) };
}

/** Drops what is said before a name, and lets "'t Hooft" begin with a small word. */
function typedParts(typed: string): NameParts {
  const bare = typed.replace(
    /^\s*(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|drs|dr|ir|ing|prof|mr|mrs|ms)(?:\.\s*|\s+)(?=\S)/iu,
    '',
  );
  const exact = partsOf(fold(typed));
  const read = partsOf(fold(bare.replace(/^\s*['’‘`]t\s+/iu, 'ter ')));
  return { ...read, folded: exact.folded, joined: exact.joined };
}

function matchParts<T>(typed: NameParts, known: readonly Read<T>[]): NameMatch<T> {
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
