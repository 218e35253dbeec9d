import type { Script } from '../../conversation/script.ts';

/**
 * Preparing one conversation (book: Voorbereiding, gesprek; Netwerkgesprek, opening and afsluiting).
 * Four questions; an informal talk has two. What lies behind «more» comes before the close is asked again.
 */
export const prepScript: Script = {
  id: 'prep',
  version: 2,
  kind: 'prep',
  steps: [
    { id: 'why', expects: 'text', keep: true, feeling: true, example: true, unless: 'why-known' },
    { id: 'partner', expects: 'text', keep: true, feeling: true, example: true, unless: 'partner-known' },
    { id: 'opening', expects: 'text', keep: true, words: true, example: true, unless: 'opening-known' },
    { id: 'field', expects: 'text', keep: true, example: true, when: 'more', unless: 'field-known' },
    { id: 'topical', expects: 'text', keep: true, example: true, when: 'more', unless: 'topical-known' },
    { id: 'organisation', expects: 'text', keep: true, example: true, when: 'more', unless: 'organisation-known' },
    {
      id: 'story',
      expects: 'text-or-choice',
      choices: ['use'],
      keep: true,
      example: true,
      when: 'more',
      unless: 'story-known',
    },
    {
      id: 'close',
      expects: 'text-or-choice',
      choices: ['more'],
      keep: true,
      feeling: true,
      example: true,
      unless: 'close-known',
      next: { more: 'field' },
    },
  ],
};

/** The questions every prep is about; the others are extra. */
export const corePrep = ['why', 'partner', 'opening', 'close'] as const;
/** What lies behind «more». */
export const morePrep = ['field', 'topical', 'organisation', 'story'] as const;
