import { expect, it } from 'vitest';
import { firstPart, restPart } from '../../../src/domain/line/firstPart.ts';
import { behindNone } from '../../../src/domain/line/linesOf.ts';

it.each([
  ['ja, en ik heb haar gebeld; we spreken donderdag', 'ja', 'ik heb haar gebeld; we spreken donderdag'],
  ['ik heb hem een appje gestuurd en mn cv is de deur uit', 'ik heb hem een appje gestuurd', 'mn cv is de deur uit'],
  ['sent it. btw she sent me on, and on', 'sent it', 'btw she sent me on, and on'],
  ['salt and pepper', 'salt and pepper', ''],
  ['', '', ''],
])('«%s» begins with «%s»', (text, first, rest) => {
  expect(firstPart(text)).toBe(first);
  expect(restPart(text)).toBe(rest);
});

it('takes no longer for a line of a hundred thousand spaces', () => {
  const text = `ja${' '.repeat(100_000)}x`;
  const began = performance.now();
  restPart(text);
  expect(performance.now() - began).toBeLessThan(200);
});

it.each([
  ['niemand, en mijn cv is verstuurd', 'en mijn cv is verstuurd'],
  ['Nobody else. I called Tom', 'I called Tom'],
  ['niemand', undefined],
  ['nobody knows Tom', undefined],
])('«%s»: what is told behind nobody is «%s»', (text, rest) => {
  expect(behindNone(text)).toBe(rest);
});
