import { describe, expect, it } from 'vitest';
import { readRequestAnswer } from '../../../src/domain/told/requestAnswer.ts';

const is = (line: string) => readRequestAnswer(line, 'Lies van Dijk')?.is;

describe('what came of a request', () => {
  it.each([
    'she said yes, tuesday 2pm at a cafe near the station',
    'she said yes',
    'she’d love to',
    'lies agreed, friday at noon',
    'he’s up for it',
    'yes! she has time next week wednesday',
    'ze zei ja',
    'ze wil wel bellen woensdag half elf',
    'hij vindt het leuk, donderdag om 3',
    'we spreken vrijdag af',
    'we hebben dinsdag om 10 afgesproken',
    'lies kan wel op dinsdag',
  ])('agreed: %s', (line) => {
    expect(is(line)).toBe('agreed');
  });

  it.each([
    'she said no',
    'he has no time',
    'she can’t',
    'lies doesnt have time',
    'he’s too busy sadly',
    'not interested, she says no',
    'hij heeft geen tijd',
    'ze wil niet',
    'ze kan helaas niet',
    'nee gekregen',
    'lies heeft het te druk',
    'hij zei van nee',
    'she said no to tuesday',
  ])('refused: %s', (line) => {
    expect(is(line)).toBe('refused');
  });

  it.each([
    'no answer yet',
    'heard nothing so far',
    'nog niks gehoord',
    'nog geen reactie',
    'ze heeft niet gereageerd',
    'ze moet er nog over nadenken',
    'she’ll get back to me',
    'hij is op vakantie',
  ])('waits: %s', (line) => {
    expect(is(line)).toBe('waits');
  });

  it.each([
    'i have no time now',
    'geen tijd',
    'ik stuur het morgen',
    'ik stuur haar maandag om 9 een bericht',
    'ik vraag lies maandag',
    'ik mail ze maandag',
    'i’ll ask her on monday at 10',
    'i’ll do it tuesday',
    'korter graag',
    'yes',
    'ok',
  ])('nobody’s answer: %s', (line) => {
    expect(is(line)).toBeUndefined();
  });

  it.each([
    'hij kan volgende week niet',
    'she has no time this month',
    'he can do thursday',
    'she is no fan of it',
    'ze kan goed schrijven',
    'she is in Spain',
    'lies accepted a job at windco',
  ])('open still: %s', (line) => {
    expect(is(line)).toBe('unsaid');
  });

  it.each([
    ['tuesday 2pm', 'tuesday 2pm'],
    ['yes, monday 9 at Café Noir', 'monday 9 at Café Noir'],
    ['morgen 9 bij ons', 'morgen 9 bij ons'],
    ['ja hoor, dinsdag om 2 bij haar op kantoor', 'dinsdag om 2 bij haar op kantoor'],
    ['she can’t do tuesday but thursday at 3 works', 'thursday at 3 works'],
    ['she said no to tuesday', ''],
    ['dinsdag kan hij niet, wel donderdag om 10', 'donderdag om 10'],
  ])('%s: what may tell when', (line, told) => {
    expect(readRequestAnswer(line, 'Lies')?.told).toBe(told);
  });
});
