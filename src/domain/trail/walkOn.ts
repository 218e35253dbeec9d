import type { TrailLink } from './walkBack.ts';

/** Somebody on the way, and how many steps from where it began. */
export interface Onward {
  readonly id: string;
  readonly depth: number;
}

/** Who sent one on to whom, from each beginning; everybody once, at most so many. What goes round in a circle begins somewhere. */
export function walkOn(links: readonly TrailLink[], most: number): Onward[] {
  const onward = Map.groupBy(links, ({ fromId }) => fromId);
  const sent = new Set(links.filter(({ fromId, toId }) => fromId !== toId).map(({ toId }) => toId));
  const begins = [...onward.keys()].filter((id) => !sent.has(id));
  const seen = new Set<string>();
  const way: Onward[] = [];
  for (const start of [...begins, ...onward.keys()]) {
    const ahead: Onward[] = [{ id: start, depth: 0 }];
    for (let next = ahead.pop(); next && way.length < most; next = ahead.pop()) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      way.push(next);
      const { depth } = next;
      ahead.push(...(onward.get(next.id) ?? []).map(({ toId }) => ({ id: toId, depth: depth + 1 })).reverse());
    }
  }
  return way;
}
