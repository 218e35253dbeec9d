import type { Coachee } from '../entities.ts';
import { LONGEST_NAME } from '../name/nameLike.ts';
import type { WhenOptions } from '../when/readWhen.ts';
import { readZone } from '../zone.ts';

export const settingNames = ['name', 'language', 'zone', 'nudge', 'quiet', 'prep'] as const;
export type SettingName = (typeof settingNames)[number];
export type SettingsPatch = Partial<
  Pick<
    Coachee,
    'name' | 'language' | 'zone' | 'zoneKnown' | 'nudgeDay' | 'nudgeTime' | 'quietFrom' | 'quietTo' | 'prepTime'
  >
>;

const words: Readonly<Record<SettingName, readonly string[]>> = {
  name: ['my name is', 'my name', 'name', 'mijn naam is', 'mijn naam', 'naam'],
  language: ['language', 'taal'],
  zone: ['zone', 'timezone', 'time zone', 'tijdzone', 'city', 'stad'],
  nudge: ['nudge', 'zetje'],
  quiet: ['quiet hours', 'quiet', 'stille uren', 'rust', 'stil', 'stilte'],
  prep: ['prep hour', 'prep', 'preparation', 'voorbereiding', 'voorbereiden'],
};

const languages: ReadonlyMap<string, 'nl' | 'en'> = new Map([
  ['nl', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['english', 'en'],
  ['engels', 'en'],
]);

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'maandag', 'ma'],
  ['tuesday', 'tue', 'dinsdag', 'di'],
  ['wednesday', 'wed', 'woensdag', 'wo'],
  ['thursday', 'thu', 'donderdag', 'do'],
  ['friday', 'fri', 'vrijdag', 'vr'],
  ['saturday', 'sat', 'zaterdag', 'za'],
  ['sunday', 'sun', 'zondag', 'zo'],
];

/** Which setting a line is about, and what is said of it. */
export function cutSetting(line: string): { name: SettingName; value: string } | undefined {
  const typed = line.trim().toLowerCase();
  for (const name of settingNames) {
    const word = words[name].find(
      (each) => typed === each || typed.startsWith(`${each} `) || typed.startsWith(`${each}:`),
    );
    if (word) {
      const value = line
        .trim()
        .slice(word.length)
        .replace(/^[\s:=]+/u, '');
      return { name, value };
    }
  }
  return undefined;
}

/** What a value for a setting changes; nothing when it cannot be read. Times: 9, 9:30, 09.30, 9u, 3pm. */
export function readSetting(name: SettingName, value: string, options: WhenOptions): SettingsPatch | undefined {
  switch (name) {
    case 'name': {
      const own = value.trim().replace(/\s+/gu, ' ');
      return own !== '' && own.length <= LONGEST_NAME && /\p{L}/u.test(own) ? { name: own } : undefined;
    }
    case 'language': {
      const language = languages.get(value.trim().toLowerCase());
      return language && { language };
    }
    case 'zone': {
      const found = readZone(value, options);
      return found ? { zone: found, zoneKnown: true } : undefined;
    }
    case 'nudge':
      return readNudge(value);
    case 'quiet': {
      if (/^\s*(geen|none|off|uit|no)\s*$/iu.test(value)) return { quietFrom: '00:00', quietTo: '00:00' };
      const [from, to] = times(value);
      return from && to ? { quietFrom: from, quietTo: to } : undefined;
    }
    case 'prep': {
      const [time] = times(value);
      return time ? { prepTime: time } : undefined;
    }
  }
}

function readNudge(value: string): SettingsPatch | undefined {
  const named = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  const day = weekdays.findIndex((names) =>
    named.some((word) => names.includes(word.replace(/(?<=dag|day)(?:s|en)$/u, ''))),
  );
  const [time] = times(value);
  if (day === -1 && !time) return undefined;
  return { ...(day === -1 ? {} : { nudgeDay: day + 1 }), ...(time ? { nudgeTime: time } : {}) };
}

function times(value: string): string[] {
  return [...value.matchAll(/\b(\d{1,2})(?:\s*[:.u]\s*(\d{2}))?\s*(am|pm)?/giu)]
    .map(([, hour, minute = '0', half]) => {
      const plain = Number(hour);
      const hours =
        half?.toLowerCase() === 'pm' && plain < 12
          ? plain + 12
          : half?.toLowerCase() === 'am' && plain === 12
            ? 0
            : plain;
      return hours < 24 && Number(minute) < 60
        ? `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`
        : undefined;
    })
    .filter((time) => time !== undefined);
}
