import type { Circle, Contact } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';

/** Somebody who knows many people: the networks they belong to, and how often they sent one on. */
export interface Connector {
  readonly contact: Contact;
  readonly networks: readonly string[];
  readonly sent: number;
}

const MOST = 2;
/** Who sent one to so many people knows many. */
const SENT = 2;

/** Those who know many people (book: inventarisatie, spin in het web), whoever is in most networks first, at most two. */
export async function connectorsOf(turn: Turn, without: readonly string[]): Promise<Connector[]> {
  const networks = Map.groupBy(await turn.memberships.list(), ({ contactId }) => contactId);
  const sent = Map.groupBy(await turn.referrals.list(), ({ fromId }) => fromId ?? '');
  const ids = new Set([
    ...networks.keys(),
    ...[...sent].flatMap(([id, all]) => (id && all.length >= SENT ? [id] : [])),
  ]);
  const wanted = [...ids].filter((id) => !without.includes(id));
  if (wanted.length === 0) return [];
  const contacts = await turn.contacts.list({ id: wanted, state: ['active', 'resting'] }, { by: 'folded' });
  const size = ({ networks, sent }: Connector) => 2 * networks.length + sent;
  return contacts
    .map((contact) => ({
      contact,
      networks: (networks.get(contact.id) ?? []).map(({ network }) => network),
      sent: sent.get(contact.id)?.length ?? 0,
    }))
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, MOST);
}

/** The circle in which one knows most people, and how many those are. */
export async function widestCircle(turn: Turn): Promise<{ circle: Circle; count: number } | undefined> {
  const members = Map.groupBy(await turn.contactCircles.list(), ({ circleId }) => circleId);
  const [largest] = [...members].toSorted(([, one], [, other]) => other.length - one.length);
  const circle = largest && (await turn.circles.get(largest[0]));
  return circle && largest ? { circle, count: largest[1].length } : undefined;
}
