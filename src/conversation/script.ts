import type { Field, MessageKind } from '../domain/message.ts';

/** What a step takes for an answer besides the ways out. */
type Expects = 'text' | 'choice' | 'text-or-choice';

/**
 * One question. Its words are the text `<script>.<step>`.
 *
 * `when` names a fact that must hold for the step to be asked, `unless` one that leaves it out;
 * `next` says where a chosen answer leads when not to the following step.
 */
export interface Step {
  readonly id: string;
  readonly expects: Expects;
  /** Ids of the buttons it takes; `rows`: the coaching offers rows of the person's, by their ids. */
  readonly choices?: readonly string[] | 'rows';
  readonly when?: string;
  readonly unless?: string;
  readonly next?: Readonly<Record<string, string>>;
  /** Kept as an Answer row that can be changed afterwards. */
  readonly keep?: boolean;
  /** What answers it is told, never asked: a question behind it is for the coach. */
  readonly statement?: true;
  /** Its text is taken in the person's own words, whatever it tells or greets: an opening, a note, a line of contact. */
  readonly words?: true;
  /** Told here, what weighs on somebody gets a word of its own before the next question. */
  readonly feeling?: true;
  /** There is a text `<script>.<step>.example`, for whoever asks for help instead of answering. */
  readonly example?: true;
  /** It shows a draft: what is not understood there gets one line, the text `<script>.<step>.unclear`, and not the draft again. */
  readonly draft?: true;
  /** What a form asks for here: long text unless given. */
  readonly field?: Field['type'];
  /** What it does cannot be undone: its button is always taken, a typed yes only right after the question. */
  readonly grave?: boolean;
  /** The ways out that are shown: skip, later and stop unless given. All always work. */
  readonly ways?: readonly WayOut[];
}

export const waysOut = ['back', 'skip', 'later', 'stop'] as const;
export type WayOut = (typeof waysOut)[number];

/** A conversation as data: questions in order. A change of steps raises `version`. */
export interface Script {
  readonly id: string;
  readonly version: number;
  readonly kind: MessageKind;
  readonly steps: readonly Step[];
}

/** Facts decide which steps are asked: name to truth. */
export type Facts = Readonly<Record<string, boolean>>;
export const END = 'end';
