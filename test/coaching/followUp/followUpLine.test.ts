import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../src/coaching/followUp/followUpLine.ts';

describe('a typed answer to a follow-up', () => {
  it.each([
    'ja',
    'Yes!',
    'gedaan',
    'Ja, gisteren gemaild',
    'asked her yesterday',
    'gelukt',
    'Sent it.',
    'ik heb haar gebeld',
    'ja karin is gemaild en ik heb haar gisteren gebeld, ik ga volgende week donderdag bij haar langs',
    'Sent it, and I’ll see her soon',
  ])('«%s» is done', (text) => {
    expect(readFollowUp(text, 'referral')).toBe('done');
  });

  it.each([
    'nee',
    'No',
    'nog niet',
    'Not yet, sorry',
    'vergeten',
    'I forgot',
    'nog niet gedaan',
    'I haven’t asked yet',
    "I haven't sent it",
    'moet ik nog doen',
    'ik ga het morgen vragen',
    "I'll do it tomorrow",
    'geen tijd gehad',
    'nog niets gehoord',
    'no reply so far',
  ])('«%s» is not yet', (text) => {
    expect(readFollowUp(text, 'mine')).toBe('not-yet');
  });

  it.each([
    'hoeft niet meer',
    'dat hoeft van hem niet meer',
    'laat maar',
    'no longer needed',
    'Never mind',
    'forget it',
  ])('«%s» is no longer needed', (text) => {
    expect(readFollowUp(text, 'theirs')).toBe('cancelled');
  });

  it.each(['ze wil niet', 'hij heeft geen tijd', 'she said no', 'He has no time', 'afgewezen'])(
    '«%s» is a refusal of the request',
    (text) => {
      expect(readFollowUp(text, 'request')).toBe('cancelled');
    },
  );

  it('takes «geen tijd» about a promise of one’s own for not yet, not for a refusal', () => {
    expect(readFollowUp('ik had geen tijd', 'mine')).toBe('not-yet');
  });

  it.each(["I'll meet her on Tuesday", 'ik ga haar dinsdag spreken'])('leaves «%s» to the date in it', (text) => {
    expect(readFollowUp(text, 'referral')).toBeUndefined();
  });

  it('says nothing where the words do not tell', () => {
    expect(readFollowUp('ze zit in Spanje', 'request')).toBeUndefined();
  });
});
