import { describe, expect, it } from 'vitest';
import { readOwnName } from '../../../src/domain/told/ownName.ts';

describe('one’s own name', () => {
  it.each([
    ['ik ben Marloes trouwens :)', 'Marloes'],
    ['Hi, I’m Daniel', 'Daniel'],
    ["I'm Daniel O'Neill, nice to meet you", "Daniel O'Neill"],
    ['Mijn naam is Anna de Wit', 'Anna de Wit'],
    ['call me Sam', 'Sam'],
  ])('«%s» is %s', (text, name) => {
    expect(readOwnName(text)).toBe(name);
  });

  it.each(['I’m Dutch', 'ik ben nerveus', 'I am looking for a job', 'ik ben van TenneT', 'my friend Daniel', ''])(
    '«%s» tells none',
    (text) => {
      expect(readOwnName(text)).toBeUndefined();
    },
  );
});
