import { describe, expect, it } from 'vitest';
import { booksOn, subjectAtHand, subjectOf } from '../../src/domain/reading.ts';
import { readingSubjects } from '../../src/method/reading.ts';

describe('what there is to read', () => {
  it.each([
    ['career', 'career'],
    ['carrière', 'career'],
    ['over small talk', 'talking'],
    ['Vrouwen', 'women'],
    ['looking for a job', 'career'],
    ['gardening', undefined],
    ['', undefined],
  ])('is asked for as «%s»', (typed, subject) => {
    expect(subjectOf(typed)).toBe(subject);
  });

  it('is something on every subject, in one’s own language first where there is any', () => {
    for (const { code } of readingSubjects)
      for (const language of ['nl', 'en'] as const) {
        const books = booksOn(code, language);
        expect(books.length).toBeGreaterThan(1);
        if (books.some((book) => book.language === language)) expect(books[0]?.language).toBe(language);
      }
  });

  it('fits what one is at, else the goal', () => {
    expect(subjectAtHand('prep', 'job')).toBe('talking');
    expect(subjectAtHand(undefined, 'clients')).toBe('clients');
    expect(subjectAtHand('edit', undefined)).toBe('networking');
  });
});
