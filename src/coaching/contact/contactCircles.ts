import type { CircleChange, CircleName } from '../../domain/contact/readCircles.ts';
import type { Circle } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import { circles } from '../../method/circles.ts';
import type { Turn } from '../../turn.ts';
import { noteAdded, removeTraced, type Trace } from './contactTrace.ts';

/** The circles somebody belongs to, in the order of the method, one's own after those. */
export async function circlesOf(turn: Turn, contactId: string): Promise<Circle[]> {
  const links = await turn.contactCircles.list({ contactId });
  if (links.length === 0) return [];
  const found = await turn.circles.list({ id: links.map(({ circleId }) => circleId) });
  return found.sort((a, b) => place(a) - place(b) || (a.name ?? '').localeCompare(b.name ?? ''));
}

function place({ code }: Circle): number {
  const at = circles.findIndex((circle) => circle.code === code);
  return at < 0 ? circles.length : at;
}

/** A circle as it is called. */
export function circleValue({ code, name }: { code?: string | null; name?: string | null }): Value {
  const known = circles.find((circle) => circle.code === code);
  return known ? { key: `contact.circle.${known.code}` } : (name ?? code ?? '');
}

/** Whether two names are the same circle. */
export function isCircle({ code, name }: Circle, wanted: CircleName): boolean {
  return 'code' in wanted ? code === wanted.code : name !== null && foldName(name) === foldName(wanted.name);
}

/** Brings somebody into circles and out of others, noted in the trace; a circle comes to exist with its first member. */
export async function changeCircles(turn: Turn, trace: Trace, contactId: string, change: CircleChange): Promise<void> {
  const mine = await circlesOf(turn, contactId);
  const gone = mine.filter((circle) => change.clear || change.outOf.some((each) => isCircle(circle, each)));
  for (const { id } of gone) {
    for (const link of await turn.contactCircles.list({ contactId, circleId: id }))
      await removeTraced(turn, trace, 'contactCircles', link);
  }
  for (const wanted of change.into) {
    const circle = await circleFor(turn, trace, wanted);
    if ((await turn.contactCircles.count({ contactId, circleId: circle.id })) > 0) continue;
    noteAdded(trace, 'contactCircles', await turn.contactCircles.add({ contactId, circleId: circle.id }));
  }
}

/** The circle of that name, which comes to exist when it is first needed. */
export async function circleFor(turn: Turn, trace: Trace, wanted: CircleName): Promise<Circle> {
  const known = (await turn.circles.list()).find((circle) => isCircle(circle, wanted));
  if (known) return known;
  const circle = await turn.circles.add({
    code: 'code' in wanted ? wanted.code : null,
    name: 'name' in wanted ? wanted.name : null,
    state: 'open',
  });
  noteAdded(trace, 'circles', circle);
  return circle;
}
