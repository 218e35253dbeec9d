import type { english } from './english.ts';

/** The name of a text; every key exists in every language (checked). */
export type TextKey = keyof typeof english;
