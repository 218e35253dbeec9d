/**
 * How people make themselves smaller or bigger than they are (book: Profiel), each list in one language.
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
  /** What only together, in one sentence, makes big or small: “every” is a plain word, and so is “recovered”. */
  readonly bigFrames: readonly Frame[];
  readonly smallFrames: readonly Frame[];
  /** Plain words, two different ones of which make big or small. */
  readonly cues: Cues;
  /** What says something and takes half of it back. Two of them about what one is worth make small. */
  readonly hedges: readonly string[];
  /** What a sentence holds that speaks of what one is worth. */
  readonly worth: readonly string[];
}

/** A sentence in which each of these stands, in any order, and nothing that makes another thing of it. */
export interface Frame {
  /** The first is what is shown back. */
  readonly all: readonly string[];
  readonly unless?: string;
}

/** Kinds of words that by themselves tell nothing of how somebody sees themselves. */
export interface Cues {
  /** Whom the sentence must speak of. */
  readonly self: string;
  readonly small: readonly string[];
  readonly big: readonly string[];
  /** What makes big ones plain: a wish, a help, a check. */
  readonly unless: string;
}

/** At most so many words, each with the space behind it: as few as will do, and never past a comma. */
export function some(most: number): string {
  return `(?:[\\p{L}\\p{N}'%-]+ ){0,${most}}?`;
}

/** The same, past commas too. */
export function someMore(most: number): string {
  return `(?:[\\p{L}\\p{N}'%-]+[,:]? ){0,${most}}?`;
}

/** One of these. */
export function either(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
