import type { Gone } from '../../src/ports/store.ts';

/** Properties with a meaning of their own, in which no word of a person stands. */
const NOT_WORDS: readonly string[] = [
  ...['is', 'key', 'kind', 'type', 'id', 'as', 'account', 'profile', 'command', 'asks', 'delivery', 'choice'],
  ...['when', 'day', 'language'],
];
/** What is needed as it was, unless the words that go stand in it. */
const NEEDED: readonly string[] = ['options', 'file'];
const GONE = '…';
/** Fewer words than this may have been said of anything: they go where nothing else stands. */
const TELLING_WORDS = 3;

export interface Words {
  /** Whether a name stands anywhere in a value. */
  named(value: unknown): boolean;
  /** Whether a text is to go. */
  goes(text: string): boolean;
}

export function wordsOf({ names, texts }: Pick<Gone, 'names' | 'texts'>): Words {
  const plain = texts.map((text) => text.trim()).filter((text) => text !== '');
  const name = anyOf(names);
  const told = anyOf([...names, ...plain.filter((text) => text.split(/\s+/u).length >= TELLING_WORDS)]);
  const alone = new Set(plain.map((text) => text.toLowerCase()));
  const named = (value: unknown): boolean => {
    if (typeof value === 'string') return name.test(value);
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(([key, inner]) => !NOT_WORDS.includes(key) && named(inner));
  };
  return { named, goes: (text) => told.test(text) || alone.has(text.trim().toLowerCase()) };
}

/** A pattern of whole words, whatever their case; of nothing, one that never fits. */
function anyOf(words: readonly string[]): RegExp {
  const sought = words.map((word) => word.trim()).filter((word) => word !== '');
  if (sought.length === 0) return /(?!)/u;
  const any = sought.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}

/** A value of the same shape without the words that go; without any words at all when `all`. */
export function without(value: unknown, words: Words, all: boolean): unknown {
  if (typeof value === 'string') return all || words.goes(value) ? GONE : value;
  if (Array.isArray(value)) return value.map((each) => without(each, words, all));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    NOT_WORDS.includes(key) ? inner : without(inner, words, all && !NEEDED.includes(key)),
  ]);
  return Object.fromEntries(entries);
}
