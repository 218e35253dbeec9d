import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fold, type TrailLine, type TrailLink, walkBack } from '../../../src/domain/trail/walkBack.ts';

const WIDE: Fold = { deepest: 100, widest: 100, most: 1000 };
const link = (fromId: string, toId: string): TrailLink => ({ fromId, toId });

/** A trail as a line each: how deep, and who. */
const read = (lines: readonly TrailLine[]) =>
  lines.map(
    (line) =>
      `${line.above.length} ${line.is === 'more' ? `+${line.count}` : line.id}${line.is === 'person' && line.again ? '*' : ''}`,
  );

describe('a trail', () => {
  it('leads back from whom it led to, with everyone under the person they sent one to', () => {
    const { lines, people } = walkBack(
      'Anna',
      [link('Piet', 'Anna'), link('Joost', 'Piet'), link('Els', 'Anna')],
      WIDE,
    );
    expect(read(lines)).toEqual(['0 Anna', '1 Piet', '2 Joost', '1 Els']);
    expect(people).toEqual(['Anna', 'Piet', 'Els', 'Joost']);
  });

  it('has a helper of two branches once, and names them again in the other', () => {
    const { lines } = walkBack('Anna', [link('Piet', 'Anna'), link('Els', 'Piet'), link('Els', 'Anna')], WIDE);
    expect(read(lines)).toEqual(['0 Anna', '1 Piet', '2 Els*', '1 Els']);
  });

  it('ends where it would go round, and where somebody was sent to themselves', () => {
    const round = [link('Piet', 'Anna'), link('Anna', 'Piet'), link('Piet', 'Piet'), link('Anna', 'Anna')];
    expect(read(walkBack('Anna', round, WIDE).lines)).toEqual(['0 Anna', '1 Piet']);
  });

  it('counts whom there is no room for', () => {
    const many = Array.from({ length: 9 }, (_, n) => link(`helper ${n}`, 'Anna'));
    const fold = { ...WIDE, widest: 3 };
    expect(read(walkBack('Anna', many, fold).lines)).toEqual([
      '0 Anna',
      '1 helper 0',
      '1 helper 1',
      '1 helper 2',
      '1 +6',
    ]);
    const deep = Array.from({ length: 12 }, (_, n) => link(`p${n + 1}`, `p${n}`));
    expect(read(walkBack('p0', deep, { ...WIDE, deepest: 2 }).lines)).toEqual(['0 p0', '1 p1', '2 p2', '3 +10']);
  });

  it('tells of each line whether those it hangs under go on below it', () => {
    const { lines } = walkBack('Anna', [link('Piet', 'Anna'), link('Joost', 'Piet'), link('Els', 'Anna')], WIDE);
    expect(lines.map(({ above }) => above)).toEqual([[], [true], [true, false], [false]]);
  });
});

const anybody = fc.integer({ min: 0, max: 14 }).map(String);
const graphs = fc.array(fc.record({ fromId: anybody, toId: anybody }), { maxLength: 45 });
const folds = fc.record({
  deepest: fc.integer({ min: 1, max: 5 }),
  widest: fc.integer({ min: 1, max: 5 }),
  most: fc.integer({ min: 1, max: 15 }),
});

/** Everyone from whom somebody can be reached, found by adding until nothing is added. */
function leadingTo(toId: string, links: readonly TrailLink[]): Set<string> {
  const found = new Set([toId]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { fromId, toId: next } of links) if (found.has(next)) found.add(fromId);
  }
  return found;
}

describe('any trail, however people sent one round', () => {
  it('holds everybody who leads there and nobody else, each in their place once or counted once', () => {
    fc.assert(
      fc.property(graphs, folds, (links, fold) => {
        const all = leadingTo('0', links);
        const { lines, people } = walkBack('0', links, fold);
        expect([...people].sort()).toEqual([...all].sort());
        const placed = lines.flatMap((line) => (line.is === 'person' && !line.again ? [line.id] : []));
        expect(new Set(placed).size).toBe(placed.length);
        const counted = lines.reduce((sum, line) => sum + (line.is === 'more' ? line.count : 0), 0);
        expect(placed.length + counted).toBe(all.size);
      }),
      { numRuns: 500 },
    );
  });

  it('is no larger than may be shown', () => {
    fc.assert(
      fc.property(graphs, folds, (links, fold) => {
        const { lines } = walkBack('0', links, fold);
        const people = lines.filter((line) => line.is === 'person');
        expect(people.filter(({ again }) => !again).length).toBeLessThanOrEqual(fold.most);
        expect(Math.max(...people.map(({ above }) => above.length))).toBeLessThanOrEqual(fold.deepest);
      }),
    );
  });

  it('puts under somebody only who sent one to them, and without a fold leaves no link out but those of a circle', () => {
    fc.assert(
      fc.property(graphs, (links) => {
        const drawn = new Set<string>();
        const way: string[] = [];
        for (const line of walkBack('0', links, WIDE).lines) {
          if (line.is === 'more') throw new Error('nothing is folded');
          way.length = line.above.length;
          const under = way.at(-1);
          if (under !== undefined) {
            expect(links).toContainEqual({ fromId: line.id, toId: under });
            drawn.add(`${line.id} ${under}`);
          }
          // Whoever closes a circle stands above already.
          for (const above of way) drawn.add(`${above} ${line.id}`);
          way.push(line.id);
        }
        const all = leadingTo('0', links);
        const missing = links.filter(
          ({ fromId, toId }) => fromId !== toId && all.has(toId) && !drawn.has(`${fromId} ${toId}`),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
