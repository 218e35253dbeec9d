import type { Script } from '../../conversation/script.ts';

/**
 * Preparing one conversation (book: Voorbereiding, gesprek; Netwerkgesprek, opening and afsluiting).
 * Four questions; an informal talk has two. Where one works, what they need and what one brings take the place of what
 * one knows of the partner and of the close. What lies behind «more» comes before the close is asked again.
 */
export const prepScript: Script = {
  id: 'prep',
  version: 3,
  kind: 'prep',
  steps: [
    { id: 'why', expects: 'text', keep: true, feeling: true, example: true, unless: 'why-known' },
    { id: 'partner', expects: 'text', keep: true, feeling: true, example: true, unless: 'partner-known' },
    { id: 'needs', expects: 'text', keep: true, words: true, example: true, unless: 'needs-known' },
    { id: 'brings', expects: 'text', keep: true, words: true, example: true, unless: 'brings-known' },
    { id: 'opening', expects: 'text', keep: true, words: true, example: true, unless: 'opening-known' },
    { id: 'picture', expects: 'text', keep: true, words: true, example: true, when: 'more', unless: 'picture-known' },
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

/** The questions a prep is about, and those behind «more»; and the same for a conversation where one works. */
export const prepQuestions = {
  outside: { core: ['why', 'partner', 'opening', 'close'], more: ['field', 'topical', 'organisation', 'story'] },
  inside: { core: ['why', 'needs', 'brings', 'opening'], more: ['picture', 'topical', 'story'] },
} as const;
type Questions = (typeof prepQuestions)[keyof typeof prepQuestions];
export type PrepQuestion = Questions['core' | 'more'][number];
