import { type CircleName, circleCode } from '../../domain/contact/readCircles.ts';
import type { Circle } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import { circles, networks } from '../../method/circles.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { circleFor, circleValue, isCircle } from '../contact/contactCircles.ts';
import { newTrace } from '../contact/contactTrace.ts';

/** Where one looks for people: a circle, or a big network. */
export type Place = CircleName | { readonly network: string };

/** A place as it is called. */
export function placeValue(place: Place): Value {
  if (!('network' in place)) return circleValue(place);
  const known = networks.find(({ code }) => code === place.network);
  return known ? { key: `inventory.network.${known.code}` } : place.network;
}

/** The text that jogs one's memory there. */
export function cueKey(place: Place): TextKey {
  if ('network' in place) return `cue.${place.network}` as TextKey;
  return 'code' in place ? (`cue.${place.code}` as TextKey) : 'cue.own';
}

export function isSamePlace(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The place a word stands for: «sportclub», “Rotary”, or a circle of one's own. */
export async function readPlace(turn: Turn, text: string): Promise<Place | undefined> {
  const code = circleCode(text);
  if (code) return { code };
  const folded = foldName(text);
  const network = networks.find(({ words }) => words.split(', ').some((word) => foldName(word) === folded));
  if (network) return { network: network.code };
  const own = (await turn.circles.list()).find(({ name }) => name !== null && foldName(name) === folded);
  return own?.name ? { name: own.name } : undefined;
}

/**
 * The places that have not had their turn: the method's circles in order, one's own, then the networks.
 *
 * @param networksDone codes of networks that had theirs
 */
export async function placesLeft(turn: Turn, networksDone: readonly string[]): Promise<Place[]> {
  const rows = await turn.circles.list();
  const stateOf = (code: string) => rows.find((row) => row.code === code)?.state ?? 'open';
  return [
    ...circles.filter(({ code }) => stateOf(code) === 'open').map(({ code }) => ({ code })),
    ...rows.flatMap(({ code, name, state }) => (code === null && state === 'open' && name ? [{ name }] : [])),
    ...networks.filter(({ code }) => !networksDone.includes(code)).map(({ code }) => ({ network: code })),
  ];
}

/** The place that comes next, or nothing when everything has had its turn; what was passed over comes another time. */
export async function nextPlace(turn: Turn, networksDone: readonly string[]): Promise<Place | undefined> {
  return (await placesLeft(turn, networksDone))[0];
}

/** A circle has had its turn, or was passed over. */
export async function settlePlace(turn: Turn, place: CircleName, state: Circle['state']): Promise<void> {
  const { id } = await circleFor(turn, newTrace(), place);
  await turn.circles.change(id, { state });
}

/** What was passed over is open again; when nothing was, all circles are. */
export async function reopen(turn: Turn): Promise<void> {
  const rows = await turn.circles.list();
  const skipped = rows.filter(({ state }) => state === 'skipped');
  for (const { id } of skipped.length > 0 ? skipped : rows) await turn.circles.change(id, { state: 'open' });
}

/** The ids of the people in a place. */
export async function membersOf(turn: Turn, place: Place): Promise<Set<string>> {
  if ('network' in place) {
    const members = await turn.memberships.list({ network: place.network });
    return new Set(members.map(({ contactId }) => contactId));
  }
  const circle = (await turn.circles.list()).find((each) => isCircle(each, place));
  const links = circle ? await turn.contactCircles.list({ circleId: circle.id }) : [];
  return new Set(links.map(({ contactId }) => contactId));
}
