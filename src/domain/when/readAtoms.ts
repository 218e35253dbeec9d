import type { Language } from '../entities.ts';
import { type Atom, type Found, namesDay, namesHour } from './atoms.ts';
import { scan } from './scan.ts';
import { isTopic, saysPast } from './signals.ts';
import { claimedTokens } from './span.ts';
import type { Token } from './words/tokens.ts';

/** The meaningful stretches of a text, as far as it is about the date: up to token `until`. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  readonly claimed: ReadonlySet<number>;
  readonly until: number;
}

/** Reads a text into what stretches of it mean; a topic behind a complete date ("over de energiemarkt") is left out. */
export function readAtoms(text: string, language: Language, isPast = false): Reading {
  const { tokens, found: all } = scan(text, language);
  const claimed = claimedTokens(all);
  const day = all.find(({ atom }) => namesDay(atom) || atom.is === 'pair');
  const hour = all.find(({ atom }) => namesHour(atom));
  const complete = hour && (day || hour.atom.is === 'fromNow') ? Math.max(hour.to, day?.to ?? 0) : tokens.length;
  const at = tokens.findIndex((token, index) => index >= complete && !claimed.has(index) && isTopic(token));
  const until = at < 0 ? tokens.length : at;
  const found = settlePairs(all.filter(({ atom, to }) => atom.is !== 'nothing' && to <= until));
  const past = isPast || saysPast(tokens.slice(0, until), language === 'nl');
  return { tokens, found: past ? [...found, { atom: { is: 'past' }, from: 0, to: 0 }] : found, claimed, until };
}

/** "1-12" is a date where an hour is said too or nothing else; "dinsdag 10-11" could be either; "3 december 10-11" lacks its hour. */
function settlePairs(found: readonly Found[]): Found[] {
  const hasHour = found.some(({ atom }) => namesHour(atom));
  const hasDate = found.some(({ atom }) => atom.is === 'date' || atom.is === 'dayNumber');
  const hasOther = found.some(({ atom }) => atom.is === 'part' || namesDay(atom));
  return found.map((one) => {
    if (one.atom.is !== 'pair') return one;
    const { first, second } = one.atom;
    const date: Atom = { is: 'date', day: first, month: second };
    if (hasDate && !hasHour) return { ...one, atom: { is: 'noHour' } };
    return { ...one, atom: hasHour || !hasOther ? date : { is: 'refused' } };
  });
}
