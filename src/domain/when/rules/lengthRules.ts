import type { Atom } from '../atoms.ts';
import { lengthOf } from '../hours.ts';
import { hedge } from './macros.ts';
import { type Rule, rule, type Said } from './notation.ts';

const refused: Atom = { is: 'refused' };
const long = ({ len }: Said): Atom => ({ is: 'length', minutes: lengthOf(len ?? '') });
const away = ({ len }: Said, sign: 1 | -1): Atom => ({ is: 'fromNow', minutes: sign * lengthOf(len ?? '') });

/** What names a length in hours and minutes, and moments so far from now. */
export const lengthRules: readonly Rule[] = [
  rule(`(?:over|in) ${hedge}(?:{len:<lengthUur>})(?:tijd |time |of zo |or so )?(?!of |or |lang )`, (said) =>
    away(said, 1),
  ),
  rule('(?:{len:<lengthUur>})(?:ago|geleden) ', (said) => away(said, -1)),
  rule('(?:{len:<lengthUur>})(?:from now|vanaf nu) ', (said) => away(said, 1)),
  rule('(?:{len:<lengthUur>})(?:{back:eerder|vroeger|earlier|sooner}|later) ', ({ len, back }) => ({
    is: 'shift',
    minutes: (back ? -1 : 1) * lengthOf(len ?? ''),
  })),
  rule('(?:over|in|binnen|within|about) (?:<lengthUur>)(?:of |or )(?:<count> )?', () => refused),
  rule('(?:binnen|within) (?:<lengthUur>)', () => refused),
  rule(
    "(?:for |voor |duurt |duur |gedurende |just |quick |lasting |zo'n |ongeveer |about |roughly |circa |ca |max |maximaal ){0,3}(?:{len:<length>})(?:lang |long |of so |or so |ofzo )?",
    long,
  ),
  rule("(?:duurt |duur (?:PX )?|gedurende |voor )(?:ongeveer |circa |zo'n )?(?:{len:<lengthUur>})(?:lang )?", long),
  rule('(?:{len:<lengthUur>})lang ', long),
  rule('(?:CM |PX |DASH )U-HOUR ', () => ({ is: 'length', minutes: 60 })),
  rule('een uur ', () => ({ is: 'length', minutes: 60 })),
];
