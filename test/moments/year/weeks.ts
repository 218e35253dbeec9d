import { Temporal } from 'temporal-polyfill';
import type { Said } from '../said.ts';
import type { Line } from './diary.ts';

/** What the coach said by itself in the week that begins on this Monday. */
export interface Week {
  readonly monday: string;
  readonly said: readonly Said[];
}

export function weeksOf(lines: readonly Line[]): Week[] {
  const weeks = new Map<string, Said[]>();
  for (const { said } of lines) {
    if (!said?.unasked) continue;
    const day = Temporal.PlainDate.from(said.at);
    const monday = day.subtract({ days: day.dayOfWeek - 1 }).toString();
    weeks.set(monday, [...(weeks.get(monday) ?? []), said]);
  }
  return [...weeks].map(([monday, said]) => ({ monday, said }));
}

/** The texts that were said most often, with how often; what was said once is no repetition. */
export function mostRepeated(said: readonly Said[]): [string, number][] {
  const times = new Map<string, number>();
  for (const { text } of said) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3);
}

/** The card, and the evaluation at the end of its conversation, stand apart; its once-more comes at nine. */
const isOpening = ({ kind, key, at }: Said): boolean =>
  kind !== 'card' && key !== 'word.quiet-month' && !(kind === 'evaluation' && at.slice(11) !== '09:00');

/** Where what the coach said by itself breaks METHOD.md’s rules. */
export function breaches(lines: readonly Line[]): string[] {
  const said = lines.flatMap(({ said }) => (said?.unasked ? [said] : []));
  return [
    ...twiceADay(said),
    ...atNight(said),
    ...whileHeld(lines),
    ...namedTwice(said),
    ...nearATalk(lines),
    ...onFreeDays(said),
  ];
}

function twiceADay(said: readonly Said[]): string[] {
  const openings = said.filter(isOpening);
  return openings.flatMap((each, index) => {
    const before = openings[index - 1];
    return before?.at.slice(0, 10) === each.at.slice(0, 10)
      ? [`${each.at} ${each.key}, after ${before.key} that day`]
      : [];
  });
}

function atNight(said: readonly Said[]): string[] {
  const awake = (at: string) => at.slice(11) >= '08:00' && at.slice(11) < '22:00';
  return said.filter(({ at }) => !awake(at)).map(({ at, key }) => `${at} ${key}, in the quiet hours`);
}

/** From a pause, or the word that it will be quiet, until a month has passed or the person says something. */
function whileHeld(lines: readonly Line[]): string[] {
  const broken: string[] = [];
  let held: { until: string; byWord: boolean } | undefined;
  for (const { at, who, text, said } of lines) {
    if (held && at >= held.until) held = undefined;
    if (held && said?.unasked) broken.push(`${at} ${said.key}, before ${held.until}`);
    if (who === 'person' && text !== 'opens' && held?.byWord) held = undefined;
    if (said?.until) held = { until: said.until, byWord: false };
    if (said?.key === 'word.welcome-back') held = undefined;
    if (said?.key === 'word.quiet-month') held = { until: aMonthAfter(at), byWord: true };
  }
  return broken;
}

const aMonthAfter = (at: string): string =>
  Temporal.PlainDateTime.from(at).add({ months: 1 }).toString({ smallestUnit: 'minute' });

/** What the person plans: `/meet Anna Bos 2027-01-08 10:00`. */
const PLANNED = /^\/meet .* (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/u;

/** In the hour before a conversation, or during it; its own preparation may come then. */
function nearATalk(lines: readonly Line[]): string[] {
  const starts = lines.flatMap(({ text }) => {
    const [, day, time] = PLANNED.exec(text) ?? [];
    return day ? [`${day}T${time}`] : [];
  });
  const minutes = (from: string, to: string) =>
    Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'minutes' }).minutes;
  return lines.flatMap(({ said }) => {
    if (!said?.unasked || !isOpening(said) || said.kind === 'evaluation') return [];
    const near = starts.find((start) => Math.abs(minutes(said.at, start)) < 60 || minutes(said.at, start) === 60);
    const itsOwn = near && said.kind === 'prep' && said.text.includes(near.slice(11));
    return near && !itsOwn ? [`${said.at} ${said.key}, near the conversation of ${near}`] : [];
  });
}

/** Nobody is named in the weekend, at Christmas or on New Year’s Day. */
function onFreeDays(said: readonly Said[]): string[] {
  const free = (at: string) =>
    Temporal.PlainDate.from(at.slice(0, 10)).dayOfWeek > 5 || /-(?:12-25|12-26|01-01)T/u.test(at);
  return said
    .filter(({ kind, at }) => kind === 'nudge' && free(at))
    .map(({ at, key }) => `${at} ${key}, on a free day`);
}

/** Nobody is named by two nudges within eight weeks. */
function namedTwice(said: readonly Said[]): string[] {
  const names = said.filter(({ key, text }) => key === 'nudge.person' && !/^(Back to|Terug naar) /u.test(text));
  const who = ({ text }: Said) => /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(text)?.[0];
  const days = (a: Said, b: Said) => Temporal.PlainDate.from(a.at).until(b.at.slice(0, 10)).days;
  return names.flatMap((each, index) => {
    const before = names.slice(0, index).findLast((other) => who(other) === who(each));
    return before && days(before, each) < 56 ? [`${each.at} names ${who(each)} again, after ${before.at}`] : [];
  });
}
