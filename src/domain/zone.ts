import type { Temporal } from 'temporal-polyfill';

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
 * The IANA zone somebody means: a zone's name, a city or country, or the time their clock shows.
 * A time leads to the zone that was known when it fits, else to a European one with that time, else to any.
 */
export function readZone(typed: string, now: Temporal.Instant, known: string): string | undefined {
  const text = fold(typed);
  if (text === '') return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  const exact = zones.find((zone) => zone.toLowerCase() === typed.trim().toLowerCase());
  if (exact) return exact;
  const time = /\b(\d{1,2})[:.](\d{2})\b/u.exec(typed);
  if (time) return zoneAtTime(Number(time[1]), Number(time[2]), now, zones, known);
  const words = text.replace(/^(ik (woon|zit|ben) in|i am in|i m in|i live in|in|near|bij) /u, '');
  return cities[words] ?? zones.find((zone) => fold(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '') === words);
}

function zoneAtTime(
  hour: number,
  minute: number,
  now: Temporal.Instant,
  zones: readonly string[],
  known: string,
): string | undefined {
  const told = hour * 60 + minute;
  const off = (zone: string) => {
    const there = now.toZonedDateTimeISO(zone);
    const difference = Math.abs(there.hour * 60 + there.minute - told);
    return Math.min(difference, 1440 - difference);
  };
  const preferred = [
    known,
    'Europe/Amsterdam',
    'Europe/London',
    ...zones.filter((zone) => zone.startsWith('Europe/')),
    ...zones,
  ];
  return preferred.find((zone) => off(zone) <= 4);
}
