import { describe, expect, it } from 'vitest';
import { putsOff } from '../../src/domain/putsOff.ts';

describe('putting a question off', () => {
  it.each([
    'doe ik later',
    'dat doe ik later wel',
    'Misschien later.',
    'straks even',
    'nu even niet',
    'niet nu',
    'een andere keer',
    'geen tijd nu',
    'sorry, ik heb nu even geen tijd',
    'daar kom ik later op terug',
    'vraag het morgen nog een keer',
    'komt later',
    "I'll do it later",
    'I’ll do that later, thanks',
    'maybe later',
    'later maybe',
    'not now',
    'not right now, sorry',
    'another time',
    'no time now',
    'ask me again tomorrow',
    'can I do this later?'.replace('?', ''),
    'let me think about it later',
  ])('is «%s»', (text) => {
    expect(putsOff(text)).toBe(true);
  });

  it.each([
    'later dit jaar een baan bij de gemeente',
    'ik stuur hem later mijn cv',
    "I'll send him my CV later",
    'morgen',
    'tomorrow at ten',
    'not now but in spring I want to move',
    'een andere keer met Anna praten',
    'he had no time for me',
    'ze had geen tijd',
    'straks om drie uur',
    "I'll call her later",
    'nu niet meer over geld beginnen',
    'hij belt later terug',
  ])('is not «%s»', (text) => {
    expect(putsOff(text)).toBe(false);
  });
});
