import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAffirmed } from '../../src/domain/affirmed.ts';

describe('a yes with nothing behind it', () => {
  it.each([
    'ja',
    'jaa',
    'Ja hoor!',
    'jaa graag',
    'jep',
    'jawel',
    'prima',
    'doe maar',
    'ja doe maar',
    'oh ja hoor, dat klopt',
    'ja, graag, bedankt',
    'ja allebei graag',
    'ja, voeg ze toe',
    'dat is goed',
    'ja dat is prima',
    'tuurlijk',
    'zeker weten',
    'yes',
    'yes both please',
    'Yes, both.',
    'yep, add them both',
    'go on then',
    'sure',
    'sure, thanks',
    'Hi! yes thats right',
    'that’s right',
    'ok great',
    'yes please :)',
    'of course',
    'sounds good',
    'yes that is all right',
  ])('«%s»', (text) => {
    expect(readAffirmed(text)).toEqual({ says: 'yes', rest: '' });
  });
});

describe('a yes with more behind it', () => {
  it.each([
    ['ja doe maar, en Pieter-Jan ook', 'en Pieter-Jan ook'],
    ['ja hoor dat klopt, ik ben Marloes trouwens :)', 'ik ben Marloes trouwens :)'],
    ['Hi! yes thats right, my Dutch is terrible', 'my Dutch is terrible'],
    ['yep, probably only 45 mins tho', 'probably only 45 mins tho'],
    ['ja, dat was alles', 'dat was alles'],
    ['yes, that’s all', 'that’s all'],
    ['yep that was everyone', 'that was everyone'],
    ['ja maar om half vier', 'om half vier'],
    ['yes, but at 3', 'at 3'],
    ['Ja, koffie met Kees', 'koffie met Kees'],
    ['ok, maar wel een uurtje later', 'een uurtje later'],
  ])('«%s»', (text, rest) => {
    expect(readAffirmed(text)).toEqual({ says: 'yes', rest });
  });
});

describe('a no', () => {
  it.each([
    ['nee', ''],
    ['Nee hoor, bedankt', ''],
    ['nee dank je', ''],
    ['nope', ''],
    ['no thanks', ''],
    ['nee hoor, laat maar', ''],
    ['never mind', ''],
    ['no', ''],
    ['dat klopt niet', ''],
    ['Nee, Pieter Smid', 'Pieter Smid'],
    ['no, it’s at three', 'it’s at three'],
    ['nee, ik zit in Groningen', 'ik zit in Groningen'],
  ])('«%s»', (text, rest) => {
    expect(readAffirmed(text)).toEqual({ says: 'no', rest });
  });
});

describe('neither', () => {
  it.each([
    'Zeker tien mensen',
    'right after lunch',
    'no idea',
    'goede vraag',
    'Good people at the fair',
    'niet zo goed, hij had weinig tijd',
    'not bad',
    'Jan de Vries',
    'Yesim Kaya',
    'Norbert',
    'Okke Postma',
    'Utrecht',
    'top floor of the building',
    'I want a job in care',
    '',
  ])('«%s»', (text) => {
    expect(readAffirmed(text)).toBeUndefined();
  });

  it('whatever is typed, reading it ends, and what is behind was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = readAffirmed(text);
        if (read) expect(text).toContain(read.rest);
      }),
    );
  });

  it('a hundred thousand characters take no time', () => {
    const before = performance.now();
    for (const part of ['ja ', 'oh ', 'no,', ' -', 'ja hoor ']) readAffirmed(part.repeat(100_000 / part.length));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
