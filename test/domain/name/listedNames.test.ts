import { describe, expect, it } from 'vitest';
import { listedNames } from '../../../src/domain/name/listedNames.ts';

describe('a list of people', () => {
  it.each([
    ['Anna de Wit, Kees en Piet', [{ name: 'Anna de Wit' }, { name: 'Kees' }, { name: 'Piet' }]],
    ['Dr. Anna Bos, prof. Kees Vis', [{ name: 'Dr. Anna Bos' }, { name: 'prof. Kees Vis' }]],
    ['anna de wit\nkees jansen', [{ name: 'anna de wit' }, { name: 'kees jansen' }]],
  ])('of names alone is sure: «%s»', (text, people) => {
    expect(listedNames(text)).toEqual({ people, sure: true, unread: [] });
  });

  it.each([
    [
      'my old editor Sophie Bakker, tom from uni and that guy Ahmed',
      [{ name: 'Sophie Bakker', note: 'old editor' }, { name: 'Tom', note: 'from uni' }, { name: 'Ahmed' }],
      [],
    ],
    [
      'I’m just leaving for the train. Well ok: Bart Hoekstra, Saskia who I studied with, not sure about a third',
      [{ name: 'Bart Hoekstra' }, { name: 'Saskia', note: 'who I studied with' }],
      ['I’m just leaving for the train', 'ok', 'not sure about a third'],
    ],
    ['Hoi Marieke, fijn dat je tijd hebt!', [{ name: 'Marieke' }], ['fijn dat je tijd hebt']],
    [
      'alleen mn oude baas Kees Vermeulen, en een aannemer maar die weet ik niet meer',
      [{ name: 'Kees Vermeulen', note: 'oude baas' }],
      ['een aannemer maar die weet ik niet meer'],
    ],
    [
      'ehm Henk Brouwer van Tauw, en Saskia de Wit mijn oude chef. meer weet ik zo niet',
      [{ name: 'Henk Brouwer van Tauw' }, { name: 'Saskia de Wit', note: 'oude chef' }],
      ['meer weet ik zo niet'],
    ],
    [
      'Peter van Leeuwen van de gemeente en Saskia',
      [{ name: 'Peter van Leeuwen', note: 'van de gemeente' }, { name: 'Saskia' }],
      [],
    ],
    ['nou, Joessef el Amrani dus, ik zei het al', [{ name: 'Joessef el Amrani' }], ['ik zei het al']],
    [
      "eh Wilma Bakker, Joost de Graaf van de studie en m'n oude buurvrouw Truus, haar achternaam weet ik niet meer",
      [
        { name: 'Wilma Bakker' },
        { name: 'Joost de Graaf', note: 'van de studie' },
        { name: 'Truus', note: 'oude buurvrouw' },
      ],
      ['haar achternaam weet ik niet meer'],
    ],
  ])('with more around the names is read, and not sure: «%s»', (text, people, unread) => {
    expect(listedNames(text)).toEqual({ people, sure: false, unread });
  });

  it.each([
    'geen idee eigenlijk',
    'de buurman',
    'I really don’t know anybody any more',
    'my boss',
    '?!',
    'verstuurd, wel wat aangepast hoor',
    'verstuurd',
    "What they struggle with, and whether I'd fit there",
  ])('«%s» names nobody', (text) => {
    expect(listedNames(text).people).toEqual([]);
  });
});
