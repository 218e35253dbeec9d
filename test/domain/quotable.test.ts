import { describe, expect, it } from 'vitest';
import { isQuotable } from '../../src/domain/quotable.ts';

describe('a tip that is quoted to whoever gave it', () => {
  it.each(['Read the grid report', 'het jaarverslag lezen', 'de netwerkborrel van Bouwend Nederland'])(
    '«%s» can be',
    (tip) => {
      expect(isQuotable(tip, 'Henk de Boer')).toBe(true);
    },
  );

  it.each([
    'Henk zegt dat lezen helpt',
    'volgens henk: eerst bellen',
    'ik moet het jaarverslag lezen',
    'he said read the report',
    'call first, so no letter',
    'eerst bellen dus',
    'lees het rapport en ga naar de borrel',
    'the report, the fair, the course',
    'Lees het rapport. Ga naar de borrel.',
    'her book on grids',
    'x'.repeat(90),
  ])('«%s» cannot', (tip) => {
    expect(isQuotable(tip, 'Henk de Boer')).toBe(false);
  });
});
