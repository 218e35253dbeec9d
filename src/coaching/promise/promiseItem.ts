import { dayOf } from '../../domain/calendar.ts';
import type { Contact, Promise_ } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Choice, Item, Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { labelled } from '../messages.ts';

/** Whom a promise was made to, or by whom; nobody when that was not told. */
export async function otherOf(turn: Turn, { contactId }: Promise_): Promise<Contact | undefined> {
  return contactId === null ? undefined : turn.contacts.get(contactId);
}

/** A promise in one sentence: who, what, and by which day. */
export async function promiseSaid(turn: Turn, promise: Promise_): Promise<Say> {
  const other = await otherOf(turn, promise);
  return {
    key: promise.by === 'me' ? 'promise.mine' : 'promise.theirs',
    values: {
      what: promise.what,
      who: other?.name ?? '',
      hasWho: other ? 'yes' : 'no',
      due: dueOf(turn, promise),
      day: promise.byWhen === null ? '' : { day: promise.byWhen },
    },
  };
}

/** Where the day a promise is due by stands: ahead, today, or over already. */
function dueOf(turn: Turn, { byWhen }: Promise_): 'none' | 'ahead' | 'today' | 'over' {
  if (byWhen === null) return 'none';
  const today = dayOf(turn.now, turn.person.zone).toString();
  if (byWhen === today) return 'today';
  return byWhen > today ? 'ahead' : 'over';
}

/** An open promise as an item of a list, with the buttons that settle it. */
export async function promiseItem(turn: Turn, promise: Promise_): Promise<Item> {
  return { body: [{ say: await promiseSaid(turn, promise) }], choices: settling(promise) };
}

function settling({ id, what }: Promise_): Choice[] {
  const short = id.slice(-8);
  const values = { words: firstWords(what) };
  const to = (set: Promise_['state']) => ({ command: 'promises', options: { promise: id, set } });
  return [
    labelled(`done:${short}`, { key: 'promise.button-kept', values }, to('kept')),
    labelled(`cancelled:${short}`, { key: 'promise.button-dropped', values }, to('dropped')),
  ];
}
