import type { Language } from '../../../src/domain/entities.ts';
import type { Profile } from '../../../src/ports/incoming.ts';

/**
 * Discord tells no time zone. Where most people who read a language live is the first guess, which is said and asked:
 * https://docs.discord.com/developers/reference#locales
 */
const ZONES: Readonly<Record<string, string>> = {
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  'en-GB': 'Europe/London',
  'en-US': 'America/New_York',
  'es-419': 'America/Mexico_City',
  'es-ES': 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  hi: 'Asia/Kolkata',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  id: 'Asia/Jakarta',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  'pt-BR': 'America/Sao_Paulo',
  ro: 'Europe/Bucharest',
  ru: 'Europe/Moscow',
  'sv-SE': 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
};

export function languageOf(locale: string | undefined): Language {
  return locale?.startsWith('nl') ? 'nl' : 'en';
}

/** What is known of somebody from the language their Discord is in; of whoever writes a message not even that. */
export function profileOf(name: string | null | undefined, locale: string | undefined): Profile {
  const zone = locale === undefined ? undefined : ZONES[locale];
  return {
    name: name ?? '',
    ...(locale === undefined ? {} : { language: languageOf(locale) }),
    ...(zone ? { zone } : {}),
  };
}
