import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../entities.ts';
import { type Found, namesDay, namesHour, type Part } from './atoms.ts';
import { compose } from './compose.ts';
import { hourMeant } from './hourMeant.ts';
import { type Reading, readAtoms } from './readAtoms.ts';
import { isEnd, isUnsettled } from './signals.ts';
import { cluster, looseNumber } from './span.ts';
import { mayBeADay } from './words/spelling.ts';

/** Where a phrase stands in a text, in UTF-16 units. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What was read. `moment`: day and hour, as wall time `YYYY-MM-DDTHH:MM` in the person's zone; `assumed` when only an hour
 * was said and the day is the nearest. `day`: the hour is missing. `none`: ask. `minutes` is how long, where said;
 * `matched` the phrase without the words around it.
 */
export type WhenReading =
  | {
      readonly is: 'moment';
      readonly start: string;
      readonly minutes?: number;
      readonly assumed?: true;
      readonly matched: Span;
    }
  | {
      readonly is: 'day';
      readonly day: string;
      readonly part?: Part;
      readonly minutes?: number;
      readonly matched: Span;
    }
  | { readonly is: 'none'; readonly minutes?: number };

export interface WhenOptions {
  /** The present, in the person's zone. */
  readonly now: Temporal.ZonedDateTime;
  /** Settles "half 3" and abbreviations; both languages are read either way. */
  readonly language: Language;
  /** It has been: a date without a year is the last one. */
  readonly past?: boolean;
}

const none: WhenReading = { is: 'none' };

/**
 * Reads the day and hour in a text, Dutch or English, as people type them. What the conventions
 * (test/corpora/DATES.md) leave open is not guessed: it is `day` or `none`. Of a long text only the
 * begin is read. Never throws.
 */
export function readWhen(text: string, options: WhenOptions): WhenReading {
  const reading = readAtoms(text, options.language, options.past);
  const { tokens, claimed, until } = reading;
  if (reading.found.some(({ atom }) => atom.is === 'refused' || atom.is === 'shift')) return none;
  const anchor = reading.found.find(({ atom }) => namesDay(atom)) ?? reading.found.find(({ atom }) => namesHour(atom));
  if (anchor === undefined) return onlyLength(reading);
  const span = cluster(tokens, claimed, anchor);
  const found = withoutFarWeeks(reading.found, span);
  const stretch = found.filter(({ atom }) => namesDay(atom) || namesHour(atom));
  const around = {
    ...{ tokens, claimed, until, dutch: options.language === 'nl' },
    from: Math.min(span.from, stretch[0]?.from ?? span.from),
    to: Math.max(...stretch.slice(-1).map((last) => last.to), span.to),
  };
  if (isUnsettled(around) || isEnd(tokens, span.from)) return none;
  const loose = looseNumber(tokens, claimed, span, until);
  const hour = hourMeant(found);
  if (loose === 'any' || hour.is === 'unclear' || isMereFigure(reading, stretch)) return none;
  const dayless = !found.some(({ atom }) => namesDay(atom)) && hour.is !== 'fromNow';
  if (dayless && hidesDay(reading)) return none;
  const read = compose(found, loose === 'hour' ? { is: 'open' } : hour, options.now);
  if (read === undefined) return none;
  const matched = { from: tokens[span.from]?.from ?? 0, to: tokens[span.to - 1]?.to ?? text.length };
  return { ...read, ...(dayless && read.is === 'moment' ? { assumed: true } : {}), matched };
}

/** "een half uurtje": nothing but how long. */
function onlyLength({ found }: Reading): WhenReading {
  const minutes = new Set(found.flatMap(({ atom }) => (atom.is === 'length' ? [atom.minutes] : [])));
  const [only] = minutes;
  const alone = minutes.size === 1 && found.every(({ atom }) => atom.is === 'length');
  return alone && only !== undefined ? { is: 'none', minutes: only } : none;
}

/** "Have a good week", far from the date, is no date; beside it, it is. */
function withoutFarWeeks(found: readonly Found[], span: Span): readonly Found[] {
  if (!found.some(({ atom }) => namesDay(atom))) return found;
  return found.filter(({ atom, from, to }) => atom.is !== 'vague' || (from >= span.from && to <= span.to));
}

/** "versie 2.10": a figure with a full stop among other words is not an hour. */
function isMereFigure({ tokens }: Reading, stretch: readonly Found[]): boolean {
  const [only] = stretch;
  return (
    stretch.length === 1 &&
    only !== undefined &&
    only.to - only.from === 1 &&
    /^DOT/.test(tokens[only.from]?.symbol ?? '') &&
    only.from > 0
  );
}

/** Whether a word that was not understood may name the day: the nearest one must not be taken then. */
function hidesDay({ tokens, claimed, until }: Reading): boolean {
  return tokens.some(
    ({ symbol }, index) =>
      index < until && !claimed.has(index) && (/^(?:X|N20\d\d)$/.test(symbol) || mayBeADay(symbol)),
  );
}
