import { matchName, type Named } from '../../domain/name/name.ts';
import { leadingName, mayBeAPerson } from '../../domain/name/personWords.ts';
import { type PromiseRead, readPromise } from '../../domain/promise/readPromise.ts';
import { INFINITIVE, isErrand } from '../../domain/promise/whose.ts';
import type { WhenOptions } from '../../domain/when/readWhen.ts';

/** What is typed behind `/promises`: a person to look at, or a promise told in a line. `name` is still as typed. */
export type PromiseReading =
  | { readonly is: 'person'; readonly name: string }
  | ({ readonly is: 'promise' } & PromiseRead);

/** What is read of one line. */
const longest = 2000;

/**
 * Reads a line in either language: «Piet» narrows, «ik stuur Piet het artikel vóór vrijdag» is a promise of one's own,
 * «Piet sends me his CV» one of Piet's.
 *
 * @param contacts who is known already
 */
export function readPromiseLine(typed: string, contacts: readonly Named[], options: WhenOptions): PromiseReading {
  const line = typed
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/^(?:dat|that)\s+(?!ik\s)/iu, '');
  const name = line.replace(/^(?:aan|met|van|voor|to|with|from|for)\s+/iu, '').replace(/[\s?.!]+$/u, '');
  if (matchName(name, contacts).is !== 'none' || readsAsName(name)) return { is: 'person', name: name || line };
  return { is: 'promise', ...readPromise(line, contacts, options) };
}

/** A name nobody knows yet: capitals, or a word or two that are no errand. */
function readsAsName(text: string): boolean {
  if (isErrand(text)) return false;
  if (!/\p{L}{2}/u.test(text)) return true;
  if (leadingName(text) === text) return mayBeAPerson(text);
  return /^\p{L}+(?:\s\p{L}+)?$/u.test(text) && !INFINITIVE.test(text);
}
