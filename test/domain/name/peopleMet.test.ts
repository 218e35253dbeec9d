import { expect, it } from 'vitest';
import { peopleMet } from '../../../src/domain/name/peopleMet.ts';

const read = (text: string) =>
  peopleMet(text, []).people.map(({ name, organisation, note }) => [name, organisation ?? '', note ?? '']);

it.each<[string, string[][]]>([
  [
    'Joost de Boer, Alliander\nmarie kok',
    [
      ['Joost de Boer', 'Alliander', ''],
      ['Marie Kok', '', ''],
    ],
  ],
  [
    'Ik sprak Joost de Boer (Alliander) en Marie Kok van Stedin',
    [
      ['Joost de Boer', 'Alliander', ''],
      ['Marie Kok', 'Stedin', ''],
    ],
  ],
  ['Nora Hill, about heat pumps', [['Nora Hill', '', 'about heat pumps']]],
  [
    'Anna de Wit, Piet Bos',
    [
      ['Anna de Wit', '', ''],
      ['Piet Bos', '', ''],
    ],
  ],
  ['I met peter harrison', [['Peter Harrison', '', '']]],
])('%j is whom one met', (text, people) => {
  expect(read(text)).toEqual(people);
});

it('says in which line it found nobody', () => {
  expect(peopleMet('Joost de Boer\neen man van de gemeente', []).unread).toEqual(['een man van de gemeente']);
});
