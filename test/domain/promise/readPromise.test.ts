import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readPromise } from '../../../src/domain/promise/readPromise.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T15:15[Europe/Amsterdam]');
const contacts = [
  { id: '1', name: 'Henk de Boer' },
  { id: '2', name: 'Saskia Vos' },
];
const read = (line: string, language: 'nl' | 'en' = 'nl') => readPromise(line, contacts, { now, language });

describe('what one promised, as it is kept', () => {
  it.each([
    ["ik stuur Henk morgen m'n cv", "Henk m'n cv sturen", '2026-11-25'],
    ['en ik heb beloofd Saskia volgende week te bellen', 'Saskia bellen', '2026-12-04'],
    ['oh ja, ook Henk bellen', 'Henk bellen', undefined],
    ['dat zei ik al, ik bel hem vrijdag', 'hem bellen', '2026-11-27'],
    ['ik bel hem vrijdag, zoals ik al zei', 'hem bellen', '2026-11-27'],
    ["Ik heb Henk beloofd om m'n cv op te sturen.", "m'n cv opsturen", undefined],
    ["ik heb hem beloofd dat ik m'n cv stuur", "m'n cv sturen", undefined],
    ['ik beloofde om haar voor te stellen aan Henk', 'haar voorstellen aan Henk', undefined],
    ['ik zei dat ik haar zou bellen', 'haar bellen', undefined],
    ['ik zou hem het rapport mailen', 'hem het rapport mailen', undefined],
    ['ik ga Saskia bellen', 'Saskia bellen', undefined],
    ['ik zoek het uit', 'het uitzoeken', undefined],
    ['ik zoek uit hoe het zit', 'uitzoeken hoe het zit', undefined],
    ['ik zoek vóór maandag een boek uit voor Henk', 'een boek uitzoeken voor Henk', '2026-11-30'],
    ['ik stel haar voor aan Henk', 'haar voorstellen aan Henk', undefined],
    ['ik vraag Saskia of ze tijd heeft', 'Saskia vragen of ze tijd heeft', undefined],
    ['ik stuur Henk het rapport dat ik schreef', 'Henk het rapport sturen dat ik schreef', undefined],
    ['ik laat hem weten hoe het gaat', 'hem laten weten hoe het gaat', undefined],
    ['ik kijk na de vakantie', 'na de vakantie kijken', undefined],
    ['ik check of er plek is', 'checken of er plek is', undefined],
    ['heb hem beloofd het te mailen', 'het mailen', undefined],
    ['dat ik Henk terugbel', 'Henk terugbellen', undefined],
  ])('«%s» is «%s»', (line, what, byWhen) => {
    expect(read(line)).toMatchObject({ by: 'me', what, ...(byWhen ? { byWhen } : {}) });
    expect(read(line).byWhen).toBe(byWhen);
  });

  it.each([
    ["and I'll send Henk my CV tomorrow", 'send Henk my CV', '2026-11-25'],
    ['oh and I promised to call Saskia next week', 'call Saskia', '2026-12-04'],
    ['like I said, my squatters piece', 'my squatters piece', undefined],
    ['I promised him to send it', 'send it', undefined],
    ["I promised Henk I'd send my CV by Friday", 'send my CV', '2026-11-27'],
    ["I said I'd ask around", 'ask around', undefined],
    ["also, I'll also send the list", 'send the list', undefined],
    ['I told her that I would call', 'call', undefined],
    ['I offered to introduce her to Henk', 'introduce her to Henk', undefined],
    ["we'll have lunch in December", 'have lunch', '2026-12-31'],
    ["I'm going to write to Saskia on Monday", 'write to Saskia', '2026-11-30'],
  ])('“%s” is “%s”', (line, what, byWhen) => {
    expect(read(line, 'en')).toMatchObject({ by: 'me', what, ...(byWhen ? { byWhen } : {}) });
    expect(read(line, 'en').byWhen).toBe(byWhen);
  });

  it.each([
    ['het rapport sturen voor vrijdag', 'het rapport sturen', '2026-11-27'],
    ['cv mailen, uiterlijk 1 december', 'cv mailen', '2026-12-01'],
    ['morgen bellen', 'bellen', '2026-11-25'],
    ['hem op de hoogte houden', 'hem op de hoogte houden', undefined],
    ['sturen waar we het gisteren over hadden', 'sturen waar we het gisteren over hadden', undefined],
    ['de lijst (vóór vrijdag)', 'de lijst', '2026-11-27'],
    ["stuur Henk morgen m'n cv, als het af is", "stuur Henk m'n cv, als het af is", '2026-11-25'],
  ])('takes the day out of «%s», when it is one to come', (line, what, byWhen) => {
    expect(read(line)).toMatchObject({ what, ...(byWhen ? { byWhen } : {}) });
    expect(read(line).byWhen).toBe(byWhen);
  });

  it.each([
    'ik verwittig hem',
    'ik doe mijn best',
    "ik stuur Henk m'n cv en bel Saskia",
    'I promised Gerda to send it',
    'het verslag van vrijdag naar Henk sturen',
  ])('keeps the words of «%s», where it is not sure', (line) => {
    expect(read(line).what).toBe(line);
  });

  it.each([
    ['hij stelt me voor aan Saskia', undefined],
    ['dat zei ik al, hij stuurt me de lijst', undefined],
    ["he'll introduce me to Saskia", undefined],
    ['introduce me to Saskia', undefined],
    ['Henk stuurt mij het rapport', 'Henk'],
  ])('hears that «%s» is a promise of the other', (line, name) => {
    expect(read(line)).toMatchObject({ by: 'them', ...(name ? { name } : {}) });
  });

  it.each([
    ['he promised to send me the list', 'send me the list'],
    ['hij heeft beloofd om me de lijst te sturen', 'me de lijst sturen'],
    ['en hij mailt me morgen de lijst', 'hij mailt me de lijst'],
  ])('keeps what «%s» promises without the words around it', (line, what) => {
    expect(read(line)).toMatchObject({ by: 'them', what });
  });

  it.each([
    ['ik stuur Henk het adres', 'Henk'],
    ['Saskia volgende week bellen', 'Saskia'],
    ['ik stuur hem het nummer van Saskia', undefined],
    ['I’ll introduce her to Saskia', undefined],
    ['I’ll mail Henk about Saskia', 'Henk'],
  ])('«%s» is promised to whoever is named in it', (line, name) => {
    expect(read(line).name).toBe(name);
  });

  it('never keeps a word that says another day tomorrow', () => {
    const days = fc.constantFrom('morgen', 'overmorgen', 'volgende week', 'vrijdag', 'eind van de week', 'vanavond');
    const deeds = fc.constantFrom(
      'stuur Henk %s het stuk',
      'bel %s Saskia',
      'vraag het %s aan Saskia',
      'mail hem %s',
      '%s bel ik',
    );
    fc.assert(
      fc.property(days, deeds, fc.boolean(), (day, deed, begins) => {
        const said = deed.replace('%s', day);
        const found = read(begins && !said.endsWith('ik') ? `en ik ${said}` : said);
        expect(found.byWhen).toBeDefined();
        expect(found.what).not.toContain(day);
        expect(found.what).not.toMatch(/ {2}|^\s|\s$/u);
      }),
    );
  });

  it('reads whatever is typed, and always keeps something', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 120 }).filter((line) => line.trim() !== ''),
        (line) => {
          expect(read(line).what).not.toBe('');
        },
      ),
    );
  });
});
