import type { Contact, Promise_ } from '../../domain/entities.ts';
import { type NamedLine, readNamed } from '../../domain/line/namedLines.ts';
import { matchName } from '../../domain/name/name.ts';
import { introducedTo } from '../../domain/promise/introducedTo.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';

/** An introduction to somebody by name is a way to them: it is kept at the referral, and as a promise only until there is one. */
interface Introduction {
  readonly promise: Promise_;
  readonly line: NamedLine;
}

async function promisedIn(turn: Turn, meetingId: string): Promise<Introduction[]> {
  const contacts = await reachable(turn);
  return (await turn.promises.list({ meetingId, by: 'them', state: 'open' })).flatMap((promise) => {
    const [line] = readNamed(introducedTo(promise.what) ?? '', contacts);
    const via = contacts.find(({ id }) => id === promise.contactId)?.name;
    return line ? [{ promise, line: { ...line, ...(via ? { via } : {}), introduces: true } }] : [];
  });
}

/** The people of an answer, and whoever the partner promised to introduce one to. */
export async function withIntroductions(
  turn: Turn,
  meetingId: string,
  names: readonly NamedLine[],
): Promise<NamedLine[]> {
  const all = [...names];
  for (const { line } of await promisedIn(turn, meetingId)) {
    const at = all.findIndex(({ name, clear }) => clear && isSame(name, line.name));
    const told = all[at];
    if (!told) all.push(line);
    else all[at] = { ...line, ...told, name: told.name.length < line.name.length ? line.name : told.name };
  }
  return all;
}

/** Whether two names may be of one person. */
export function isSame(name: string, other: string): boolean {
  return matchName(name, [{ id: '', name: other }]).is === 'one' || matchName(other, [{ id: '', name }]).is === 'one';
}

/** What was promised is kept at the referral from now on. */
export async function withdrawIntroductions(turn: Turn, meetingId: string, contact: Contact): Promise<void> {
  for (const { promise, line } of await promisedIn(turn, meetingId)) {
    if (!isSame(line.name, contact.name)) continue;
    await callOff(turn, promise.id);
    await turn.promises.remove(promise.id);
  }
}
