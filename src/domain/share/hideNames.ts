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
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  'met aan door with to from sprak belde mailde zag via spoke called saw met'.split(' '),
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
/** A first name as short as this may well be a word. */
const SHORT = 3;
const OWNS = /['’]?s$/u;

interface Form {
  readonly words: readonly string[];
  readonly label: string;
  /** A single word that only counts with a capital; a first name also behind «met» or “called”. */
  readonly capital?: 'always' | 'or behind';
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
  const reach = people.flatMap(({ email, phone }) => [
    ...(email ? [address(email)] : []),
    ...(phone ? number(phone) : []),
  ]);
  return (text) => {
    const plain = reach.reduce((left, each) => left.replace(each, '…'), text);
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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** An e-mail address, in whatever case. */
function address(email: string): RegExp {
  return new RegExp(escaped(email), 'giu');
}

const FEWEST_DIGITS = 8;
/** What a number from abroad begins with, and here with a nought. */
const ABROAD = /^(?:00|\+)\d{2}/u;

/** A telephone number by its digits, however they are grouped and wherever one calls from. */
function number(phone: string): RegExp[] {
  const digits = phone
    .replace(/[^\d+]/gu, '')
    .replace(ABROAD, '')
    .replace(/^0/u, '');
  if (digits.length < FEWEST_DIGITS) return phone.trim() === '' ? [] : [new RegExp(escaped(phone.trim()), 'gu')];
  const spaced = [...digits].join('[\\s().-]{0,3}');
  return [new RegExp(`(?:(?:00|\\+)\\d{2}[\\s().-]{0,3})?(?:\\(?0\\)?[\\s.-]{0,3})?${spaced}(?!\\d)`, 'gu')];
}

function wordAt(found: RegExpMatchArray): Word {
  const [text] = found;
  return { at: found.index ?? 0, end: (found.index ?? 0) + text.length, text, folded: folded(text) };
}

/** Letters that lose nothing but a stroke, and are not taken apart by Unicode. */
const STROKES: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøßłđæœ]/gu, (letter) => STROKES[letter] ?? letter);
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
    if (parts.length > 1) add({ words: parts.map(folded), label });
    const alone = parts.flatMap((part, at) =>
      [part, ...(part.includes('-') ? part.split('-') : [])].map((each) => [at, each] as const),
    );
    for (const [at, part] of alone) {
      const word = folded(part);
      const isWord = at > 0 || part.length < SHORT || ALSO_WORDS.has(word);
      const capital = at > 0 ? 'always' : 'or behind';
      if (!BESIDE_A_NAME.has(word)) add({ words: [word], label, ...(isWord ? { capital } : {}) });
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
    const isBehind = form.capital === 'or behind' && BEFORE_A_NAME.has(words[at - 1]?.folded ?? '');
    if (form.capital && !isBehind && !/^\p{Lu}/u.test(word.text)) return false;
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
