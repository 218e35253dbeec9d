import { describe, expect, it } from 'vitest';
import { readHeld } from '../../../src/coaching/evaluation/heldLine.ts';

describe('a typed answer to whether the conversation took place', () => {
  it.each([
    ['ja', 'yes'],
    ['Yes!', 'yes'],
    ['nee', 'no'],
    ['No', 'no'],
    ['verzet naar vrijdag 10 uur', 'moved'],
    ['Het is verplaatst', 'moved'],
    ['moved to Friday 10:00', 'moved'],
    ["It's been postponed", 'moved'],
    ['ging niet door', 'cancelled'],
    ['Nee, hij heeft afgezegd', 'cancelled'],
    ['She cancelled', 'cancelled'],
    ['nog bezig', 'still-going'],
    ['still talking', 'still-going'],
    ['Heel goed, ze kent iemand bij TenneT', 'told'],
    ['Ja, het was een fijn gesprek', 'told'],
    ['Nee heb je, ja kun je krijgen, zei hij', 'told'],
    ['He moved to Utrecht last year and knows the market', 'told'],
  ])('«%s» is %s', (text, reading) => {
    expect(readHeld(text)).toBe(reading);
  });
});
