import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readPromiseLine } from '../../../src/coaching/promise/promiseLine.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T15:15[Europe/Amsterdam]');
const contacts = [
  { id: '1', name: 'Piet Jansen' },
  { id: '2', name: 'Anna de Wit' },
];
const read = (line: string, language: 'nl' | 'en' = 'nl') => readPromiseLine(line, contacts, { now, language });

describe('what is typed behind /promises', () => {
  it.each(['Piet', 'piet', 'aan Piet Jansen', 'with Anna', 'Gerda', 'gerda smit', 'Gerda Smit', '??', '🙂'])(
    '«%s» is a person',
    (line) => {
      expect(read(line).is).toBe('person');
    },
  );

  it.each([
    ['ik stuur Piet het artikel vóór vrijdag', 'nl', 'Piet', 'Piet het artikel sturen', '2026-11-27'],
    ['I send Piet the article by Friday', 'en', 'Piet', 'send Piet the article', '2026-11-27'],
    ["I'll send Piet the article by Friday", 'en', 'Piet', 'send Piet the article', '2026-11-27'],
    ['I promised Piet to send it', 'en', 'Piet', 'send it', undefined],
    ['ik zal Anna het rapport sturen', 'nl', 'Anna', 'Anna het rapport sturen', undefined],
    ['dat ik Anna terugbel', 'nl', 'Anna', 'Anna terugbellen', undefined],
    ['Send Gerda the article by 1 December', 'en', 'Gerda', 'Send Gerda the article', '2026-12-01'],
    ['anna het rapport sturen voor 1 december', 'nl', 'anna', 'anna het rapport sturen', '2026-12-01'],
    ['Piet bellen', 'nl', 'Piet', 'Piet bellen', undefined],
    ['Piet mijn cv sturen', 'nl', 'Piet', 'Piet mijn cv sturen', undefined],
    ['Bel Gerda', 'nl', 'Gerda', 'Bel Gerda', undefined],
    ['het Gridrapport naar Gerda Smit sturen', 'nl', 'Gerda Smit', 'het Gridrapport naar Gerda Smit sturen', undefined],
    ['Ik mail Anna over Piet', 'nl', 'Anna', 'Anna mailen over Piet', undefined],
    ['cv mailen', 'nl', undefined, 'cv mailen', undefined],
    ['book lunch', 'en', undefined, 'book lunch', undefined],
  ] as const)('«%s» is a promise of one’s own', (line, language, name, what, byWhen) => {
    expect(read(line, language)).toEqual({
      is: 'promise',
      by: 'me',
      what,
      ...(name ? { name } : {}),
      ...(byWhen ? { byWhen } : {}),
    });
  });

  it.each([
    ['Piet stuurt mij het cv vrijdag', 'Piet'],
    ['Piet sends me his CV by Friday', 'Piet'],
    ['piet stuurt me het cv', 'piet'],
    ["Piet'll send me the report", 'Piet'],
    ['Piet zou me mailen', 'Piet'],
    ['Piet regelt een rondleiding', 'Piet'],
    ['Piet arranges a tour', 'Piet'],
    ['Anna belt me morgen terug', 'Anna'],
    ['Gerda stuurt mij het rapport', 'Gerda'],
    ['Gerda will introduce me to Kim', 'Gerda'],
    ['hij stuurt me zijn cv', undefined],
    ['she will call me', undefined],
  ])('«%s» is a promise of the other', (line, name) => {
    const found = read(line);
    expect(found).toMatchObject({ is: 'promise', by: 'them' });
    expect(found.is === 'promise' ? found.name : '').toBe(name);
  });

  it('reads whatever is typed, and is never lost for a promise', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (line) => {
        const found = read(`ik beloof ${line}`);
        expect(found.is).toBe('promise');
      }),
    );
  });
});
