import { z } from 'zod';
import { startAsk } from '../coaching/ask/ask.ts';
import { setHelped } from '../coaching/ask/helped.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** «Anna om een gesprek», "Anna for a talk": that is a request. */
const FOR_A_TALK = /\s(?:om een (?:gesprek|praatje)|for an? (?:talk|conversation|chat|word))[\s.?]*$/iu;
/** What is longer is pasted text. */
const LONGEST = 300;

/** Who may know about something, and a question drafted to them; `touch` with `set`: whether an earlier one helped. */
export const ask = defineCommand({
  name: 'ask',
  words: { en: ['ask'], nl: ['vraag'] },
  options: z.object({
    contact: ref('contacts'),
    touch: ref('touches'),
    set: z.enum(['helped', 'no']).optional(),
    line: text(),
  }),
  async run(turn, { contact, touch, set, line = '' }) {
    if (touch !== undefined) return setHelped(turn, touch, set);
    if (contact !== undefined) {
      const found = await turn.contacts.get(contact);
      if (!found) throw new UserError('error.not-found');
      return startAsk(turn, line.slice(0, LONGEST), found);
    }
    if (FOR_A_TALK.test(line)) return turn.run('request', { line });
    await startAsk(turn, line.slice(0, LONGEST));
  },
});
