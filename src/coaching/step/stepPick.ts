import type { Acquaintance, Contact, Goal, Step } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { ladder } from '../../method/ladder.ts';
import type { Turn } from '../../turn.ts';
import { busyWith } from '../nudge/nudgePick.ts';

const byName = new Intl.Collator('nl');
/** As many as are ever gone through. */
const MOST = 20;
/** Shorter words of a goal tell nothing of a field: «een baan in de zorg» is about «zorg». */
const SHORTEST = 4;
const ORDINARY =
  /^(?:baan|werk|nieuwe|nieuw|opdracht|opdrachten|klanten|functie|vinden|zoek|zoeken|zzp|sector|branche|over|meer|weten|hoe|leuke|work|job|jobs|find|finding|clients|customers|assignments|about|more|know|with|from|looking|field|industry|into)$/u;

/** Whom a step of a rung could be taken with, the likeliest first; who is left out was proposed before or is busy. */
export async function candidatesFor(
  turn: Turn,
  rung: Step['rung'],
  goal: Goal | undefined,
  without: readonly string[],
): Promise<Contact[]> {
  const busy = await busyWith(turn);
  const proposed = new Set((await turn.steps.list()).map(({ contactId }) => contactId));
  const free = (each: { readonly id: string }) => !proposed.has(each.id) && !without.includes(each.id);
  if (rung === 'stranger') return (await sentTo(turn)).filter(free);
  const people = (await turn.acquaintances()).filter((each) => free(each) && !busy.has(each.id));
  const connectors = new Set((await turn.memberships.list()).map(({ contactId }) => contactId));
  const words = fieldWords(goal);
  const ranked = people
    .map((each) => ({
      id: each.id,
      name: each.name,
      rank: rankFor(rung, each, connectors.has(each.id), words),
      last: each.lastTouch?.epochMilliseconds ?? 0,
    }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.last - a.last || byName.compare(a.name, b.name));
  return contactsIn(
    turn,
    ranked.slice(0, MOST).map(({ id }) => id),
  );
}

async function contactsIn(turn: Turn, ids: readonly string[]): Promise<Contact[]> {
  const found = await turn.contacts.list({ id: ids });
  return ids.map((id) => found.find((each) => each.id === id)).filter((each) => each !== undefined);
}

/** 0 is best; nothing when somebody is not for this rung. */
function rankFor(
  rung: Step['rung'],
  person: Acquaintance,
  connects: boolean,
  words: readonly string[],
): number | undefined {
  const place = ladder.find((each) => each.rung === rung);
  const wanted: readonly string[] = place?.circles ?? [];
  const found = person.circles.map((circle) => wanted.indexOf(circle)).filter((at) => at >= 0);
  const near = found.length > 0 ? Math.min(...found) : undefined;
  const knows = knowsField(person, words);
  switch (rung) {
    case 'close':
      return near;
    case 'close-field':
      return knows ? 0 : near === undefined ? undefined : near + 1;
    default:
      return connects ? 0 : knows ? 1 : person.circles.length > 0 ? 2 : 3;
  }
}

/** People one was sent to and has not asked yet: the way to them is open. */
async function sentTo(turn: Turn): Promise<Contact[]> {
  const referrals = await turn.referrals.list({ state: 'open' }, { by: 'at' });
  const found = await Promise.all(referrals.map(({ toId }) => turn.contacts.get(toId)));
  return found.filter((each) => each?.state === 'active').filter((each) => each !== undefined);
}

function fieldWords(goal: Goal | undefined): string[] {
  const words = foldName(goal?.words ?? '').split(' ');
  return words.filter((word) => word.length >= SHORTEST && !ORDINARY.test(word));
}

/** Whether what is known of somebody has a word of the goal in it, or the beginning of one. */
function knowsField({ organisation, role, interests, notes }: Acquaintance, words: readonly string[]): boolean {
  const known = foldName([organisation, role, interests, notes].filter(Boolean).join(' '));
  return known !== '' && words.some((word) => known.includes(word));
}
