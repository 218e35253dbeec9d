/**
 * The words by which people make themselves smaller or bigger than they are (book: Profiel), each list in one language.
 * An entry is the source of a regular expression over whole words, in lower case, with straight apostrophes.
 */
export interface SelfImageWords {
  /** «Ik ben maar een secretaresse.» */
  readonly small: readonly string[];
  /** “I'm the best there is.” */
  readonly big: readonly string[];
  /** The same words where they mean something else: focus, time, comparison. */
  readonly innocent: readonly string[];
  /** Before big words, what takes them back. */
  readonly denies: readonly string[];
}
