import type { LocalizationMap } from 'discord.js';
import type { Language } from '../../../src/domain/entities.ts';
import type { TextKey } from '../../../src/texts/keys.ts';
import { type Reader, say } from '../../../src/texts/say.ts';

/** The locales that Spoor has words for, each with its language. https://docs.discord.com/developers/reference#locales */
const LOCALES = { 'en-GB': 'en', 'en-US': 'en', nl: 'nl' } as const satisfies Readonly<Record<string, Language>>;
/** The most that a description may have. https://docs.discord.com/developers/interactions/application-commands */
const DESCRIPTION = 100;

interface InWords {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** A name and a description in every language there is. */
export function inWords(name: TextKey, description: TextKey): InWords {
  const reader = (language: Language): Reader => ({ language, zone: 'UTC' });
  const named = (language: Language) => say({ key: name }, reader(language));
  const told = (language: Language) => say({ key: description }, reader(language)).slice(0, DESCRIPTION);
  return wordsIn(named, told);
}

/** The same, of words that are no texts. */
export function wordsIn(named: (language: Language) => string, told: (language: Language) => string): InWords {
  return {
    name: named('en'),
    name_localizations: each(named),
    description: told('en'),
    description_localizations: each(told),
  };
}

function each(say: (language: Language) => string): LocalizationMap {
  return Object.fromEntries(Object.entries(LOCALES).map(([locale, language]) => [locale, say(language)]));
}
