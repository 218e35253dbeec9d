import { describe, expect, it } from 'vitest';
import { readHeld } from '../../../src/coaching/evaluation/heldLine.ts';
import { heldLines } from './heldLines.ts';

describe.each(Object.entries(heldLines))('whether the conversation took place, typed in %s', (_language, byReading) => {
  const lines = Object.entries(byReading).flatMap(([reading, texts]) => texts.map((text) => [text, reading] as const));

  it('is tried on at least forty lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(40);
  });

  it.each(lines)('«%s» is %s', (text, reading) => {
    expect(readHeld(text)).toBe(reading);
  });
});
