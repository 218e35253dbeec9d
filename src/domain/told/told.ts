import { matchName, type Named } from '../name/name.ts';
import { mayBeAPerson, nameSource, splitOrganisation } from '../name/personWords.ts';
import { withCapitals } from '../name/smallLetters.ts';
import { plain, sentencesOf, startsOf } from './toldClauses.ts';
import { readReferrals, type ToldReferral } from './toldReferral.ts';
import { readTouch, unreached } from './toldTouch.ts';
import type { ToldKind } from './toldTouchWords.ts';
import { worksThere } from './workplace.ts';

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

interface Last {
  name?: string;
  readonly bound: Map<string, string>;
}

const longest = 2000;
const longestSentence = 400;
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
 * Questions, wishes, plans and denials tell nothing, nor does a name without a capital, unless the whole line is in small
 * letters and it is a contact's or plainly a first name: better nothing than wrong. Reads the first 2,000 characters.
 *
 * @param about whom a pronoun means until somebody is named
 */
export function readTold(text: string, contacts: readonly Named[] = [], about?: string): Told[] {
  const told: Told[] = [];
  const last: Last = { bound: new Map(), ...(about === undefined ? {} : { name: about }) };
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
      if (referrals.length === 0) {
        place(told, worksThere(bare.slice(start, end)), last);
        continue;
      }
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

/** Where somebody just spoken to works is kept beside the contact. */
function place(told: readonly Told[], works: ReturnType<typeof worksThere>, last: Last): void {
  const name = works && resolve(works.pronoun, last);
  const touch = told.findLast((each) => each.is === 'touch' && name !== undefined && each.names.includes(name));
  if (works && name && touch?.is === 'touch')
    touch.organisations = { [name]: works.organisation, ...touch.organisations };
}

/** A pronoun means the last named; the same pronoun again means the same person. */
function resolve(pronoun: string, last: Last): string | undefined {
  const who = /^(?:she|zij|ze)$/iu.test(pronoun) ? 'she' : /^(?:he|hij)$/iu.test(pronoun) ? 'he' : 'any';
  const name = last.name === '' ? '' : (last.bound.get(who) ?? last.name);
  if (name && who !== 'any') last.bound.set(who, name);
  return name || undefined;
}
