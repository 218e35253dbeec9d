import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Choice, Message } from '../../src/domain/message.ts';
import { labelOf, plain } from '../../src/texts/plain.ts';
import type { Heard, House } from './house.ts';
import { openLivedHouse } from './livedHouse.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let house: House;
let heard: readonly Heard[];
beforeAll(async () => {
  ({ house, heard } = await openLivedHouse());
});
afterAll(() => house.close());

const LONGEST = 350;
const languages = ['en', 'nl'] as const;
const reader = (language: (typeof languages)[number]) => ({ language, zone: 'Europe/Amsterdam' });

const choicesOf = ({ choices = [], items = [] }: Message): readonly Choice[] => [
  ...choices,
  ...items.flatMap((item) => item.choices ?? []),
];

/** Is read at leisure, or sent on: a list, a card, a summary, a draft, help, what the law wants said, a file. */
function isLong({ kind, key, items, card, body, file }: Message): boolean {
  const draft = body.some((paragraph) => 'draft' in paragraph || 'quote' in paragraph);
  return (
    kind === 'card' || kind === 'summary' || draft || !!items || !!card || !!file || /^(help|data|erase)\./u.test(key)
  );
}

describe('what the coach says in a whole life', () => {
  it('is much, and of every kind it has so far', () => {
    expect(new Set(heard.map(({ message }) => message.key)).size).toBeGreaterThan(80);
    const kinds = new Set(heard.map(({ message }) => message.kind));
    for (const kind of [
      'welcome',
      'prep',
      'card',
      'evaluation',
      'summary',
      'thanks',
      'nudge',
      'today',
      'question',
      'reply',
    ])
      expect(kinds).toContain(kind);
  });

  it('is never that something went wrong', () => {
    expect(heard.filter(({ message }) => message.key === 'error.unexpected')).toEqual([]);
  });

  it.each(languages)('can be said in %s, buttons and all', (language) => {
    for (const { message } of heard) {
      const text = plain(message, reader(language));
      expect(text.trim(), message.key).not.toBe('');
      expect(text, message.key).not.toMatch(/[{}]|undefined|\[object/u);
      for (const choice of choicesOf(message)) expect(labelOf(choice, reader(language)), message.key).toMatch(/\S/u);
    }
  });

  it.each(languages)('is read in one breath in %s', (language) => {
    const long = heard
      .filter(({ message }) => !isLong(message))
      .map(({ message }) => ({ key: message.key, text: plain(message, reader(language)) }))
      .filter(({ text }) => text.length > LONGEST);
    expect([...new Set(long.map(({ key, text }) => `${key} (${text.length}): ${text}`))]).toEqual([]);
  });

  it('has a way out of every question', () => {
    const asked = heard.filter(({ message }) => message.asks);
    expect(asked.length).toBeGreaterThan(50);
    const closed = asked.filter(
      ({ message }) => !choicesOf(message).some(({ id }) => ['skip', 'later', 'stop'].includes(id)),
    );
    expect([...new Set(closed.map(({ message }) => message.key))]).toEqual([]);
  });

  it('has no two buttons of one name, and none without a name on a card', () => {
    for (const { message } of heard) {
      const ids = choicesOf(message).map(({ id }) => id);
      expect(new Set(ids).size, `${message.key}: ${ids.join(' ')}`).toBe(ids.length);
      if (message.kind === 'card') expect(ids).toEqual([]);
    }
  });
});
