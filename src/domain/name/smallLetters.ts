import { isFirstName } from './firstNames.ts';
import { foldName, type Named } from './name.ts';
import { isSurname, isSurnameBehind } from './surnames.ts';

/** Words of a contact's name that may be meant as words. */
const ordinary = new Set(
  'van der den ten ter het will mark may hope grace bill wil mei zij met and over the she'.split(' '),
);
/** Behind these two a word is a surname whatever it is: «van der», «van den». */
const SURE = /^(?:vd|v\.d\.|v\/d|(?:van )?(?:der|den|ter|ten|['’]t))$/iu;
const SMALL = String.raw`(?:vd|v\.d\.|v\/d|van (?:der|den|de|['’]t)|van|de|den|der|ter|ten|['’]t)`;
const BEHIND = new RegExp(String.raw`^(?<space>\s+)(?:(?<small>${SMALL})(?<gap>\s+))?(?<word>\p{L}[\p{L}'’-]+)`, 'iu');
const WORD = /(?<![\p{L}\p{M}'’@./_-])\p{Ll}[\p{L}\p{M}-]+(?![\p{L}\p{M}@_/]|\.\p{L})/gu;

/**
 * A line typed in small letters, with capitals where people are named: whoever is on the list, and first names with what
 * is plainly a surname behind them. A line with a capital behind its first letter stays as it is: its names have theirs.
 */
export function withCapitals(text: string, contacts: readonly Named[]): string {
  if (/\p{Lu}/u.test(text.slice(1).replace(/(?<!\p{L})I(?!\p{L})/gu, ''))) return text;
  const known = new Set(
    contacts.flatMap(({ name }) => foldName(name).split(' ')).filter((word) => word.length > 2 && !ordinary.has(word)),
  );
  let read = '';
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < at) continue;
    const first = isFirstName(word);
    if (!first && !known.has(foldName(word))) continue;
    read += text.slice(at, index) + capital(word);
    at = index + word.length;
    const surname = first ? surnameAt(text.slice(at, at + LONGEST_SURNAME)) : '';
    read += surname;
    at += surname.length;
  }
  return read + text.slice(at);
}

const LONGEST_SURNAME = 60;

/** The surname that stands behind a first name, with its capital, or nothing. */
function surnameAt(behind: string): string {
  const { space, small = '', gap = '', word } = BEHIND.exec(behind)?.groups ?? {};
  if (!space || !word) return '';
  const isOne = small === '' ? isSurname(word) : SURE.test(small) || isSurnameBehind(word);
  return isOne ? `${space}${small}${gap}${capital(word)}` : '';
}

function capital(word: string): string {
  return word.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
