import { firstNameSlip, slip } from './nameSlip.ts';

/** A folded name taken apart. `words` without the small words; `small` has, per word, the initials of those before it ("van der" → "vd"). */
export interface NameParts {
  readonly folded: string;
  readonly joined: string;
  readonly words: readonly string[];
  readonly small: readonly string[];
}

const smallWords = new Set([
  'van',
  'de',
  'der',
  'den',
  'vd',
  'v',
  'd',
  'ten',
  'ter',
  'te',
  't',
  'het',
  'von',
  'la',
  'le',
  'du',
  'da',
  'di',
  'del',
]);
/** At the start of a name only these are small words: "V. Bos" and "Le Minh" have first names there. */
const smallFirst = new Set(['van', 'de', 'der', 'den', 'vd', 'ten', 'ter', 'von']);
const mostWords = 12;

/** Whether a folded word is one of the small words inside a name: van, der, vd, ten, 't. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}

/** Takes a folded name apart. */
export function partsOf(folded: string): NameParts {
  const all = folded === '' ? [] : folded.split(' ');
  const words: string[] = [];
  const small: string[] = [];
  let initials = '';
  for (const [at, word] of all.entries()) {
    const isSmall = at < all.length - 1 && (words.length === 0 && initials === '' ? smallFirst : smallWords).has(word);
    if (isSmall) initials += word === 'vd' ? 'vd' : word[0];
    else {
      words.push(word);
      small.push(initials);
      initials = '';
    }
  }
  return { folded, joined: all.join(''), words, small };
}

/**
 * How well typed parts fit a contact's: 0 is the very name, lower is better, Infinity is no fit. Below 100 every typed word
 * stands in the name as typed, from 100 on words are begun only, from 10,000 on letters are wrong.
 */
export function fitOf(typed: NameParts, contact: NameParts): number {
  if (typed.folded === contact.folded) return 0;
  if (typed.joined === contact.joined) return 1;
  const count = typed.words.length;
  if (count === 0 || count > contact.words.length || count > mostWords || contact.words.length > mostWords) return none;
  return count === 1 ? fitOne(typed, contact) : fitFull(typed, contact);
}

const none = Number.POSITIVE_INFINITY;

function fitOne(typed: NameParts, contact: NameParts): number {
  const last = contact.words.length - 1;
  if ((typed.words[0]?.length ?? 0) < 2) return none;
  let best = none;
  for (const at of contact.words.keys()) {
    // "De Vries" is nobody's first name.
    if (at === 0 && typed.small[0] !== '' && contact.small[0] === '') continue;
    const middle = at > 0 && at < last ? 5 : 0;
    best = Math.min(best, (last === 0 ? 2 : 10) + middle + wordCost(typed, 0, contact, at));
  }
  return best;
}

/** Of a full name the first name decides: another first name is another person, whatever the surname. */
function fitFull(typed: NameParts, contact: NameParts): number {
  const first = wordCost(typed, 0, contact, 0);
  if (first === none) return none;
  const rest = fitRest(typed, 1, contact, 1);
  // "Jan Jansen" is not "Janneke Jansen"; "jan j" may be.
  const begun = first >= 100 && first < 10_000 && (typed.words[0]?.length ?? 0) > 1;
  if (rest === none || (begun && (rest < 100 || rest >= 10_000))) return none;
  return (typed.words.length === contact.words.length ? 2 : 10) + first + rest;
}

function fitRest(typed: NameParts, from: number, contact: NameParts, to: number): number {
  let costs = new Array<number>(contact.words.length + 1).fill(0);
  for (let i = typed.words.length - 1; i >= from; i--) {
    const next = new Array<number>(contact.words.length + 1).fill(none);
    for (let j = contact.words.length - 1; j >= to; j--) {
      const here = wordCost(typed, i, contact, j) + (costs[j + 1] ?? none);
      next[j] = Math.min(next[j + 1] ?? none, here);
    }
    costs = next;
  }
  return costs[to] ?? none;
}

function wordCost(typed: NameParts, i: number, contact: NameParts, j: number): number {
  const [a, b] = [typed.words[i] ?? '', contact.words[j] ?? ''];
  const [small, theirs] = [typed.small[i] ?? '', contact.small[j] ?? ''];
  if (!within(small, theirs) && !within(theirs, small)) return none;
  const aside = small !== '' && small !== theirs ? 1 : 0;
  if (a === b) return aside;
  if (b.startsWith(a)) return 100 + aside;
  return (j === 0 && contact.small[0] === '' ? firstNameSlip(a, b) : slip(a, b)) * 10_000 + aside;
}

/** Whether the letters stand in the other word, in order: "vd" in "vd", "v" in "vd", nothing in anything. */
function within(few: string, many: string): boolean {
  let at = 0;
  for (const letter of many) if (letter === few[at]) at++;
  return at === few.length;
}
