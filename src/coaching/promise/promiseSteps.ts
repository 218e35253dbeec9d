import type { Temporal } from 'temporal-polyfill';
import type { Promise_ } from '../../domain/entities.ts';
import type { Choice } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { at, choice, message, reply } from '../messages.ts';
import { recordPromise, settlePromise } from '../record.ts';
import { promiseItem, promiseSaid } from './promiseItem.ts';

type Given = Pick<Promise_, 'by' | 'what'> & Partial<Pick<Promise_, 'contactId' | 'byWhen'>>;

/** Records a promise that was told, and says it back with a way to take it back. The same one again is one; another day moves it. */
export async function addPromise(turn: Turn, given: Given): Promise<void> {
  const known = await sameOpen(turn, given);
  if (!known) return sayNoted(turn, await recordPromise(turn, given), 'undo');
  const byWhen = given.byWhen ?? known.byWhen;
  if (byWhen !== known.byWhen) return sayNoted(turn, await moveDay(turn, known, byWhen));
  await turn.say(message('reply', 'promise.already', undefined, { items: [await promiseItem(turn, known)] }));
}

async function moveDay(turn: Turn, known: Promise_, byWhen: string | null): Promise<Promise_> {
  await turn.promises.change(known.id, { byWhen });
  const promise = { ...known, byWhen };
  await settlePromise(turn, promise, 'open');
  return promise;
}

async function sayNoted(turn: Turn, promise: Promise_, way?: 'undo'): Promise<void> {
  const values = { promise: await promiseSaid(turn, promise), ...(await askedOn(turn, promise)) };
  await turn.say(reply('promise.noted', values, way ? { choices: [undo(promise, 'dropped')] } : {}));
}

async function sameOpen(turn: Turn, { by, what, contactId = null }: Given): Promise<Promise_ | undefined> {
  const open = await turn.promises.list({ state: 'open', by, contactId });
  return open.find((each) => fold(each.what) === fold(what));
}

function fold(text: string): string {
  return foldName(text) || text.trim();
}

const said: Readonly<Record<Promise_['by'], Readonly<Record<Promise_['state'], TextKey>>>> = {
  me: { kept: 'promise.kept', dropped: 'promise.dropped', open: 'promise.reopened' },
  them: { kept: 'promise.got', dropped: 'promise.let-go', open: 'promise.reopened' },
};
const saidAgain: Readonly<Record<Promise_['state'], TextKey>> = {
  kept: 'promise.was-kept',
  dropped: 'promise.was-dropped',
  open: 'promise.is-open',
};

/** Settles a promise, or opens it again with its follow-up planned anew, and says so. The same twice changes nothing. */
export async function setPromise(turn: Turn, promise: Promise_, state: Promise_['state']): Promise<void> {
  const again = promise.state === state;
  if (!again) await settlePromise(turn, promise, state);
  const key = again ? saidAgain[state] : said[promise.by][state];
  const values = { what: promise.what, ...(state === 'open' && !again ? await askedOn(turn, promise) : {}) };
  await turn.say(reply(key, values, state === 'open' ? {} : { choices: [undo(promise, 'open')] }));
}

function undo({ id }: Promise_, set: Promise_['state']): Choice {
  return choice('undo', { command: 'promises', options: { promise: id, set } });
}

async function askedOn(turn: Turn, { id }: Promise_) {
  const due = await nextFollowUp(turn, id);
  return due ? { asked: at(due, 'day') } : { asked: '' };
}

/** When something will be asked after by itself; nothing when it will not be any more. */
export async function nextFollowUp(turn: Turn, aboutId: string): Promise<Temporal.Instant | undefined> {
  const [next] = await turn.moments.list({ aboutId, kind: 'follow-up', state: 'waiting' }, { by: 'due', limit: 1 });
  return next?.due;
}
