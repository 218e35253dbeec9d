import { readAffirmed } from '../affirmed.ts';
import { foldName, matchName, type Named } from './name.ts';
import { isSmallWord } from './nameFit.ts';
import { leadingName, mayBeAPerson } from './personWords.ts';
import { hasPlainWord, isPlain } from './plainWords.ts';

const longest = 4;
/** Longer than any name, and short enough for the index on names. */
export const LONGEST_NAME = 120;
/** «van der meer»: whatever the word is behind such a small word, it is a surname. */
const SURNAME = /(?<=\s)(?:der|den|ter|ten|vd|v\.d\.|v\/d)\s+\S+/giu;

/** A question's mark, or what stands between several. */
const JOINED = /[?+&=]|\s\/\s/u;

/** Whether typed words may be somebody's name: a contact's, one by its capitals, or a few words that mean nothing else. */
export function isNameLike(typed: string, contacts: readonly Named[]): boolean {
  const name = typed.trim();
  if (name.length > LONGEST_NAME) return false;
  if (isPlain(name)) return contacts.some((contact) => foldName(contact.name) === foldName(name));
  if (matchName(name, contacts).is !== 'none') return true;
  if (/^\d/u.test(name) || readAffirmed(name)?.rest === '') return false;
  if (leadingName(name) === name) return mayBeAPerson(name);
  const own = foldName(name.replace(/(?<=\p{L})[-'’](?=\p{L})/gu, ''))
    .split(' ')
    .filter((word) => !isSmallWord(word));
  const isShort = own.length <= longest && !own.includes('');
  return isShort && !JOINED.test(name) && !hasPlainWord(name.replace(SURNAME, ' '));
}
