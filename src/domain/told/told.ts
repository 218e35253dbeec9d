import { foldName, matchName, type Named } from '../name/name.ts';
import { mayBeAPerson, nameSource, splitOrganisation } from '../name/personWords.ts';
import { readReferrals, type ToldReferral } from './toldReferral.ts';
import { readTouch, unreached } from './toldTouch.ts';
import type { ToldKind } from './toldTouchWords.ts';

/**
 * A touch that is told: `in` when it came from them, `day` when the words say so. `text` is the sentence, `own` what of it
 * is about this touch, which may name another day; `organisations` is where people work, by name.
 */
export interface ToldTouch {
  is: 'touch';
  names: string[];
  organisations?: Record<string, string>;
  own: string;
  kind: ToldKind;
  direction?: 'in';
  text: string;
  day?: 'today' | 'yesterday';
}

export type Told = ToldTouch | ToldReferral;

const longest = 2000;
const longestSentence = 400;
const mostClauses = 20;
const opensWithDoubt =
  /^(?:if|when|whenever|once|unless|before|after|as soon|suppose|imagine|maybe|perhaps|hopefully|i (?:hope|think|wonder|wish|guess|dreamt)|als|wanneer|zodra|voordat|nadat|tenzij|stel|misschien|hopelijk|wellicht|ik (?:hoop|denk|geloof|vraag me|droomde)|should|shall|could|can|would|will|do|does|did|zal|zou|zullen|kan|kun|mag|moet|wil|what|who|how|why|where|wat|wie|hoe|waarom|waar)(?!\p{L})/iu;
/** A capital that may be somebody's, and not where somebody works or lives. */
const otherName =
  /(?<!(?<!\p{L})(?:at|in|from|of|bij|van|uit|op|on|the|de|het) )(?<![\p{L}\d'’-])\p{Lu}\p{Ll}+(?![\p{L}\p{Lu}])/u;

const someName = new RegExp(
  `(?<!(?<!\\p{L})(?:at|in|from|of|bij|van|uit|op|on|the|de|het) )(?<![\\p{L}\\d'’-])${nameSource}(?![\\p{L}\\p{M}\\d])`,
  'gu',
);

/**
 * What a line without a command plainly tells, Dutch or English: touches, and referrals. A pronoun is whoever was named last.
 * Questions, wishes, plans and denials tell nothing, nor does a name without a capital, unless a known contact bears it
 * and the whole line is in lower case: better nothing than wrong. Reads the first 2,000 characters.
 */
export function readTold(text: string, contacts: readonly Named[] = []): Told[] {
  const told: Told[] = [];
  const last: { name?: string; bound: Map<string, string> } = { bound: new Map() };
  for (const sentence of sentencesOf(withCapitals(text.slice(0, longest), contacts))) {
    const bare = plain(sentence);
    if (sentence.length > longestSentence || sentence.includes('?') || opensWithDoubt.test(sentence)) {
      if (otherName.test(bare)) last.name = '';
      continue;
    }
    const starts = startsOf(bare);
    let open = true;
    let read = 0;
    for (const [at, start] of starts.entries()) {
      if (start < read) continue;
      // "Spoke to Anna about Piet, he knows …": whoever that is, it may not be Anna.
      if (otherName.test(bare.slice(read, start))) last.name = '';
      const clause = bare.slice(start);
      const touch = unreached.test(bare) ? undefined : readTouch(clause, open);
      if (touch) {
        const { length, ...own } = touch;
        told.push({ is: 'touch', text: sentence, ...own });
        last.name = touch.names.at(-1) ?? '';
        last.bound.clear();
        read = start + length;
        continue;
      }
      // "Anna said that … and called Kees": who called is no longer plain.
      open = false;
      const end = starts[at + 1] ?? bare.length;
      const referrals = readReferrals(clause, bare.slice(start, end), (pronoun) => resolve(pronoun, last));
      if (referrals.length === 0) continue;
      told.push(...referrals);
      last.name = referrals.at(-1)?.to ?? '';
      read = end;
    }
    if (otherName.test(bare.slice(read))) last.name = '';
  }
  return told;
}

/**
 * The people a line names, as typed, whether or not it plainly tells anything. A word that opens a sentence has its capital
 * anyway: it counts when a contact bears it, or when more of a name follows.
 */
export function namesIn(text: string, contacts: readonly Named[] = []): string[] {
  const names = sentencesOf(withCapitals(text.slice(0, longest), contacts)).flatMap((sentence) =>
    [...plain(sentence).matchAll(someName)].flatMap(({ 0: said, index }) => {
      const { name } = splitOrganisation(said);
      const sure = index > 0 || /\s/u.test(name) || matchName(name, contacts).is !== 'none';
      return sure && mayBeAPerson(name) ? [name] : [];
    }),
  );
  return [...new Set(names)];
}

/** A pronoun means the last named; the same pronoun again means the same person. */
function resolve(pronoun: string, last: { name?: string; bound: Map<string, string> }): string | undefined {
  const who = /^(?:she|zij|ze)$/iu.test(pronoun) ? 'she' : /^(?:he|hij)$/iu.test(pronoun) ? 'he' : 'any';
  const name = last.name === '' ? '' : (last.bound.get(who) ?? last.name);
  if (name && who !== 'any') last.bound.set(who, name);
  return name || undefined;
}

/** Cut where a full stop ends a sentence, not where it shortens a word ("v.d. Meer", "P. Jansen", "dr. Bos"). */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!(?<!\p{L})(?:\p{Lu}|v\.d|dr|mr|mrs|drs|ir|prof)\.)\s+|[\n;]+/u)
    .map((sentence) => sentence.trim().replace(/\s+/gu, ' '))
    .filter((sentence) => sentence !== '');
}

