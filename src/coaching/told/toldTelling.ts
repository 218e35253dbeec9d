import type { Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import type { NameQueue, QueuedName } from '../touch/nameQueue.ts';
import type { Journal } from './toldJournal.ts';
import type { Settled, Thing } from './toldThings.ts';

/** What a `touch` or `told` conversation keeps: what to record, whom the names mean, what was recorded and changed. */
export interface Telling {
  things: Thing[];
  names: NameQueue<QueuedName>;
  /** By folded name: the contact, or nothing when the person left the name out. */
  people: Record<string, string | null>;
  goalId: string | null;
  done: Done[];
  journal: Journal;
  /** What a touch settled besides, for the line that says so. */
  settled: Settled[];
}

/** One thing that was recorded, or was known already. */
interface Done {
  readonly thing: number;
  readonly contactId: string;
  readonly name: string;
  readonly fresh: boolean;
  readonly referralId?: string;
}

/** Begins a telling: every name once, in the order in which they were said. */
export function newTelling(things: readonly Thing[]): Telling {
  const lines = things.flatMap((thing): QueuedName[] => {
    if (thing.is === 'referral')
      return [
        { name: thing.via },
        { name: thing.to, ...(thing.organisation ? { organisation: thing.organisation } : {}) },
      ];
    if (thing.is !== 'touch') return [];
    return thing.names.map((name) => {
      const organisation = thing.organisations?.[name];
      return organisation ? { name, organisation } : { name };
    });
  });
  const queue = new Map<string, QueuedName>();
  for (const line of lines) queue.set(foldName(line.name), { ...line, ...queue.get(foldName(line.name)) });
  return {
    things: [...things],
    names: { queue: [...queue.values()], added: [] },
    people: {},
    goalId: null,
    done: [],
    journal: [],
    settled: [],
  };
}

export function tellingOf({ data }: Pick<Conversation, 'data'>): Telling {
  return (data.telling as Telling | undefined) ?? newTelling([]);
}
