import { z } from 'zod';
import { startIdeas } from '../coaching/idea/ideas.ts';
import { addIdea, listOwn, removeIdea } from '../coaching/idea/ownIdeas.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

const OWN = /^(?:mine|own|my own|eigen|mijne|van mij)[\s.!]*$/iu;
const ADDS = /^(?:new|add|keep|nieuwe?|eigen|voeg toe|bewaar)(?:\s+ide(?:a|e))?(?:\s*:\s*|\s+|$)(?<words>.*)$/isu;

/** «Voor Anna», “I’d like something for Anna”. */
const FOR = /^(?:[^,.;]{1,60}\s)?(?:for|to|voor|aan)\s+(?=\S)/iu;

/** An idea to let somebody hear of oneself; one's own are kept, listed and removed. */
export const ideas = defineCommand({
  name: 'ideas',
  words: { en: ['ideas', 'idea'], nl: ['ideeën', 'ideeen', 'idee'] },
  options: z.object({ contact: ref('contacts'), idea: ref('ideas'), set: z.enum(['own']).optional(), line: text() }),
  async run(turn, { contact: contactId, idea: ideaId, set, line = '' }) {
    if (ideaId !== undefined) {
      const idea = await turn.ideas.get(ideaId);
      if (!idea) throw new UserError('error.not-found');
      return removeIdea(turn, idea);
    }
    const contact = contactId === undefined ? undefined : await turn.contacts.get(contactId);
    if (contactId !== undefined && !contact) throw new UserError('error.not-found');
    const typed = line.trim();
    if (set === 'own' || OWN.test(typed)) return listOwn(turn);
    const words = ADDS.exec(typed)?.groups?.words?.trim();
    if (words !== undefined) return words === '' ? listOwn(turn) : addIdea(turn, words);
    await startIdeas(turn, typed.replace(FOR, ''), contact);
  },
});
