import { describe, expect, it } from 'vitest';
import { readSeen, tellsOfSeen } from '../../../src/domain/saw/readSeen.ts';

describe('what somebody came across', () => {
  it.each([
    ['https://www.nrc.nl/nieuws/2026/11/20/bijen-op-het-dak-a4873', 'bijen op het dak'],
    ['https://example.org/2026/heat_pumps+in%20old%20houses.html?utm_source=x#top', 'heat pumps in old houses'],
    ['bijen op het dak https://nrc.nl/a/123', 'bijen op het dak'],
    ['ik las net een mooi artikel over bijen in de stad', 'bijen in de stad'],
    ['an article in the Guardian about heat pumps: https://theguardian.com/x', 'heat pumps'],
    ['https://youtu.be/dQw4w9WgXcQ', ''],
    ['https://example.org/%E0%A4%A', ''],
    ['', ''],
  ])('%s', (line, topic) => {
    expect(readSeen(line).topic).toBe(topic);
  });

  it('is the same thing however the link was copied, or the words were written', () => {
    const keys = (...lines: string[]) => new Set(lines.map((line) => readSeen(line).key)).size;
    expect(
      keys(
        'https://www.nrc.nl/bijen/',
        'http://nrc.nl/bijen?utm=1',
        'kijk: www.nrc.nl/bijen#top',
        'NRC.nl/x www.nrc.nl/bijen.',
      ),
    ).toBe(1);
    expect(keys('een artikel over Bijen', 'bijen')).toBe(1);
    expect(keys('https://nrc.nl/bijen', 'https://nrc.nl/wespen')).toBe(2);
  });

  it('tells for whom it is when that was said', () => {
    expect(readSeen('https://nrc.nl/bijen-op-het-dak voor Anna de Wit')).toMatchObject({
      to: 'Anna de Wit',
      words: '',
      topic: 'bijen op het dak',
    });
    expect(readSeen('something for Piet: https://nrc.nl/x')).toMatchObject({ to: 'Piet', words: '' });
    expect(readSeen('an article about bees').to).toBeUndefined();
  });

  it('is told by a link, or in so many words, and not by what only sounds like it', () => {
    for (const line of ['https://nrc.nl/bijen', 'kijk www.nrc.nl/x', 'I read an interesting article about bees'])
      expect([line, tellsOfSeen(line)]).toEqual([line, true]);
    for (const line of [
      'https://www.linkedin.com/in/anna-de-wit',
      'Ik zag Anna gisteren',
      'I read a lot',
      'an article',
      'Saw Anna about the fair',
      'https',
    ])
      expect([line, tellsOfSeen(line)]).toEqual([line, false]);
  });

  it('is read at once however long it is', () => {
    const started = performance.now();
    for (const line of [' '.repeat(100_000), `https://${'a-'.repeat(50_000)}`, `ik las ${'een '.repeat(30_000)}`])
      readSeen(line);
    expect(performance.now() - started).toBeLessThan(300);
  });
});

it.each([
  ['https://www.youtube.com/watch?v=AAA bijen', 'https://www.youtube.com/watch?v=BBB bijen'],
  ['https://nos.nl/artikel?id=1', 'https://nos.nl/artikel?id=2'],
])('«%s» and «%s» are two things', (one, other) => {
  expect(readSeen(one).key).not.toBe(readSeen(other).key);
});

it('is the same thing when only what tells where it was copied differs', () => {
  expect(readSeen('https://nrc.nl/bijen?utm_source=x&fbclid=1').key).toBe(readSeen('https://nrc.nl/bijen/').key);
  expect(readSeen('https://youtu.be/AAA?si=xyz').key).toBe(readSeen('https://youtu.be/AAA').key);
});

it('keeps the bracket that belongs to a link', () => {
  const { link, topic } = readSeen('https://nl.wikipedia.org/wiki/Bij_(insect) voor Anna');
  expect(link).toBe('https://nl.wikipedia.org/wiki/Bij_(insect)');
  expect(topic).toMatch(/\p{L}/u);
  expect(readSeen('kijk (https://nrc.nl/bijen)').link).toBe('https://nrc.nl/bijen');
});

it('hears the perfect tense, and no place to meet', () => {
  expect(tellsOfSeen('Ik heb net een artikel gelezen over bijen')).toBe(true);
  expect(readSeen('Ik heb net een artikel gelezen over bijen').topic).toBe('bijen');
  expect(tellsOfSeen('Afspraak met Piet donderdag 14:00 via https://teams.microsoft.com/l/meetup')).toBe(false);
  expect(tellsOfSeen('Morgen om 10 uur gesprek met Anna, link: https://meet.google.com/abc-defg-hij')).toBe(false);
});
