import { z } from 'zod';
import { askCurrencies, startInfluence, startInfluenceOn } from '../coaching/influence/influence.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** Whom one wants to win over where one works: what they need, what one can contribute, what one shares. */
export const influence = defineCommand({
  name: 'influence',
  words: { en: ['influence'], nl: ['draagvlak'] },
  options: z.object({ contact: ref('contacts'), set: z.enum(['ask']).optional(), line: text() }),
  async run(turn, { contact, set, line }) {
    if (contact === undefined) {
      const typed = line?.trim().replace(/^(?:on|with|for|to|bij|van|voor|met|aan)\s+/iu, '') ?? '';
      return startInfluenceOn(turn, typed);
    }
    const found = await turn.contacts.get(contact);
    if (!found) throw new UserError('error.not-found');
    return set === 'ask' ? askCurrencies(turn, found) : startInfluence(turn, found);
  },
});
