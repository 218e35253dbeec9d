/** One person who sent the coachee to another, by their ids. */
export interface TrailLink {
  readonly fromId: string;
  readonly toId: string;
}

/** How much of a trail is shown; what lies further is counted. */
export interface Fold {
  /** Steps back from the person it leads to. */
  readonly deepest: number;
  /** Lines under one person. */
  readonly widest: number;
  /** People in all. */
  readonly most: number;
}

/** A line of a trail: somebody, or how many more stand there. `above` says for each line it hangs under whether that goes on. */
export type TrailLine = { readonly above: readonly boolean[] } & (
  | { readonly is: 'person'; readonly id: string; readonly again: boolean }
  | { readonly is: 'more'; readonly count: number }
);

/** A trail as it is drawn, and everybody on it: the person it leads to first, then by how many steps back. */
export interface Trail {
  readonly lines: readonly TrailLine[];
  readonly people: readonly string[];
}

interface Node {
  readonly id: string;
  readonly under: Node[];
  /** Who is drawn elsewhere and leads here too. */
  readonly again: string[];
  /** How many stand behind and are not drawn at all. */
  hidden: number;
}

/**
 * Follows a trail back from somebody to everyone it began with (book: het spoor terug). Everybody stands once, where they are
 * nearest, and is only named where they lead to another as well; what would go round in a circle is left out.
 *
 * @param links in any order the way they were told; those that lead elsewhere are left out
 */
export function walkBack(toId: string, links: readonly TrailLink[], fold: Fold): Trail {
  const senders = sendersOf(links);
  const people = everybody(toId, senders);
  const root = drawn(toId, senders, fold);
  const shown = new Set<string>();
  gather(root, shown);
  count(root, senders, shown);
  const lines: TrailLine[] = [];
  write(root, [], lines);
  return { lines, people };
}

type Senders = ReadonlyMap<string, ReadonlySet<string>>;

function sendersOf(links: readonly TrailLink[]): Senders {
  const senders = new Map<string, Set<string>>();
  for (const { fromId, toId } of links) {
    if (fromId === toId) continue;
    const known = senders.get(toId) ?? new Set();
    senders.set(toId, known.add(fromId));
  }
  return senders;
}

function everybody(toId: string, senders: Senders): string[] {
  const found = new Set([toId]);
  // What is added while a set is walked is walked too.
  for (const id of found) for (const sender of senders.get(id) ?? []) found.add(sender);
  return [...found];
}

/** The nearest first: each person gets their place under the first one they are found to have led to. */
function drawn(toId: string, senders: Senders, { deepest, widest, most }: Fold): Node {
  const root = nodeOf(toId);
  const placed = new Map([[toId, [toId]]]);
  let level: Node[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: Node[] = [];
    for (const node of level) {
      const way = placed.get(node.id) ?? [];
      for (const id of senders.get(node.id) ?? []) {
        if (node.under.length + node.again.length >= widest) break;
        if (placed.has(id)) {
          if (!way.includes(id)) node.again.push(id);
        } else if (placed.size < most) {
          const under = nodeOf(id);
          node.under.push(under);
          placed.set(id, [...way, id]);
          next.push(under);
        }
      }
    }
    level = next;
  }
  return root;
}

function nodeOf(id: string): Node {
  return { id, under: [], again: [], hidden: 0 };
}

function gather({ id, under }: Node, shown: Set<string>): void {
  shown.add(id);
  for (const each of under) gather(each, shown);
}

/** Counts whoever is not drawn at the first person behind whom they stand. `seen` holds whoever is drawn or counted. */
function count(node: Node, senders: Senders, seen: Set<string>): void {
  const before = seen.size;
  const behind = new Set([node.id]);
  for (const id of behind)
    for (const sender of senders.get(id) ?? [])
      if (!seen.has(sender)) {
        seen.add(sender);
        behind.add(sender);
      }
  node.hidden = seen.size - before;
  for (const each of node.under) count(each, senders, seen);
}

function write(node: Node, above: readonly boolean[], lines: TrailLine[]): void {
  lines.push({ is: 'person', id: node.id, again: false, above });
  const { under, again, hidden } = node;
  const last = under.length + again.length + (hidden > 0 ? 1 : 0) - 1;
  under.forEach((each, at) => void write(each, [...above, at < last], lines));
  again.forEach((id, at) => {
    lines.push({ is: 'person', id, again: true, above: [...above, under.length + at < last] });
  });
  if (hidden > 0) lines.push({ is: 'more', count: hidden, above: [...above, false] });
}
