import type { Conversation } from '../../domain/entities.ts';
import type { NamedLine } from '../../domain/line/namedLines.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { labelled } from '../messages.ts';
import { askPerson, describe } from '../person.ts';
import type { Ask } from '../walk/talk.ts';
import { namingOf } from './namingRecord.ts';

/** Somebody who was named, in a line: the name and, when told, where they work. */
export function described({ name, organisation }: NamedLine): string {
  return organisation ? `${name} (${organisation})` : name;
}

/** What one of the naming steps shows; nothing for other steps. */
export async function askNaming(turn: Turn, conversation: Conversation, step: string): Promise<Ask | undefined> {
  const { meetingId, toId } = namingOf(conversation);
  if (step === 'named') {
    const { current } = namingOf(conversation);
    return { key: 'evaluation.named', values: { line: current?.name ?? '', hasLine: current ? 'yes' : 'no' } };
  }
  if (step === 'named-all') {
    const who = { list: namingOf(conversation).fresh.map(described) };
    return { key: 'evaluation.named-all', values: { who, count: who.list.length } };
  }
  if (step !== 'from-which') return askPerson(turn, conversation, 'named', step);
  const partners = meetingId ? await partnersOf(turn, meetingId) : [];
  const to = toId ? await turn.contacts.get(toId) : undefined;
  const choices = partners.map((partner) => labelled(partner.id, { own: describe(partner) }));
  return { key: 'evaluation.from-which', values: { name: to?.name ?? '' }, choices };
}
