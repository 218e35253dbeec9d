import { describe, expect, it } from 'vitest';
import { onlyDetails, readMeetingDetails } from '../../../src/domain/told/meetingDetails.ts';

describe('what a line adds to a conversation that is planned', () => {
  it.each([
    [
      "yes, its at Laynes, and it's about moving into health software, he's at EMIS now",
      { place: 'Laynes', about: 'moving into health software', work: { organisation: 'EMIS' } },
    ],
    ['ja, bij café Dudok, en het gaat over zonnepanelen', { place: 'café Dudok', about: 'zonnepanelen' }],
    ['het is trouwens bij Laynes', { place: 'Laynes' }],
    ['we spreken af op kantoor bij haar', { place: 'kantoor bij haar' }],
    ["we're meeting in the library, about HR", { place: 'the library', about: 'HR' }],
    ["He's not at Sky Bet anymore, he works at EMIS", { work: { organisation: 'EMIS' } }],
    ['hij zit niet meer bij Philips, hij werkt nu bij Ymere', { work: { organisation: 'Ymere' } }],
  ])('is read in «%s»', (line, details) => {
    expect(readMeetingDetails(line)).toEqual(details);
    expect(onlyDetails(line)).toBe(true);
  });

  it.each([
    'yes',
    'ok',
    'yes, at 11',
    "It's about an hour",
    'it is about time',
    'over twee weken',
    'ja, over een uur',
    'in English',
    'At the moment I am busy',
    'In general I agree',
    'Het gaat goed',
    'Is it at Laynes?',
  ])('is not read in «%s»', (line) => {
    expect(readMeetingDetails(line)).toEqual(line === 'Is it at Laynes?' ? expect.anything() : {});
    expect(onlyDetails(line)).toBe(false);
  });
});
