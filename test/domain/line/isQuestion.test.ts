import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../src/domain/line/isQuestion.ts';

describe('whether a line asks something', () => {
  it.each([
    'how many of these are there??',
    'how many more',
    'hoeveel zijn er nog',
    'can i go to my ex colleagues first',
    'mag ik eerst de buren',
    'do i have to know them well',
    'wie telt er mee',
    'ok but why',
    'should I put Anna de Wit here?',
    'telt mijn tandarts ook?',
    'is this private?',
    'wait, what',
    'do cousins count',
    'tellen neven ook',
    'mag mijn tandarts ook',
    'can my dentist be here too',
  ])('it does: «%s»', (line) => {
    expect(isQuestion(line)).toBe(true);
  });

  it.each([
    'Jan de Vries?',
    'jan? en piet?',
    'Will Smith',
    'can yilmaz',
    'Wilma, Wies en Hoe Meng',
    'sanne?',
    'may johnson',
    'Isa en Zijne',
    'Ben Ikonen',
  ])('it does not: «%s»', (line) => {
    expect(isQuestion(line)).toBe(false);
  });
});
