/**
 * The pitch (book: Profiel): half a minute, said aloud. Words a minute of somebody who speaks calmly to a listener; Dutch
 * words are longer. Seconds around half a minute that still are half a minute.
 */
export const pitchPace = {
  wordsAMinute: { en: 150, nl: 140 },
  seconds: { shortest: 15, longest: 40 },
} as const;
