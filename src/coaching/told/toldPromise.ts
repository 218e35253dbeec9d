import { tellsPromise } from '../../domain/told/tellsPromise.ts';
import type { Turn } from '../../turn.ts';
import { readPromiseOf } from '../promise/promise.ts';
import type { Doing } from './doing.ts';
import { todayOf } from './toldThings.ts';

/** A promise that a line tells of, one's own or another's: said back with its day, and noted on a yes. */
export async function readOfPromise(turn: Turn, text: string): Promise<Doing | undefined> {
  if (!tellsPromise(text)) return undefined;
  const told = await readPromiseOf(turn, text);
  if (told.is !== 'promise') return undefined;
  const { by, what, byWhen, name } = told;
  const due = byWhen === undefined ? 'none' : byWhen === todayOf(turn).toString() ? 'today' : 'ahead';
  const values = { what, who: name ?? '', hasWho: name ? 'yes' : 'no', due, day: byWhen ? { day: byWhen } : '' };
  const promise = { key: by === 'me' ? ('promise.mine' as const) : ('promise.theirs' as const), values };
  return { is: 'do', key: 'told.promise', values: { promise }, command: 'promises', options: { line: text } };
}
