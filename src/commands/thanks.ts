import { z } from 'zod';
import { contactNow } from '../coaching/contact/contactRows.ts';
import { labelled, message, para, reply } from '../coaching/messages.ts';
import { withNamed } from '../coaching/namedPerson.ts';
import { startThanks } from '../coaching/thanks/thanks.ts';
import type { Thanks } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** The thank-yous that are open, or one to somebody you name. */
export const thanks = defineCommand({
  name: 'thanks',
  words: { en: ['thanks', 'thank'], nl: ['bedank', 'bedankje', 'dank'] },
  options: z.object({ thanks: ref('thanks'), contact: ref('contacts'), line: text() }),
  async run(turn, options) {
    if (options.thanks !== undefined) {
      const one = await turn.thanks.get(options.thanks);
      if (!one) throw new UserError('error.not-found');
      return one.state === 'open' ? startThanks(turn, one) : void (await turn.say(reply('thanks.already')));
    }
    if (options.contact !== undefined) return thankContact(turn, options.contact);
    if (options.line) return withNamed(turn, options.line, 'thanks', ({ id }) => thankContact(turn, id));
    await showOpen(turn);
  },
});

async function thankContact(turn: Turn, contactId: string): Promise<void> {
  const contact = await turn.contacts.get(contactId);
  if (!contact) throw new UserError('error.not-found');
  const { id } = await contactNow(turn, contact);
  const [open] = await turn.thanks.list({ contactId: id, state: 'open' }, { by: 'at', descending: true });
  await startThanks(turn, open ?? (await newThanks(turn, id)));
}

async function newThanks(turn: Turn, contactId: string): Promise<Thanks> {
  return turn.thanks.add({
    contactId,
    meetingId: null,
    winId: null,
    state: 'open',
    text: null,
    at: turn.now,
    thankedAt: null,
  });
}

async function showOpen(turn: Turn): Promise<void> {
  const open = await turn.thanks.list({ state: 'open' }, { by: 'at', limit: 8 });
  const [only, another] = open;
  if (!only) return void (await turn.say(reply('thanks.none')));
  if (!another) return startThanks(turn, only);
  const items = await Promise.all(
    open.map(async (each) => {
      const who = (await turn.contacts.get(each.contactId))?.name ?? '';
      const button = labelled(
        `thanks:${each.id.slice(-8)}`,
        { key: 'thanks.button', values: { who } },
        { command: 'thanks', options: { thanks: each.id } },
      );
      return { body: [para('thanks.item', { who })], choices: [button] };
    }),
  );
  await turn.say(message('reply', 'thanks.several', undefined, { items }));
}
