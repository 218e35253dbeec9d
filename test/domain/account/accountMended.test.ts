import { describe, expect, it } from 'vitest';
import { eachOnce, mendAccount } from '../../../src/domain/account/accountMended.ts';

const account = (...referrals: string[]) => ({ promised: ['send my CV'], 'promised-them': [], tips: [], referrals });

describe('an account that was said back', () => {
  it.each([
    [['Grace Okafor and Leeds Clinics'], "Leeds Clinics isn't a person, that's where Grace works"],
    [['Grace Okafor', 'Leeds Clinics'], 'Leeds Clinics is where Grace Okafor works'],
    [['Grace Okafor', 'Leeds Clinics'], 'nee, Leeds Clinics is geen persoon'],
  ])('has a name of %j taken for where somebody works: “%s”', (referrals, line) => {
    expect(mendAccount(account(...referrals), line)).toEqual(account('Grace Okafor (Leeds Clinics)'));
  });

  it.each([['No, Grace is the same person, Grace Okafor'], ['dat is dezelfde']])(
    'names somebody once who was taken for two: “%s”',
    (line) => {
      expect(mendAccount(account('Grace Okafor', 'Grace'), line)).toEqual(account('Grace Okafor'));
    },
  );

  it.each(['yes', 'Sam isn’t there any more', 'you missed Piet Bos'])('is left to others by “%s”', (line) => {
    expect(mendAccount(account('Grace Okafor'), line)).toBeUndefined();
  });

  it('keeps people who only share a first name', () => {
    expect(eachOnce(['Grace Okafor', 'Grace Bos', 'Grace', 'Sam', 'Sam'])).toEqual([
      'Grace Okafor',
      'Grace Bos',
      'Sam',
    ]);
  });
});

it.each([
  'no, Grace Okafor is the person to call about this',
  'nee, Kees Bol is de naam van haar baas',
  'Grace Okafor is a hospital manager',
  'Kees Bol is een bedrijf begonnen',
])('«%s» takes nobody out', (line) => {
  const account = { promised: [], 'promised-them': [], tips: [], referrals: ['Grace Okafor', 'Kees Bol'] };
  expect(mendAccount(account, line)?.referrals ?? account.referrals).toEqual(account.referrals);
});
