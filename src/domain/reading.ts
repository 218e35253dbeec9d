import { type Book, type ReadingSubject, reading, readingSubjects } from '../method/reading.ts';
import type { GoalKind, Language } from './entities.ts';
import { foldName } from './name/name.ts';

const BY_GOAL: Readonly<Record<GoalKind, ReadingSubject>> = {
  job: 'career',
  clients: 'clients',
  influence: 'influence',
  information: 'talking',
  other: 'networking',
};
const BY_SCRIPT: Readonly<Record<string, ReadingSubject>> = {
  prep: 'talking',
  evaluation: 'talking',
  nudge: 'keeping',
};

/** The subject somebody names, in either language; nothing when it is none of them. */
export function subjectOf(typed: string): ReadingSubject | undefined {
  const wanted = foldName(typed.replace(/^(?:(?:over|about|on)\s+)/iu, ''));
  if (wanted === '') return undefined;
  const found = readingSubjects.find(({ code, words }) =>
    [code, ...words.split(',')].some((word) => foldName(word) === wanted),
  );
  const within = readingSubjects.find(({ words }) =>
    words.split(',').some((word) => ` ${wanted} `.includes(` ${foldName(word)} `)),
  );
  return (found ?? within)?.code;
}

/** What fits the question at hand: the conversation that is open, else the goal. */
export function subjectAtHand(script: string | undefined, goal: GoalKind | undefined): ReadingSubject {
  return (script === undefined ? undefined : BY_SCRIPT[script]) ?? BY_GOAL[goal ?? 'other'];
}

/** What there is to read about a subject: in one's own language first, what is about nothing else before the rest. */
export function booksOn(subject: ReadingSubject, language: Language): Book[] {
  return reading
    .filter(({ about }) => about.includes(subject))
    .map((book, at) => ({ book, at, rank: (book.language === language ? 0 : 10) + book.about.indexOf(subject) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ book }) => book);
}
