import type { Conversation, Promise_ } from '../../domain/entities.ts';
import { introducedTo } from '../../domain/promise/introducedTo.ts';
import { promiseScript } from '../../method/scripts/promise.ts';
import type { Turn } from '../../turn.ts';
import { askPerson, keepPerson, personData, personFacts, personOf, reachable } from '../person.ts';
import { present } from '../present.ts';
import type { Ask, Talk } from '../walk/talk.ts';
import { type PromiseReading, readPromiseLine } from './promiseLine.ts';
import { addPromise } from './promiseSteps.ts';

/** Reads what was typed behind `/promises`, in the person's own zone and language. */
export async function readPromiseOf(turn: Turn, line: string): Promise<PromiseReading> {
  return readPromiseLine(line, await reachable(turn), present(turn));
}

/** Records a promise that was told in a line; whom it is about is asked only where the name leaves that open. An introduction is a referral. */
export async function tellPromise(turn: Turn, told: PromiseReading & { is: 'promise' }): Promise<void> {
  const { by, what, byWhen, name } = told;
  const to = by === 'them' ? introducedTo(what) : undefined;
  if (to) return turn.run('refer', { line: `${to}${name ? ` via ${name}` : ''} (intro)` });
  const data = { by, what, ...(byWhen ? { byWhen } : {}), ...(await personData(turn, 'who', name)) };
  const found = personFacts({ data }, 'who');
  if (found['who-told'] && !found['who-known']) return void (await turn.start('promise', { data }));
  await record(turn, data);
}

async function record(turn: Turn, data: Record<string, unknown>): Promise<void> {
  const by: Promise_['by'] = data.by === 'them' ? 'them' : 'me';
  const who = personOf({ data }, 'who');
  await addPromise(turn, {
    by,
    what: String(data.what),
    byWhen: typeof data.byWhen === 'string' ? data.byWhen : null,
    contactId: who ?? null,
  });
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'who') return { key: conversation.data.by === 'them' ? 'promise.who-theirs' : 'promise.who' };
  return (await askPerson(turn, conversation, 'who', step)) ?? {};
}

/** Broken off halfway, the promise is kept without the person: nothing that was told is lost. */
async function leave(turn: Turn, conversation: Conversation): Promise<void> {
  await turn.conversations.change(conversation.id, { state: 'ended', lastAt: turn.now });
  await record(turn, { ...conversation.data, who: {} });
}

export const promiseTalk: Talk = {
  script: promiseScript,
  facts: (_turn, conversation) => personFacts(conversation, 'who'),
  ask,
  keep: (turn, conversation, step, answered) => keepPerson(turn, conversation, 'who', step, answered),
  finish: (turn, { data }) => record(turn, data),
  leave,
};
