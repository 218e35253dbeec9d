import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSent } from '../../src/domain/readSent.ts';

const sent = [
  'Sent it just now, changed it a bit. Ta!',
  'verstuurd, wel wat aangepast hoor',
  "heb 'm net gestuurd",
  'done, thanks',
  'Gedaan!',
  'ja is verstuurd',
  'ik heb hem gisteren al gemaild',
  'mailed him this morning',
  'Het is de deur uit',
  'It’s gone out',
  'net op de post gedaan',
  'thanked him already',
  'heb hem bedankt',
  'verstuurd, maar niet precies zo',
  'sent, though not word for word',
];
const later = [
  'not yet',
  'nog niet',
  'doe ik straks',
  'nog niet verstuurd',
  "haven't sent it yet",
  "I'll send it tonight",
  'ik stuur hem morgen',
  'moet ik nog doen',
  'vergeten te sturen',
  'will do',
  'not sent, sorry',
  'heb het nog niet gedaan',
  'in a minute',
];

describe('what is said of a draft', () => {
  it.each(sent)('«%s»: it was sent', (text) => {
    expect(readSent(text)).toBe('sent');
  });

  it.each(later)('«%s»: later', (text) => {
    expect(readSent(text)).toBe('later');
  });

  it.each([
    'purple',
    'kun je het korter maken?',
    'can you make it shorter',
    'wat een mooie tekst',
    'bedankt',
    'Thanks!',
    'have you sent it?',
  ])('«%s» tells neither', (text) => {
    expect(readSent(text)).toBeUndefined();
  });

  it('is never sent when that is denied, whatever stands around it', () => {
    const around = fc.constantFrom('', 'ja, ', 'sorry ', 'well, ', 'nou ');
    const denial = fc.constantFrom('nog niet', 'not yet', "I haven't yet", 'straks', 'dat doe ik later');
    const behind = fc.constantFrom('', ' gedaan', ' sent', ' verstuurd', ', done by Friday');
    fc.assert(
      fc.property(around, denial, behind, (before, no, after) => {
        expect(readSent(before + no + after)).toBe('later');
      }),
    );
  });

  it('does not hang on capitals, signs or spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sent, ...later), fc.constantFrom('', '!', '.', ' …', ' 🙂'), (text, sign) => {
        expect(readSent(`  ${text.toUpperCase()}${sign} `)).toBe(readSent(text));
      }),
    );
  });
});
