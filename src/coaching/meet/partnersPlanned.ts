import type { Conversation } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import type { Partner } from '../../domain/partner/partner.ts';
import type { Turn } from '../../turn.ts';
import type { NameQueue } from '../touch/nameQueue.ts';

/** What a `meet` conversation keeps of whom it is with: who is settled, and the names that still have to be. */
export interface Who {
  partners?: string[];
  names?: NameQueue<Partner>;
  /** Where it is, while nobody is named. */
  organisation?: string;
}

export function whoIn(data: Record<string, unknown>): Who {
  return data as Who;
}

/** The contacts a conversation that is being planned is with, in the order they were named. */
export function partnersIn({ data }: Pick<Conversation, 'data'>): readonly string[] {
  return whoIn(data).partners ?? [];
}

/** Those who are on the list through this conversation only. */
export function addedIn({ data }: Pick<Conversation, 'data'>): readonly string[] {
  return whoIn(data).names?.added ?? [];
}

/** Where it is, when it is not known with whom. */
export function organisationIn({ data }: Pick<Conversation, 'data'>): string | undefined {
  return partnersIn({ data }).length === 0 ? whoIn(data).organisation : undefined;
}

/** Those it is with, as they are named in a sentence. */
export async function partnersSaid(turn: Turn, conversation: Pick<Conversation, 'data'>): Promise<Value> {
  const contacts = await Promise.all(partnersIn(conversation).map((id) => turn.contacts.get(id)));
  const names = contacts.flatMap((contact) => contact?.name ?? []);
  const organisation = organisationIn(conversation);
  if (names.length > 0) return { list: names };
  return organisation ? { key: 'meeting.nobody-at', values: { organisation } } : { key: 'meeting.nobody' };
}
