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
