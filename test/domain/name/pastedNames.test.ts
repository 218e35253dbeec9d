import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedNames } from '../../../src/domain/name/pastedNames.ts';

const people = (text: string) => pastedNames(text).people;

describe('a list of people as it is typed or pasted', () => {
  it.each([
    ['Jan, Piet en Els de Boer (TenneT)', ['Jan', 'Piet', 'Els de Boer']],
    ['1. Jan de Vries\n2) Els Bos\n- Ahmed', ['Jan de Vries', 'Els Bos', 'Ahmed']],
    ['JAN DE VRIES\nKEES BOS', ['Jan de Vries', 'Kees Bos']],
    ['Vries, Jan de\nmam', ['Jan de Vries', 'Mam']],
    ['anna de wit; kees jansen', ['Anna de Wit', 'Kees Jansen']],
    [
      "lies van dijk, jan-willem van 't hof\npiet van der meer",
      ['Lies van Dijk', "Jan-Willem van 't Hof", 'Piet van der Meer'],
    ],
    ['pa en ma, my sister, m’n broer', ['Pa', 'Ma', 'Sister', 'Broer']],
    ['Jan, mijn broer, Els', ['Jan', 'Els']],
    ['my uncle wim, mijn tante Riet', ['Wim', 'Riet']],
    ['sanne? en Piet de Boer?', ['Sanne', 'Piet de Boer']],
    ['ben jansen, will smith, can yilmaz', ['Ben Jansen', 'Will Smith', 'Can Yilmaz']],
    ['joost van de studie, tom from uni', ['Joost', 'Tom']],
    ['Chris Parker / Tom Lee & Mia', ['Chris Parker', 'Tom Lee', 'Mia']],
  ])('names each of them: «%s»', (text, names) => {
    expect(people(text).map(({ name }) => name)).toEqual(names);
  });

  it('tells where somebody works and how to reach them, when that stands beside the name', () => {
    expect(people('Jan de Vries (KPN), jan@kpn.example, 06-12345678\nAnna, TenneT')).toEqual([
      { name: 'Jan de Vries', organisation: 'KPN', email: 'jan@kpn.example', phone: '06-12345678' },
      { name: 'Anna', organisation: 'TenneT' },
    ]);
  });

  it('keeps what somebody is to one as a note, not as their name', () => {
    expect(people('Tante Riet\nJan de Vries - buurman\nKees Bos, oud-collega\nAnna (tennis)')).toEqual([
      { name: 'Riet', note: 'tante' },
      { name: 'Jan de Vries', note: 'buurman' },
      { name: 'Kees Bos', note: 'oud-collega' },
      { name: 'Anna', note: 'tennis' },
    ]);
  });

  it.each([
    ['sarah my sister in law', 'Sarah', 'sister in law'],
    ['sara mn schoonzus', 'Sara', 'schoonzus'],
    ['her husband tom', 'Tom', 'husband'],
    ['zijn vrouw els de boer', 'Els de Boer', 'vrouw'],
    ['my brother jamie hes in marketing', 'Jamie', 'brother, hes in marketing'],
    ['mijn broer jaap zit in marketing', 'Jaap', 'broer, zit in marketing'],
    ['my old boss priya patel', 'Priya Patel', 'old boss'],
    ['Jamie Smith works at the council', 'Jamie Smith', 'works at the council'],
    ['wait i forgot sam', 'Sam', undefined],
    ['wacht ik vergeet sam nog', 'Sam', undefined],
    ['anna ook nog', 'Anna', undefined],
    ['mijn collega Jan Bakker', 'Jan Bakker', 'collega'],
  ])('«%s» is %s (%s)', (line, name, note) => {
    expect(people(line)).toEqual([note === undefined ? { name } : { name, note }]);
  });

  it.each([
    'my boss',
    'weather is nice',
    'none of them talk to me',
    'i forgot my password',
    'ik ken niemand',
    'do cousins count',
    'die van hiernaast',
    'how many of these are there??',
    'How many of these are there',
    'thats everyone',
    'Thats Everyone',
    'old work:',
    'change',
    'Undo',
    'idk',
    'Geen idee',
    'weet niet meer',
    'do I put Anna de Wit here?',
    'moet Jan de Vries er ook bij?',
    'Jan de Vries is vorige week overleden',
    'wait actually my mum died dont put her there',
  ])('finds nobody in «%s»', (line) => {
    expect(people(line)).toEqual([]);
  });

  it('keeps somebody of whom a death is told', () => {
    expect(people('Piet Bos (vrouw onlangs overleden)')).toEqual([
      { name: 'Piet Bos', note: 'vrouw onlangs overleden' },
    ]);
  });

  it('gives back what names nobody, so that it can be said', () => {
    expect(pastedNames('Jan\nik weet het niet zo goed')).toEqual({
      people: [{ name: 'Jan' }],
      unread: ['ik weet het niet zo goed'],
    });
  });

  it('holds everybody, however long it is, and nobody twice', () => {
    const first = fc.constantFrom('Anna', 'Bert', 'Carla', 'Dirk', 'Els', 'Fatima', 'Gijs', 'Henk', 'Iris', 'Joost');
    const last = fc.constantFrom('de Vries', 'van den Berg', 'Bakker', 'Jansen', 'Yilmaz', 'Smit', 'Visser', 'Mulder');
    const names = fc.array(
      fc.tuple(first, last).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 150 },
    );
    const joint = fc.constantFrom('\n', ', ', '; ', '\n- ');
    fc.assert(
      fc.property(names, joint, (list, between) => {
        expect(people(list.join(between)).map(({ name }) => name)).toEqual([...new Set(list)]);
      }),
      { numRuns: 40 },
    );
  });
});
