import type { Mention } from '../../domain/ask/mention.ts';
import { rankKnowers } from '../../domain/ask/rank.ts';
import { soughtFor } from '../../domain/ask/sought.ts';
import type { Contact } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';

/** Somebody who may know, why, and through whom one knows of them as long as one has not spoken. */
export interface Found {
  readonly contact: Contact;
  readonly why: Mention;
  readonly said: Contact | undefined;
  readonly through: Contact | undefined;
}

const MOST = 5;
const NOT_SPOKEN = ['open', 'asked', 'no-answer', 'date-set'] as const;

/** Who may know about a topic, best first, at most five, but for those who were passed over. */
export async function findKnowers(turn: Turn, topic: string, passed: readonly string[] = []): Promise<Found[]> {
  const all = await turn.mentions(soughtFor(topic));
  const mentions = all.filter(({ contactId }) => !passed.includes(contactId));
  const ids = [...new Set(mentions.map(({ contactId }) => contactId))];
  if (ids.length === 0) return [];
  const contacts = new Map((await turn.contacts.list({ id: ids })).map((contact) => [contact.id, contact]));
  const ranked = rankKnowers(topic, mentions, (id) => contacts.get(id)?.folded ?? '').slice(0, MOST);
  const found: Found[] = [];
  for (const { contactId, why } of ranked) {
    const contact = contacts.get(contactId);
    if (!contact) continue;
    const said = why.fromId ? await turn.contacts.get(why.fromId) : undefined;
    found.push({ contact, why, said, through: await throughWhom(turn, contactId) });
  }
  return found;
}

/** Who sent one to somebody, as long as the two have not been in touch. */
export async function throughWhom(turn: Turn, contactId: string): Promise<Contact | undefined> {
  const sent = await turn.referrals.list({ toId: contactId, state: NOT_SPOKEN }, { by: 'at' });
  const fromId = sent.find((each) => each.fromId !== null)?.fromId;
  if (!fromId) return undefined;
  const touched = await turn.touches.list({ contactId });
  return touched.some(({ kind }) => kind !== 'asked') ? undefined : turn.contacts.get(fromId);
}
