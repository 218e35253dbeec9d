/** Somebody whose name is not to be read, and what stands in its place. */
export interface Hidden {
  readonly name: string;
  readonly label: string;
  /** Their address and number go as well. */
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** First names that are words in Dutch or English: in small letters they are those. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'an art bas bea ben bill dan dean faith fleur frank grace guy hope iris jack jan jet joy juan june lot mark may mei mo pat ria rob rose roos sam sky sue tim ton tom trees wil will'.split(
    ' ',
  ),
);
/** What stands before a name, or in the middle of one, and is none. */
const BESIDE_A_NAME: ReadonlySet<string> = new Set(
  'aunt uncle mr mrs ms miss dr prof sir tante oom opa oma meneer mevrouw mevr dhr ir de den der het van ten ter te op in von du la le el al da di bin the'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
/** A first name as short as this may well be a word. */
const SHORT = 3;
const OWNS = /['’]?s$/u;

interface Form {
  readonly words: readonly string[];
  readonly label: string;
  /** A single word that only counts with a capital. */
  readonly capital: boolean;
}

interface Word {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

/**
 * Puts a label in the place of each name in a text: whole or a first or last name alone, whatever accents and case, and with
 * an s behind it. What is a word as well counts with a capital only. Linear in the text.
 */
export function hidingNames(people: readonly Hidden[]): (text: string) => string {
  const forms = formsOf(people);
  const reach = people.flatMap(({ email, phone }) => [email, phone]).filter((each) => each) as string[];
  return (text) => {
    const plain = reach.reduce((left, each) => left.replaceAll(each, '…'), text);
    const words = [...plain.matchAll(WORD)].map(wordAt);
    let hidden = '';
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      const form = longest(forms, words, at, plain);
      if (!word || !form) continue;
      const last = words[at + form.words.length - 1] ?? word;
      const owns = last.folded === form.words.at(-1) ? '' : '’s';
      hidden += `${plain.slice(from, word.at)}${form.label}${owns}`;
      // The full stop of an initial is one already.
      from = last.end + (owns === '' && form.label.endsWith('.') && plain[last.end] === '.' ? 1 : 0);
      at += form.words.length - 1;
    }
    return hidden + plain.slice(from);
  };
}

function wordAt(found: RegExpMatchArray): Word {
  const [text] = found;
  return { at: found.index ?? 0, end: (found.index ?? 0) + text.length, text, folded: folded(text) };
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function formsOf(people: readonly Hidden[]): ReadonlyMap<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: Form) => {
    const [first] = form.words;
    if (first === undefined) return;
    const all = forms.get(first) ?? [];
    all.push(form);
    forms.set(first, all);
  };
  for (const { name, label } of people) {
    const parts = [...name.matchAll(WORD)].map(([part]) => part);
    if (parts.length > 1) add({ words: parts.map(folded), label, capital: false });
    for (const [at, part] of parts.entries()) {
      const word = folded(part);
      const capital = at > 0 || part.length < SHORT || ALSO_WORDS.has(word);
      if (!BESIDE_A_NAME.has(word)) add({ words: [word], label, capital });
    }
  }
  for (const all of forms.values()) all.sort((one, other) => other.words.length - one.words.length);
  return forms;
}

function longest(
  forms: ReadonlyMap<string, readonly Form[]>,
  words: readonly Word[],
  at: number,
  text: string,
): Form | undefined {
  const word = words[at];
  if (!word) return undefined;
  const owned = word.folded.replace(OWNS, '');
  const all = [...(forms.get(word.folded) ?? []), ...(owned === word.folded ? [] : (forms.get(owned) ?? []))];
  return all.find((form) => {
    if (form.capital && !/^\p{Lu}/u.test(word.text)) return false;
    return form.words.every((each, offset) => {
      const there = words[at + offset];
      if (!there) return false;
      const isLast = offset === form.words.length - 1;
      if (there.folded !== each && !(isLast && there.folded.replace(OWNS, '') === each)) return false;
      const before = words[at + offset - 1];
      return offset === 0 || (before !== undefined && /^[\s-]{1,3}$/u.test(text.slice(before.end, there.at)));
    });
  });
}
