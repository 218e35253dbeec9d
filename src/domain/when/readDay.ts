import { Temporal } from 'temporal-polyfill';
import type { Found, Until } from './atoms.ts';
import { dayMeant } from './dayOf.ts';
import { readAtoms } from './readAtoms.ts';
import { readSpan } from './readSpan.ts';
import { readWhen, type WhenOptions } from './readWhen.ts';
import { isUnsettled } from './signals.ts';

type Day = Temporal.PlainDate;
const friday = 5;

/**
 * The day by which something is to be done, as `YYYY-MM-DD`: "vrijdag", "before 1 December", "eind van de maand". A week
 * ends on its Friday, a month on its last day, a length counts from today. `undefined`: ask.
 */
export function readDay(text: string, options: WhenOptions): string | undefined {
  const { now, language } = options;
  const today = now.toPlainDate();
  const { tokens, found, claimed, until } = readAtoms(text, language);
  const month = tokens.length === 1 ? /^MO(\d+)$/.exec(tokens[0]?.symbol ?? '') : null;
  if (month)
    return lastDay(
      [{ atom: { is: 'vague', until: { end: 'named', month: Number(month[1]) } }, from: 0, to: 1 }],
      today,
    )?.toString();
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.some(({ atom }) => atom.is === 'refused')) return undefined;
  const around = {
    tokens,
    claimed,
    from: first.from,
    to: Math.max(last.to, first.to),
    until,
    dutch: language === 'nl',
  };
  if (isUnsettled(around)) return undefined;
  const when = readWhen(text, options);
  if (when.is === 'moment') return when.start.slice(0, 10);
  if (when.is === 'day') return when.day;
  const meant = dayMeant(found, today);
  if (meant.is === 'day') return meant.on((day) => Temporal.PlainDate.compare(day, today) >= 0)?.toString();
  if (meant.is !== 'vague') return undefined;
  return lastDay(found, today)?.toString() ?? spanFrom(text, options, today);
}

function spanFrom(text: string, { language }: WhenOptions, today: Day): string | undefined {
  const days = readSpan(text, language);
  return days === undefined ? undefined : today.add({ days }).toString();
}

/** The last day of the one stretch that was named. */
function lastDay(found: readonly Found[], today: Day): Day | undefined {
  const stretches = found.flatMap(({ atom }): Until[] => {
    if (atom.is === 'vague') return atom.until ? [atom.until] : [];
    return atom.is === 'week' ? [{ end: 'week', ahead: atom.offset }] : [];
  });
  const [until] = stretches;
  if (until === undefined || stretches.length > 1) return undefined;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const month = today.with({ day: 1 });
  switch (until.end) {
    case 'week': {
      const day = monday.add({ days: 7 * until.ahead + (until.begin ? 0 : friday - 1) });
      return until.ahead === 0 && today.dayOfWeek > friday ? day.add({ days: 7 }) : day;
    }
    case 'weekend':
      return monday.add({ days: 7 * until.ahead + 6 });
    case 'month':
      return endOfMonth(month.add({ months: until.ahead }));
    case 'year':
      return new Temporal.PlainDate(today.year + until.ahead, 12, 31);
    default: {
      const named = month.with({ month: until.month });
      const on = (start: Day) => (until.day === undefined ? endOfMonth(start) : start.with({ day: until.day }));
      return Temporal.PlainDate.compare(on(named), today) < 0 ? on(named.add({ years: 1 })) : on(named);
    }
  }
}

function endOfMonth(start: Day): Day {
  return start.with({ day: start.daysInMonth });
}
