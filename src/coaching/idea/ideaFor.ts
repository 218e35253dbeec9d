import { dayOf } from '../../domain/calendar.ts';
import type { Contact, Touch } from '../../domain/entities.ts';
import { pickIdeas } from '../../domain/idea/pickIdea.ts';
import type { Value } from '../../domain/message.ts';
import { ideas, type Way } from '../../method/ideas.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { circlesOf } from '../contact/contactCircles.ts';

const touches: Readonly<Record<Way, Touch['kind']>> = {
  together: 'met',
  call: 'called',
  post: 'written',
  online: 'written',
};

/** The next idea for somebody, noted as proposed: its code, or the id of one's own. Nothing when all were. */
export async function proposeIdea(turn: Turn, contact: Contact): Promise<string | undefined> {
  const circles = (await circlesOf(turn, contact.id)).map(({ code, name }) => code ?? name ?? '');
  const used = (await turn.ideasUsed.list()).map(({ idea, contactId }) => ({
    idea,
    isTheirs: contactId === contact.id,
  }));
  const own = (await turn.ideas.list({}, { by: 'at' })).map(({ id }) => id);
  const { month } = dayOf(turn.now, turn.person.zone);
  const [idea] = pickIdeas({ circles, works: contact.organisation !== null }, month, used, own);
  if (idea !== undefined) await turn.ideasUsed.add({ contactId: contact.id, idea, at: turn.now });
  return idea;
}

/** What an idea says; nothing for one of one's own that was removed. */
export async function ideaSaid(turn: Turn, idea: string, contact: Contact): Promise<Value | undefined> {
  if (!isOwn(idea)) return { key: `ideas.is.${idea}` as TextKey, values: { who: contact.name } };
  return (await turn.ideas.get(idea))?.words;
}

/** Whether it is an idea of one's own. */
export const isOwn = (idea: string): boolean => !ideas.some(({ code }) => code === idea);

/** What kind of contact doing it was. */
export function touchOf(idea: string): Touch['kind'] {
  const known = ideas.find(({ code }) => code === idea);
  return known ? touches[known.way] : 'other';
}
