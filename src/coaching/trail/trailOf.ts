import type { Contact } from '../../domain/entities.ts';
import type { Paragraph, Value } from '../../domain/message.ts';
import { type Trail, type TrailLine, type TrailLink, walkBack } from '../../domain/trail/walkBack.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';
import { describe } from '../person.ts';

/** What can still be taken in at a glance. */
const FOLD = { deepest: 8, widest: 6, most: 40 };

/** The trail to somebody, with who sent one to whom along it. */
export interface TrailFound {
  readonly trail: Trail;
  readonly links: readonly TrailLink[];
}

/** Finds everyone through whom one was sent to somebody. */
export async function trailOf(turn: Turn, contactId: string): Promise<TrailFound> {
  const links = await turn.trailTo(contactId);
  return { trail: walkBack(contactId, links, FOLD), links };
}

/** A trail as one reads it: the person it leads to, and under each name who sent one there. Somebody nobody led to says so. */
export async function trailSaid(turn: Turn, { lines, people }: Trail): Promise<Paragraph[]> {
  const [toId = ''] = people;
  const shown = lines.flatMap((line) => (line.is === 'person' ? [line.id] : []));
  const contacts = new Map((await turn.contacts.list({ id: shown })).map((contact) => [contact.id, contact]));
  const who = contacts.get(toId)?.name ?? '';
  if (people.length === 1) return [para('trail.begins', { who })];
  return [
    para('trail.lead', { who }),
    para('trail.tree', { tree: { lines: lines.map((each) => drawn(each, contacts)) } }),
  ];
}

function drawn(line: TrailLine, contacts: ReadonlyMap<string, Contact>): Value {
  const branch = branchOf(line.above);
  if (line.is === 'more') return { key: 'trail.more', values: { branch, count: line.count } };
  const contact = contacts.get(line.id);
  return {
    key: 'trail.person',
    values: { branch, who: contact ? describe(contact) : '', again: line.again ? 'yes' : 'no' },
  };
}

/** The lines of a tree before a name; its spaces do not break, so that no platform takes them away. */
function branchOf(above: readonly boolean[]): string {
  const last = above.length - 1;
  return above
    .map((goesOn, at) => (at === last ? (goesOn ? '├─ ' : '└─ ') : goesOn ? '│   ' : '    '))
    .join('')
    .replaceAll(' ', '\u00a0');
}
