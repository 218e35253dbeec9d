import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../domain/entities.ts';
import { readDay } from '../../domain/when/readDay.ts';
import { readWhen } from '../../domain/when/readWhen.ts';

export interface PromiseLine {
  readonly what: string;
  /** YYYY-MM-DD. */
  readonly byWhen?: string;
}

const BEFORE_DAY =
  /[\s,;(]*(?<!\p{L})(?:uiterlijk|v[oó][oó]r|tegen|op|om|by|before|on|until|till|at|no later than)?\s*$/iu;

/** One promise, with the day it is due when the line says one. */
export function readPromise(line: string, options: { now: Temporal.ZonedDateTime; language: Language }): PromiseLine {
  const byWhen = readDay(line, options);
  if (byWhen === undefined || byWhen < options.now.toPlainDate().toString()) return { what: line };
  const reading = readWhen(line, options);
  if (reading.is === 'none') return { what: line, byWhen };
  const [head, tail] = [line.slice(0, reading.matched.from), line.slice(reading.matched.to)];
  const loose = /^[\s.,;:)!]*$/u;
  const cut = loose.test(tail) ? head : loose.test(head.replace(BEFORE_DAY, '')) ? tail : undefined;
  const what =
    cut === undefined
      ? undefined
      : cut
          .replace(BEFORE_DAY, '')
          .replace(/^[\s,;:]+|[\s,;:(]+$/gu, '')
          .trim();
  return { what: what && what.length > 2 ? what : line, byWhen };
}
