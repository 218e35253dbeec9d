import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../src/domain/entities.ts';

const words = {
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    numbers: 'twaalf een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: 'January February March April May June July August September October November December'.split(' '),
    numbers: 'twelve one two three four five six seven eight nine ten eleven twelve'.split(' '),
  },
};

const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');
const face = (hour: number) => hour % 12;

/** The ways people write a clock time; only those that mean this very one. */
export function clocks({ hour, minute }: Temporal.PlainTime, language: Language): string[] {
  const { numbers } = words[language];
  const short = hour >= 7 && hour < 19 ? [`${hour > 12 ? hour - 12 : hour}:${two(minute)}`] : [];
  const at = language === 'nl' ? 'om' : 'at';
  const written = [
    `${two(hour)}:${two(minute)}`,
    `${at} ${two(hour)}:${two(minute)}`,
    `${two(hour)}.${two(minute)}`,
    ...short,
  ];
  return [...written, ...(language === 'nl' ? dutch(hour, minute, numbers) : english(hour, minute, numbers))];
}

function dutch(hour: number, minute: number, numbers: readonly string[]): string[] {
  const part =
    hour < 1 ? '' : hour < 6 ? "'s nachts" : hour < 12 ? "'s ochtends" : hour < 18 ? "'s middags" : "'s avonds";
  const to = numbers[face(hour + 1)];
  const on = numbers[face(hour)];
  const said: Record<number, string> = {
    0: `${on} uur`,
    5: `vijf over ${on}`,
    10: `tien over ${on}`,
    15: `kwart over ${on}`,
    20: `tien voor half ${to}`,
    25: `vijf voor half ${to}`,
    30: `half ${to}`,
    35: `vijf over half ${to}`,
    40: `tien over half ${to}`,
    45: `kwart voor ${to}`,
    50: `tien voor ${to}`,
    55: `vijf voor ${to}`,
  };
  const spoken = said[minute];
  const bare = hour >= 7 && hour < 19 && spoken !== undefined ? [`om ${spoken}`] : [];
  const parted = spoken !== undefined && part !== '' && hour !== 12 ? [`om ${spoken} ${part}`] : [];
  return [`${hour}u${two(minute)}`, `${hour > 12 ? hour : two(hour)}.${two(minute)} uur`, ...bare, ...parted].filter(
    (each) => hour > 6 || !/^\d(?:u|\.)/.test(each),
  );
}

function english(hour: number, minute: number, numbers: readonly string[]): string[] {
  const [to, on] = [numbers[face(hour + 1)], numbers[face(hour)]];
  const half = hour >= 12 ? 'pm' : 'am';
  const spoken: Record<number, readonly string[]> = {
    0: [`${on} o'clock`],
    5: [`five past ${on}`],
    15: [`quarter past ${on}`],
    20: [`twenty past ${on}`],
    30: [`half past ${on}`, `half ${on}`],
    40: [`twenty to ${to}`],
    45: [`a quarter to ${to}`],
    55: [`five to ${to}`],
  };
  const bare = hour >= 7 && hour < 19 ? (spoken[minute] ?? []).map((each) => `at ${each}`) : [];
  const twelve = face(hour) === 0 ? 12 : face(hour);
  const meridiem = hour === 0 ? [] : [`${twelve}:${two(minute)}${half}`, `${twelve}.${two(minute)} ${half}`];
  return [...bare, ...meridiem];
}

/** The ways people write a day, seen from another: by date always, by weekday or distance when it is near enough. */
export function days(day: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string[] {
  const { weekdays, months } = words[language];
  const weekday = weekdays[day.dayOfWeek - 1] ?? '';
  const month = months[day.month - 1] ?? '';
  const ahead = today.until(day).days;
  const monday = (each: Temporal.PlainDate) => each.subtract({ days: each.dayOfWeek - 1 });
  const weeks = monday(today).until(monday(day)).days / 7;
  const nl = language === 'nl';
  const near = new Map<number, readonly string[]>([
    [0, nl ? ['vandaag'] : ['today']],
    [1, nl ? ['morgen'] : ['tomorrow']],
    [2, nl ? ['overmorgen'] : ['the day after tomorrow']],
    [-1, nl ? ['gisteren'] : ['yesterday']],
    [-2, nl ? ['eergisteren'] : ['the day before yesterday']],
    [14, nl ? ['vandaag over twee weken'] : ['a fortnight today']],
  ]);
  const inWeeks = nl
    ? [`over ${weeks} weken op ${weekday}`]
    : [`in ${weeks} weeks on ${weekday}`, `in ${weeks} weeks, ${weekday}`];
  return [
    day.toString(),
    `${day.day}-${day.month}-${day.year}`,
    `${two(day.day)}/${two(day.month)}/${day.year}`,
    `${weekday} ${day.day} ${month} ${day.year}`,
    nl ? `${day.day} ${shortMonths[day.month - 1]} ${day.year}` : `${month} ${day.day}, ${day.year}`,
    ...(ahead > 0 && ahead < 300
      ? [`${day.day} ${month}`, `${weekday} ${day.day} ${month}`, `${day.day}/${day.month}`]
      : []),
    ...(ahead > 0 && ahead <= 7 ? [weekday, nl ? `komende ${weekday}` : `this ${weekday}`] : []),
    ...(weeks === 1
      ? nl
        ? [`volgende week ${weekday}`, `${weekday} volgende week`]
        : [`next ${weekday}`, `${weekday} next week`]
      : []),
    ...(weeks === -1 ? (nl ? [`vorige week ${weekday}`] : [`${weekday} last week`]) : []),
    ...(weeks > 1 && weeks < 20 ? inWeeks : []),
    ...(ahead > 2 && ahead < 40 ? (nl ? [`over ${ahead} dagen`] : [`in ${ahead} days`]) : []),
    ...(ahead < -2 && ahead > -40 ? (nl ? [`${-ahead} dagen geleden`] : [`${-ahead} days ago`]) : []),
    ...(near.get(ahead) ?? []),
  ];
}
