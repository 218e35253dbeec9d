import { Temporal } from 'temporal-polyfill';
import type { Contact } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';

const single = ['organisation', 'role', 'email', 'phone', 'address', 'language', 'cadenceDays'] as const;
const labels = {
  organisation: 'organisation',
  role: 'role',
  email: 'email',
  phone: 'phone',
  address: 'address',
  language: 'language',
  cadenceDays: 'cadence',
} as const;
/** Whoever is left in peace under one name is so under the other. */
const strictest: readonly Contact['state'][] = ['deceased', 'never', 'resting', 'active'];

/** What the one that stays gets from the other: what was empty, the notes of both, the longest acquaintance. */
export function filled(kept: Contact, merged: Contact): Partial<Contact> {
  const empty = single.filter((field) => kept[field] === null && merged[field] !== null);
  return {
    ...Object.fromEntries(empty.map((field) => [field, merged[field]])),
    interests: both(kept.interests, merged.interests, ', '),
    notes: both(kept.notes, merged.notes, '\n'),
    state: strictest.find((state) => state === kept.state || state === merged.state) ?? kept.state,
    addedAt: Temporal.Instant.compare(kept.addedAt, merged.addedAt) <= 0 ? kept.addedAt : merged.addedAt,
  };
}

function both(one: string | null, other: string | null, between: string): string | null {
  if (!one || !other || one.includes(other)) return one ?? other;
  return `${one}${between}${other}`;
}

/** The fields in which two people differ: there the words of the one that stays count. */
export function differing(kept: Contact, merged: Contact): Say[] {
  return single
    .filter((field) => kept[field] !== null && merged[field] !== null && kept[field] !== merged[field])
    .map((field) => ({ key: `contact.label.${labels[field]}` }));
}

/** What moves over in a merge, in numbers; nothing that there is none of. */
export async function moving(turn: Turn, contactId: string): Promise<Say[]> {
  const to = await turn.referrals.list({ toId: contactId });
  const from = await turn.referrals.list({ fromId: contactId });
  const counts = {
    touches: await turn.touches.count({ contactId }),
    meetings: await turn.meetingContacts.count({ contactId }),
    promises: await turn.promises.count({ contactId }),
    tips: await turn.tips.count({ contactId }),
    referrals: new Set([...to, ...from].map(({ id }) => id)).size,
    thanks: await turn.thanks.count({ contactId }),
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ key: `contact.moves.${what as keyof typeof counts}`, values: { count } }));
}
