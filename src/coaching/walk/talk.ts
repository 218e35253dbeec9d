import type { Facts, Script, WayOut } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Card, Choice, Item, Paragraph, Say, Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';

/** What a question shows besides its words. */
export interface Ask {
  /** Another text than `<script>.<step>`. */
  readonly key?: TextKey;
  readonly values?: Values;
  readonly before?: readonly Paragraph[];
  readonly after?: readonly Paragraph[];
  readonly items?: readonly Item[];
  readonly card?: Card;
  /** Choices instead of the step's own; the ways out follow. */
  readonly choices?: readonly Choice[];
  /** Another label on a way out, such as the day that «later» comes to. */
  readonly labels?: Readonly<Partial<Record<WayOut, Say>>>;
  readonly when?: string;
}

/** The answer to one step; skipped when it has neither text nor choice. */
export interface Answered {
  readonly text?: string;
  readonly choice?: string;
  /** What was typed behind a yes or a no. */
  readonly more?: string;
}

/** Where to after an answer: the following step, the same one once more, another one, or the end. */
export type Next = 'on' | 'again' | 'end' | { readonly to: string };

/**
 * The coaching behind one script: which steps apply, what a question shows, what an answer means.
 * `conversation.data` may be changed in place; it is kept after each answer.
 */
export interface Talk {
  readonly script: Script;
  facts?(turn: Turn, conversation: Conversation): Facts | Promise<Facts>;
  ask?(turn: Turn, conversation: Conversation, step: string): Ask | Promise<Ask>;
  /** For whoever asks for help: another text than `<script>.<step>.example`. */
  example?(turn: Turn, conversation: Conversation, step: string): Promise<TextKey | undefined>;
  /** The choice or way out that typed words come to, where the words that stand for it do not tell. */
  read?(conversation: Conversation, step: string, text: string): string | undefined;
  /** Whether words that come to no choice are an answer all the same; what they tell is noted in `conversation.data` for `keep`. */
  hear?(turn: Turn, conversation: Conversation, step: string, text: string): Promise<boolean>;
  /** Called for answers, and for skipped steps with neither text nor choice. Gives `on` unless it says otherwise. */
  keep?(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next | undefined>;
  /** After the last step. */
  finish?(turn: Turn, conversation: Conversation): Promise<void>;
  /** `later` and `stop`: what the coach then promises or drops; without it one line is said. */
  leave?(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void>;
}
