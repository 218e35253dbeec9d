import { describe, expect, it } from 'vitest';
import { wantsToStop } from '../../src/domain/wantsToStop.ts';

describe('wanting to stop', () => {
  it.each([
    'ik wil stoppen',
    'Ik wil nu graag stoppen.',
    'ik wil hiermee stoppen',
    'ik stop ermee',
    'laten we stoppen',
    'stop maar',
    'hou maar op',
    'stoppen',
    'I want to stop',
    "I'd like to stop here",
    'sorry, I want to stop now',
    "let's stop here",
    'stop asking',
  ])('is «%s»', (text) => {
    expect(wantsToStop(text)).toBe(true);
  });

  it.each([
    'ik wil stoppen met werken',
    'I want to stop working in sales',
    'ik wil stoppen en iets voor mezelf beginnen',
    'stop by Anna',
    'I want to meet Anna',
    'ik wil niet stoppen',
  ])('is not «%s»', (text) => {
    expect(wantsToStop(text)).toBe(false);
  });
});
