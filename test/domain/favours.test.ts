import { describe, expect, it } from 'vitest';
import { readFavours } from '../../src/domain/favours.ts';

describe('favours as somebody tells them', () => {
  it('are one a line, each with who it was in whatever words', () => {
    expect(readFavours('Mijn zus Truus paste op de kinderen\n- Piet de Vries wist een loodgieter')).toEqual([
      { name: 'Truus', how: 'Mijn zus Truus paste op de kinderen', circle: 'family' },
      { name: 'Piet de Vries', how: 'Piet de Vries wist een loodgieter' },
    ]);
  });

  it('may stand in one sentence', () => {
    const told = readFavours('Els minded the children, Piet knew a plumber and my neighbour lent me her drill.');
    expect(told).toEqual([
      { name: 'Els', how: 'Els minded the children' },
      { name: 'Piet', how: 'Piet knew a plumber' },
      { how: 'my neighbour lent me her drill', circle: 'neighbours' },
    ]);
  });

  it.each(['Oppas voor de kinderen', 'a tip about a room'])('name nobody when nobody is named: «%s»', (how) => {
    expect(readFavours(how)).toEqual([{ how }]);
  });
});
