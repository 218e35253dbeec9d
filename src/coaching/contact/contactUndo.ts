import type { Contact, Conversation } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Choice } from '../../domain/message.ts';
import { contactScript } from '../../method/scripts/contact.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, para, reply } from '../messages.ts';
import { contactNow, countHanging } from './contactRows.ts';
import { asJson, isSame, putBack, type Trace } from './contactTrace.ts';

/** What a conversation keeps so that its effect can be undone; afterwards only that it was. */
type Undo = { readonly contactId: string; readonly trace: Trace } & (
  | { readonly job: 'change' }
  /** The row as it was added: changed since, it is more than a slip. */
  | { readonly job: 'add'; readonly row: unknown }
  /** `held` is how much hung off the one that stays, right after. */
  | { readonly job: 'merge'; readonly mergedId: string; readonly held: number }
);

/** Keeps what is needed for an undo, in the conversation that did it or in one of its own. Gives the button. */
export async function keepUndo(turn: Turn, conversation: Conversation | undefined, undo: Undo): Promise<Choice> {
  const about = { aboutType: 'contact' as const, aboutId: undo.contactId };
  if (conversation) {
    conversation.data.undo = undo;
    await turn.conversations.change(conversation.id, { ...about, data: conversation.data });
    return undoButton(conversation.id);
  }
  const { id } = await turn.conversations.add({
    ...about,
    script: contactScript.id,
    version: contactScript.version,
    step: '',
    state: 'ended',
    data: { undo },
    startedAt: turn.now,
    lastAt: turn.now,
  });
  return undoButton(id);
}

function undoButton(id: string): Choice {
  return choice('undo', { command: 'contact', options: { undo: id } });
}

/** Undoes what a conversation did to the list. Twice is once. */
export async function undoContact(turn: Turn, { id, script, data }: Conversation): Promise<void> {
  if (script === contactScript.id && data.undone === true)
    return void (await turn.say(reply('contact.undone-already')));
  const undo = data.undo as Undo | undefined;
  if (script !== contactScript.id || !undo) throw new UserError('error.not-found');
  const contact = await turn.contacts.get(undo.contactId);
  if (!contact) return void (await turn.say(reply('contact.undo-gone')));
  if (await undoOne(turn, undo, contact)) await turn.conversations.change(id, { data: { undone: true } });
}

/** Whether it was undone; either way something is said. */
async function undoOne(turn: Turn, undo: Undo, contact: Contact): Promise<boolean> {
  const { name } = contact;
  switch (undo.job) {
    case 'change': {
      const back = await putBack(turn, undo.trace);
      const show = showButton(contact);
      await turn.say(reply(back > 0 ? 'contact.undone' : 'contact.undo-changed', { name }, { choices: [show] }));
      return back > 0;
    }
    case 'add': {
      const grown = !isSame(asJson(contact), undo.row) || (await countHanging(turn, contact.id)) > 0;
      if (grown) {
        const erase = labelled(
          'erase',
          { key: 'contact.erase' },
          { command: 'erase', options: { contact: (await contactNow(turn, contact)).id } },
        );
        await turn.say(reply('contact.undo-grown', { name }, { choices: [erase] }));
        return false;
      }
      await turn.endAbout({ type: 'contact', id: contact.id });
      await putBack(turn, undo.trace);
      await turn.say(reply('contact.unadded', { name }));
      return true;
    }
    case 'merge':
      return undoMerge(turn, undo, contact);
  }
}

async function undoMerge(
  turn: Turn,
  { mergedId, trace, held }: Extract<Undo, { job: 'merge' }>,
  kept: Contact,
): Promise<boolean> {
  const merged = await turn.contacts.get(mergedId);
  if (!merged) {
    await turn.say(reply('contact.undo-gone'));
    return false;
  }
  const now = await contactNow(turn, kept);
  if (now.id !== kept.id) {
    await turn.say(reply('contact.undo-later', { name: kept.name, other: now.name }));
    return false;
  }
  const since = (await countHanging(turn, kept.id)) > held;
  await putBack(turn, trace);
  const stays = (await turn.contacts.get(kept.id))?.name ?? kept.name;
  const body = since ? [para('contact.unmerged-since', { name: stays })] : [];
  const choices = [kept, merged].map((each) => showButton(each));
  await turn.say(reply('contact.unmerged', { name: stays, former: merged.name }, { body, choices }));
  return true;
}

/** The button that shows somebody. */
export function showButton({ id, name }: Contact): Choice {
  return labelled(
    `contact:${id.slice(-8)}`,
    { key: 'contact.show', values: { name } },
    { command: 'contact', options: { contact: id } },
  );
}
