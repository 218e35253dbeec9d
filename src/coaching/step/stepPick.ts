import type { Contact, Goal, Step } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { ladder } from '../../method/ladder.ts';
import type { Turn } from '../../turn.ts';
import { circlesOf } from '../contact/contactCircles.ts';
import { busyWith } from '../nudge/nudgePick.ts';

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
  const free = (each: Contact) => !proposed.has(each.id) && !without.includes(each.id);
  if (rung === 'stranger') return (await sentTo(turn)).filter(free);
  const contacts = (await turn.contacts.list({ state: 'active' })).filter((each) => free(each) && !busy.has(each.id));
  const touches = await turn.lastTouches();
  const words = fieldWords(goal);
  const ranked: { contact: Contact; rank: number; last: number }[] = [];
  for (const contact of contacts) {
    const rank = await rankFor(turn, rung, contact, words);
    if (rank !== undefined) ranked.push({ contact, rank, last: touches.get(contact.id)?.epochMilliseconds ?? 0 });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || b.last - a.last || a.contact.name.localeCompare(b.contact.name, 'nl'))
    .map(({ contact }) => contact);
}

/** 0 is best; nothing when somebody is not for this rung. */
async function rankFor(
  turn: Turn,
  rung: Step['rung'],
  contact: Contact,
  words: readonly string[],
): Promise<number | undefined> {
  const place = ladder.find((each) => each.rung === rung);
  const wanted: readonly string[] = place?.circles ?? [];
  const mine = (await circlesOf(turn, contact.id)).map(({ code }) => code ?? '');
  const found = mine.map((code) => wanted.indexOf(code)).filter((at) => at >= 0);
  const near = found.length > 0 ? Math.min(...found) : undefined;
  const knows = knowsField(contact, words);
  switch (rung) {
    case 'close':
      return near;
    case 'close-field':
      return knows ? 0 : near === undefined ? undefined : near + 1;
    default: {
      const connects = (await turn.memberships.count({ contactId: contact.id })) > 0;
      return connects ? 0 : knows ? 1 : mine.length > 0 ? 2 : 3;
    }
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
function knowsField({ organisation, role, interests, notes }: Contact, words: readonly string[]): boolean {
  const known = foldName([organisation, role, interests, notes].filter(Boolean).join(' '));
  return known !== '' && words.some((word) => known.includes(word));
}