const days =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag(?:ochtend|middag|avond)?)(?!\p{L})/gu;

/** The sentence with its opening words in lower case, so that what has a capital is a name. */
function plain(sentence: string): string {
  const bare = sentence
    .replace(/[.!…]+$/u, '')
    .replace(/(?<![\p{L}.])I(?=['’\s])/gu, 'i')
    .replace(days, (day) => day.toLowerCase());
  const [first = ''] = bare.split(/[\s,:]/u);
  return openers.has(first.toLowerCase()) ? first.toLowerCase() + bare.slice(first.length) : bare;
}

/** Where clauses may begin: at the start, behind a comma or colon, at "and", "but", "who". */
function startsOf(sentence: string): number[] {
  const marks = sentence.matchAll(
    /[,:–—-]\s+(?:(?:and|en|but|maar|want|because|so|dus|then|toen)\s+)?|\s(?:and|en|but|maar|want|because|omdat)\s+|\s(?=(?:who|die)\s)/gu,
  );
  return [0, ...[...marks].map(({ 0: mark, index }) => index + mark.length)].slice(0, mostClauses);
}

/** In a line without any capital behind its first letter, the names of known contacts get theirs. */
function withCapitals(text: string, contacts: readonly Named[]): string {
  if (contacts.length === 0 || /\p{Lu}/u.test(text.slice(1).replace(/(?<!\p{L})I(?!\p{L})/gu, ''))) return text;
  const known = new Set(
    contacts.flatMap(({ name }) => foldName(name).split(' ')).filter((word) => word.length > 2 && !ordinary.has(word)),
  );
  return text.replace(/\p{L}+/gu, (word) =>
    known.has(foldName(word)) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
  );
}

const ordinary = new Set(
  'van der den ten ter het will mark may hope grace bill wil mei zij met and over the she'.split(' '),
);
const openers = new Set(
  `i ik we wij op on net zojuist zonet daarnet gisteren gisteravond gistermiddag eergisteren vandaag vanochtend vanmorgen vanmiddag vanavond eindelijk
  even trouwens oh ja nou zo hoi ook en heb ben was had met mooi leuk goed fijn lekker lang kort gezellig koffie lunch een telefonisch vorige afgelopen
  gesproken gebeld opgebeld gemaild bedankt bedankte thanked geappt geluncht gegeten ontmoet gezien bijgepraat gepraat overlegd gewandeld gechat geschreven kennisgemaakt getelefoneerd
  mailtje mail bericht berichtje appje borrel biertje overleg gesprek telefoontje sprak belde mailde zag lunchte ontmoette
  hi hey hello ok okay so well just finally also today yesterday this last earlier spoke spoken talked chatted caught bumped ran sat visited saw
  called phoned rang emailed e-mailed mailed wrote texted messaged whatsapped sent got had lunched coffee she he they zij hij ze die volgens van according quick good great nice`.split(
    /\s+/,
  ),
);
