import { describe, expect, it } from 'vitest';
import { withCapitals } from '../../../src/domain/name/smallLetters.ts';

const contacts = [{ id: '1', name: 'Lies Okonkwo' }];

describe('a line in small letters', () => {
  it.each([
    [
      'gister henk mulder gesproken, hij kent anouk bij de gemeente',
      'gister Henk Mulder gesproken, hij kent Anouk bij de gemeente',
    ],
    ['Gister henk mulder gesproken', 'Gister Henk Mulder gesproken'],
    ['met sanne de boer en marieke vd berg gebeld', 'met Sanne de Boer en Marieke vd Berg gebeld'],
    ['called peter from greenpeace', 'called Peter from greenpeace'],
    ['lies heeft me aan nora voorgesteld', 'Lies heeft me aan Nora voorgesteld'],
    ['i spoke to peter de wit', 'i spoke to Peter de Wit'],
    ['koffie met jan-willem van den bos', 'koffie met Jan-Willem van den Bos'],
    ['anouk van gemeente zeist', 'Anouk van gemeente zeist'],
    ['anna de buurvrouw gesproken', 'Anna de buurvrouw gesproken'],
    ['piet van de hockeyclub', 'Piet van de hockeyclub'],
  ])('«%s» names «%s»', (typed, read) => {
    expect(withCapitals(typed, contacts)).toBe(read);
  });

  it.each([
    'ik ben daar wel klaar mee, dan wil ik door',
    'i will be there in may, with a rose',
    'ik heb een job in april',
    'Spoke to Anna about piet',
    'mail anna@firm.nl of kijk op anna.nl',
    'dat was lief van haar, ik ben er zo blij mee',
  ])('«%s» stays as it is', (typed) => {
    expect(withCapitals(typed, contacts)).toBe(typed);
  });
});
