import { describe, expect, it } from 'vitest';
import { readDraft, readTone } from '../../src/domain/readDraft.ts';

const all = ['email', 'card', 'another'] as const;

describe('words about a draft', () => {
  it.each([
    ['doe maar als mailtje', 'email'],
    ['liever per e-mail', 'email'],
    ['as an email please', 'email'],
    ['kan het wat korter?', 'card'],
    ['can it be shorter?', 'card'],
    ['maak er een kaartje van', 'card'],
    ['dit is te stijf', 'another'],
    ['zo praat ik niet', 'another'],
    ['nog een keer, in andere woorden', 'another'],
    ['too gushing for me', 'another'],
    ['heb het al gestuurd', 'sent'],
    ['ik mail het morgen', 'later'],
    ['already emailed him', 'sent'],
  ])('%s', (text, meant) => {
    expect(readDraft(text, all)).toBe(meant);
  });

  it('tell nothing when they are about something else', () => {
    for (const text of ['wie is dat ook alweer', 'hm', 'what is this', 'Piet belde net'])
      expect(readDraft(text, all)).toBeUndefined();
  });

  it('come to other words where there is no such form, and to nothing where there are none', () => {
    expect(readDraft('kan het korter', ['email', 'another'])).toBe('another');
    expect(readDraft('als mailtje', [])).toBeUndefined();
  });

  it('tell how somebody is to be addressed', () => {
    expect(['iets formeler graag', 'met u', 'more formal, please'].map(readTone)).toEqual(['u', 'u', 'u']);
    expect(['dit is te formeel', 'gewoon met je', 'less formal'].map(readTone)).toEqual(['je', 'je', 'je']);
    expect(['heb je hem', 'u bent laat', 'korter'].map(readTone)).toEqual([undefined, undefined, undefined]);
  });
});

it.each(['naar iemand anders', 'liever iemand anders', 'somebody else please'])('«%s» is for somebody else', (text) => {
  expect(readDraft(text, ['someone-else', 'email', 'another'])).toBe('someone-else');
});
