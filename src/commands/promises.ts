import { z } from 'zod';
import { message, para, reply } from '../coaching/messages.ts';
import { withNamed } from '../coaching/namedPerson.ts';
import { readPromiseOf, tellPromise } from '../coaching/promise/promise.ts';
import { promiseItem } from '../coaching/promise/promiseItem.ts';
import { setPromise } from '../coaching/promise/promiseSteps.ts';
import type { Contact, Promise_ } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const SHOWN = 8;

/** What was promised and is still open, both ways; adds a promise told in a line, and settles one. */
export const promises = defineCommand({
  name: 'promises',
  words: { en: ['promises', 'promise'], nl: ['beloftes', 'belofte', 'beloften'] },
  options: z.object({
    promise: ref('promises'),
    set: z.enum(['kept', 'dropped', 'open']).optional(),
    contact: ref('contacts'),
    line: text(),
  }),
  async run(turn, options) {
    if (options.promise !== undefined) return one(turn, options.promise, options.set);
    if (options.contact !== undefined) {
      const contact = await turn.contacts.get(options.contact);
      if (!contact) throw new UserError('error.not-found');
      return list(turn, contact);
    }
    const line = options.line?.trim();
    if (!line) return list(turn);
    const told = await readPromiseOf(turn, line);
    if (told.is === 'promise') return tellPromise(turn, told);
    return withNamed(turn, told.name, 'promises', (contact) => list(turn, contact));
  },
});

async function one(turn: Turn, id: string, set: Promise_['state'] | undefined): Promise<void> {
  const promise = await turn.promises.get(id);
  if (!promise) throw new UserError('error.not-found');
  if (set !== undefined) return setPromise(turn, promise, set);
  if (promise.state !== 'open') return setPromise(turn, promise, promise.state);
  await turn.say(message('reply', 'promise.list', undefined, { items: [await promiseItem(turn, promise)] }));
}

/** The open ones, what is due first at the top; of all people, or of one. */
async function list(turn: Turn, contact?: Contact): Promise<void> {
  const values = contact ? { who: contact.name } : undefined;
  const open = await turn.promises.list({ state: 'open', ...(contact ? { contactId: contact.id } : {}) }, { by: 'at' });
  if (open.length === 0) return void (await turn.say(reply(contact ? 'promise.none-with' : 'promise.none', values)));
  const shown = [...open].sort(byUrgency).slice(0, SHOWN);
  const more = open.length - shown.length;
  await turn.say(
    message('reply', contact ? 'promise.list-with' : 'promise.list', values, {
      body: more > 0 ? [para('promise.more', { count: more, narrow: contact ? 'no' : 'yes' })] : [],
      items: await Promise.all(shown.map((promise) => promiseItem(turn, promise))),
    }),
  );
}

/** What is due soonest, then what has no day, each the oldest first. */
function byUrgency(one: Promise_, other: Promise_): number {
  const [a, b] = [one.byWhen ?? '9999', other.byWhen ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}
