import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAbout, cutNames, cutReferral, cutTouch } from '../../../src/domain/line/oneLine.ts';

describe('what a talk is about', () => {
  it.each([
    [
      'Piet Jansen volgende week dinsdag 14:30 over de energiemarkt',
      'Piet Jansen volgende week dinsdag 14:30',
      'de energiemarkt',
    ],
    ['Piet over twee weken over laden', 'Piet over twee weken', 'laden'],
    ['Piet om tien over de energiemarkt', 'Piet om tien', 'de energiemarkt'],
    ['Piet over 3 projecten', 'Piet', '3 projecten'],
    ['Piet over de planning voor volgende week', 'Piet', 'de planning voor volgende week'],
    ['Piet over zonnepanelen dinsdag 14:30', 'Piet dinsdag 14:30', 'zonnepanelen'],
    ['Piet kwart over drie over werk', 'Piet kwart over drie', 'werk'],
    ['over werk', '', 'werk'],
    ['Anna tomorrow about half past two about solar', 'Anna tomorrow about half past two', 'solar'],
    ['Piet about solar Tuesday 14:30', 'Piet Tuesday 14:30', 'solar'],
    ['Anna Monday 3pm about the week of wind', 'Anna Monday 3pm', 'the week of wind'],
    ['Piet re: wind', 'Piet', 'wind'],
    ['Piet regarding wind.', 'Piet', 'wind'],
    ['Anna about 3 projects', 'Anna', '3 projects'],
    ['Sarah Thursday at ten about rent hikes, 45 mins', 'Sarah Thursday at ten 45 mins', 'rent hikes'],
    ['Piet over laden dinsdag 14:30, een half uur', 'Piet dinsdag 14:30 een half uur', 'laden'],
    ['Piet over laden voor een uurtje', 'Piet voor een uurtje', 'laden'],
    ['Anna about rent hikes (probably half an hour)', 'Anna probably half an hour', 'rent hikes'],
    ['Piet over de laatste 5 minuten', 'Piet', 'de laatste 5 minuten'],
    ['Piet over werken in de laatste drie uur', 'Piet', 'werken in de laatste drie uur'],
  ])('«%s»: «%s» and «%s»', (line, kept, about) => {
    expect(cutAbout(line)).toEqual({ line: kept, about });
  });

  it.each([
    'Piet over twee weken',
    'Piet over 3 dagen',
    'Piet over een uur',
    'Piet over een paar dagen',
    'Piet over anderhalf uur',
    'Piet over een week of twee',
    'Piet kwart over drie',
    'Piet 5 over 4',
    'Piet tien over half drie',
    'Piet about 3pm',
    'Piet at about 10',
    'Piet about an hour',
    'Piet in about two weeks',
    'Piet about noon',
    'Tom Thursday over coffee',
    'Piet about',
    'Piet',
    '',
  ])('nothing in «%s»', (line) => {
    expect(cutAbout(line)).toEqual({ line });
  });
});

describe('several names', () => {
  it.each<[string, string[]]>([
    ['Anna, Kees en Piet de Vries', ['Anna', 'Kees', 'Piet de Vries']],
    ['Anna & Kees', ['Anna', 'Kees']],
    ['Anna and Bob', ['Anna', 'Bob']],
    ['Anna, Bob, and Els', ['Anna', 'Bob', 'Els']],
    ['anna + kees; els', ['anna', 'kees', 'els']],
    ['Anna, anna', ['Anna']],
    ['Sanne Enden', ['Sanne Enden']],
    [' , ', []],
  ])('«%s»', (line, names) => {
    expect(cutNames(line)).toEqual(names);
  });
});

describe('a touch in one line', () => {
  it.each([
    ['Anna, Kees: lunch', ['Anna', 'Kees'], 'met', 'lunch'],
    ['gebeld met Kees', ['Kees'], 'called', undefined],
    ['Kees gebeld', ['Kees'], 'called', undefined],
    ['Kees: gebeld over de beurs', ['Kees'], 'called', 'gebeld over de beurs'],
    ['koffie met Anna en Kees gisteren over werk', ['Anna', 'Kees'], 'met', 'gisteren, werk'],
    ['Anna en Kees gesproken over laadpalen', ['Anna', 'Kees'], 'met', 'laadpalen'],
    ['een mailtje gestuurd aan Joop', ['Joop'], 'written', undefined],
    ['geappt met Renée v.d. Meer', ['Renée v.d. Meer'], 'written', undefined],
    ['anna gisteren', ['anna'], 'other', 'gisteren'],
    ['met Anna', ['Anna'], 'met', undefined],
    ['called Anna and Bob about the fair', ['Anna', 'Bob'], 'called', 'the fair'],
    ['spoke to Anna yesterday', ['Anna'], 'met', 'yesterday'],
    ['emailed anna and bob', ['anna', 'bob'], 'written', undefined],
    ['Had lunch with Bob', ['Bob'], 'met', undefined],
    ['Anna (lunch)', ['Anna'], 'met', 'lunch'],
    ['Anna', ['Anna'], 'other', undefined],
    ['thanked Anna', ['Anna'], 'thanked', undefined],
    ['Anna bedankt voor het gesprek', ['Anna'], 'thanked', 'bedankt voor het gesprek'],
    ['anna bedankt voor het gesprek', ['anna'], 'thanked', 'bedankt voor het gesprek'],
    ['Anna: artikel gestuurd', ['Anna'], 'article', 'artikel gestuurd'],
    ['', [], 'other', undefined],
  ] as const)('«%s»', (line, names, kind, note) => {
    expect(cutTouch(line)).toEqual({ names, kind, ...(note ? { note } : {}) });
  });
});

describe('a touch with people one knows', () => {
  const contacts = [
    { id: '1', name: 'Kees Jansen' },
    { id: '2', name: 'Anna' },
  ];
  it('ends their names where they end, also in lower case', () => {
    expect(cutTouch('anna en kees jansen op de beurs', contacts)).toEqual({
      names: ['anna', 'kees jansen'],
      kind: 'other',
      note: 'op de beurs',
    });
    expect(cutTouch('anna en joop op de beurs', contacts).names).toEqual(['anna', 'joop']);
  });
});

describe('whatever is pasted', () => {
  it('is cut without failing, and quickly', () => {
    const words = fc.constantFrom(
      'Anna',
      'van',
      'via',
      'over',
      'bij',
      'knows',
      '→',
      ':',
      ',',
      'about',
      '3',
      'Kees',
      '\ud800',
      'introduces me',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const line = parts.join(' ');
        cutAbout(line);
        cutNames(line);
        cutTouch(line);
        expect(typeof cutReferral(line).to).toBe('string');
      }),
      { numRuns: 200 },
    );
    for (const unit of ['over ', ' ', 'Anna, ', 'a:', '- ', 'via ', '\ud800', 'will ']) {
      const long = unit.repeat(100_000 / unit.length);
      const begun = performance.now();
      cutAbout(long);
      cutNames(long);
      cutTouch(long);
      cutReferral(long);
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});
