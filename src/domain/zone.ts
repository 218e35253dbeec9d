import { Temporal } from 'temporal-polyfill';
import type { Language } from './entities.ts';
import { readHour } from './when/readHour.ts';
import type { WhenOptions } from './when/readWhen.ts';

/** Cities people name that are not in the zone database, by their zone. */
const cities: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'Europe/Amsterdam':
      'nederland|netherlands|the netherlands|holland|utrecht|rotterdam|den haag|the hague|eindhoven|groningen|zwolle|arnhem|nijmegen|tilburg|breda|almere|haarlem|leiden|delft|maastricht|enschede|amersfoort|apeldoorn|den bosch|leeuwarden|middelburg|assen',
    'Europe/Brussels':
      'belgie|belgium|antwerpen|antwerp|gent|ghent|leuven|brugge|luik|brussel|vlaanderen|flanders|hasselt',
    'Europe/London':
      'uk|england|engeland|scotland|wales|manchester|edinburgh|glasgow|bristol|leeds|birmingham|londen|cambridge|oxford|united kingdom|britain',
    'Europe/Berlin': 'germany|duitsland|berlijn|hamburg|munich|munchen|keulen|cologne|frankfurt|dusseldorf',
    'Europe/Paris': 'france|frankrijk|parijs|lyon|marseille|lille|rijsel',
    'Europe/Dublin': 'ireland|ierland|cork',
    'Europe/Madrid': 'spain|spanje|barcelona|valencia',
    'America/New_York': 'boston|washington|philadelphia|miami|atlanta|new york city|nyc',
    'America/Los_Angeles': 'san francisco|seattle|san diego|portland|california|californie',
    'America/Chicago': 'houston|dallas|austin',
    'Asia/Kolkata': 'india|mumbai|delhi|new delhi|bangalore|bengaluru|chennai',
    'Asia/Tokyo': 'japan|osaka|kyoto',
    'Australia/Sydney': 'canberra',
    'America/Curacao': 'willemstad',
  }).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone])),
);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/: ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The IANA zone somebody means: a zone's name, a city or country, alone or in a sentence, or the time their clock shows.
 * A time leads to the zone that was known when it fits, else to a European one with that time, else to any.
 */
export function readZone(typed: string, options: WhenOptions): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const exact = zones.find((zone) => zone.toLowerCase() === typed.trim().toLowerCase());
  return exact ?? zoneOfPlace(typed, zones) ?? zoneAtTime(typed, options, zones);
}

const MOST_WORDS = 60;
/** How many words a place has, the longest first. */
const PLACE_LENGTHS = [3, 2, 1];
/** Behind these words stands where somebody is, with or without its capital. */
const there = /^(?:in|bij|near|uit|from|vanuit)$/iu;

/** The place a text names. In a sentence it has its capital, or a word before it that says where; two places are none. */
function zoneOfPlace(typed: string, zones: readonly string[]): string | undefined {
  const cityZones = new Map(zones.map((zone) => [fold(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''), zone]));
  const zoneOf = (place: string) => cities[place] ?? cityZones.get(place);
  const whole = zoneOf(fold(typed));
  if (whole) return whole;
  const words = typed
    .trim()
    .split(/[\s,.;:!?()]+/u)
    .slice(0, MOST_WORDS);
  const found: { zone: string; said: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const said = there.test(words[at - 1] ?? '');
    const length = PLACE_LENGTHS.find((each) => zoneOf(fold(words.slice(at, at + each).join(' '))) !== undefined) ?? 0;
    const zone = zoneOf(fold(words.slice(at, at + length).join(' ')));
    if (zone && (said || /^\p{Lu}/u.test(words[at] ?? ''))) found.push({ zone, said });
    at += Math.max(length, 1);
  }
  const [only, another] = new Set(
    found.filter(({ said }) => said || found.every((each) => !each.said)).map(({ zone }) => zone),
  );
  return another ? undefined : only;
}

const DAY = 24 * 60;
/** How far a clock may be off, in minutes. */
const NEAR = 4;

function zoneAtTime(typed: string, { now, language }: WhenOptions, zones: readonly string[]): string | undefined {
  const told = minutesIn(typed, now, language);
  if (told === undefined) return undefined;
  const off = (zone: string, minutes: number) => {
    const clock = now.withTimeZone(zone);
    const difference = Math.abs(clock.hour * 60 + clock.minute - minutes) % DAY;
    return Math.min(difference, DAY - difference);
  };
  const near = [
    now.timeZoneId,
    'Europe/Amsterdam',
    'Europe/London',
    ...zones.filter((zone) => zone.startsWith('Europe/')),
  ];
  // Half past five is said of the morning and of the afternoon.
  const halfADay = (told + DAY / 2) % DAY;
  return (
    near.find((zone) => off(zone, told) <= NEAR || off(zone, halfADay) <= NEAR) ??
    zones.find((zone) => off(zone, told) <= NEAR)
  );
}

/** The time a text says it is, in minutes of the day: "17:30", "half zes", "it's ten past two here". */
function minutesIn(typed: string, now: Temporal.ZonedDateTime, language: Language): number | undefined {
  const [, hour, minute] = /\b(\d{1,2})[:.](\d{2})\b/u.exec(typed) ?? [];
  if (hour && minute) return Number(hour) * 60 + Number(minute);
  const read = readHour(typed, { day: now.toPlainDate().toString() }, { now, language });
  if (read.is !== 'moment') return undefined;
  const { hour: h, minute: m } = Temporal.PlainDateTime.from(read.start);
  return h * 60 + m;
}

const MOST_ZONES = 25;

/** Places whose name has what was typed in it, each with its zone; those that begin with it first. */
export function zonesLike(typed: string): { readonly place: string; readonly zone: string }[] {
  const wanted = fold(typed);
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ place: zone, zone }));
  const named = Object.entries(cities).map(([place, zone]) => ({ place, zone }));
  const cityOf = ({ place }: { place: string }) => fold(place.split('/').at(-1)?.replaceAll('_', ' ') ?? '');
  const fits = [...named, ...zones].filter(
    (each) => fold(each.place).includes(wanted) || cityOf(each).includes(wanted),
  );
  const isFirst = (each: { place: string }) => Number(cityOf(each).startsWith(wanted));
  return fits.sort((one, other) => isFirst(other) - isFirst(one)).slice(0, MOST_ZONES);
}
