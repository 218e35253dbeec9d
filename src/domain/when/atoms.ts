/** A part of the day, as far as somebody said one. */
export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** An hour as said. `dial`: on a twelve-hour face, morning or afternoon still open; `literal`: minutes since midnight (1440: its end). */
export interface Hour {
  readonly minute: number;
  readonly clock: 'dial' | 'literal' | 'am' | 'pm';
}

/** What one stretch of text means by itself; `dayMeant` and `hourMeant` tell what they mean together. */
export type Atom =
  | { readonly is: 'relative'; readonly days: number; readonly months?: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly weeks?: number }
  | { readonly is: 'lastWeekday'; readonly weekday: number }
  /** A week of its own: `offset` ISO weeks from this one, or an ISO week number. */
  | { readonly is: 'week'; readonly offset: number; readonly weekday?: number }
  | { readonly is: 'weekNumber'; readonly week: number }
  /** "over twee weken": days from today, or that week when a weekday follows. */
  | { readonly is: 'inWeeks'; readonly weeks: number }
  | {
      readonly is: 'date';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly numeric?: boolean;
    }
  /** "de 3e"; `months` ahead when the month is told so. */
  | { readonly is: 'dayNumber'; readonly day: number; readonly months?: number }
  /** Two bare numbers with a dash: a date, or hours. */
  | { readonly is: 'pair'; readonly first: number; readonly second: number }
  | { readonly is: 'hour'; readonly hour: Hour; readonly plainUur?: number }
  | { readonly is: 'range'; readonly start: Hour; readonly end: Hour }
  | { readonly is: 'part'; readonly part: Part; readonly english?: boolean }
  /** The eve of a feast: its hours from seven are the evening's. */
  | { readonly is: 'eve' }
  | { readonly is: 'tonightLate' }
  | { readonly is: 'length'; readonly minutes: number }
  | { readonly is: 'fromNow'; readonly minutes: number }
  /** "an hour later": from a moment known before. */
  | { readonly is: 'shift'; readonly minutes?: number; readonly days?: number; readonly months?: number }
  /** Said, but no hour: "na vieren", "between 2 and 4". */
  | { readonly is: 'noHour' }
  /** Said, but no day: a week, a month, a weekend. `until` is the last day meant when a deadline is asked. */
  | { readonly is: 'vague'; readonly until?: Until }
  | { readonly is: 'past' }
  | { readonly is: 'refused' }
  | { readonly is: 'nothing' };

/**
 * The end of a stretch: of the day, of the week, month or year so many ahead, or of a month by its number. `begin` and
 * `late` when only the begin or the end of it was said.
 */
export type Until =
  | {
      readonly end: 'week' | 'month' | 'year';
      readonly ahead: number;
      readonly begin?: boolean;
      readonly late?: boolean;
    }
  | { readonly end: 'weekend'; readonly ahead: number }
  | { readonly end: 'day' }
  | { readonly end: 'named'; readonly month: number; readonly day?: number; readonly late?: boolean };

/** An atom and the tokens it was read from (`to` exclusive). */
export interface Found {
  readonly atom: Atom;
  readonly from: number;
  readonly to: number;
}

const days = /^(?:relative|weekday|lastWeekday|week|weekNumber|inWeeks|date|dayNumber|tonightLate)$/;
const hours = /^(?:hour|range|fromNow)$/;

/** Whether an atom says something about which day. */
export function namesDay({ is }: Atom): boolean {
  return days.test(is);
}

/** Whether an atom names an hour. */
export function namesHour({ is }: Atom): boolean {
  return hours.test(is);
}
