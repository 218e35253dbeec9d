import type { TextKey } from '../texts/keys.ts';
import type { Language } from './entities.ts';

/** A sentence of the coach, by key: the words are found when it is rendered, in the reader's language then. */
export interface Say {
  readonly key: TextKey;
  readonly values?: Values;
}

/**
 * What may be filled in: the person's own words and numbers as they are, another text, several of those in a sentence (`list`) or
 * under one another (`lines`), or a time.
 * `when` is an ISO instant shown in the reader's zone; `day` is a calendar day YYYY-MM-DD, with a part of it when `part` says one.
 */
export type Value =
  | string
  | number
  | Say
  | { readonly when: string; readonly as: 'moment' | 'day' | 'time' }
  | { readonly day: string; readonly part?: Say }
  | { readonly list: readonly Value[] }
  | { readonly lines: readonly Value[] };
export type Values = Readonly<Record<string, Value>>;

export type MessageKind =
  | 'welcome'
  | 'prep'
  | 'card'
  | 'evaluation'
  | 'thanks'
  | 'follow-up'
  | 'nudge'
  | 'first-step'
  | 'reflection'
  | 'today'
  | 'reply'
  | 'question'
  | 'summary'
  | 'error';

/** A paragraph: the coach's words, a quotation of what the person typed, or a draft they may send, in its reader's language. */
export type Paragraph =
  | { readonly say: Say; readonly strong?: boolean }
  | { readonly quote: string }
  | { readonly draft: Say; readonly language?: Language };

/** A button. With `run` it starts a command; without it answers the question the message asks. */
export interface Choice {
  readonly id: string;
  readonly label: Say | { readonly own: string };
  readonly run?: { readonly command: string; readonly options: Readonly<Record<string, string>> };
}

/** A field of the form behind a question; `id` is the step it answers. `numbers` and `when` may be answered by a bare number. */
export interface Field {
  readonly id: string;
  readonly label: Say;
  readonly type: 'short' | 'long' | 'one-of' | 'when' | 'numbers' | 'person';
}

export interface Card {
  readonly title: Say;
  readonly fields: readonly { readonly label: Say; readonly value: Say | { readonly own: string } | readonly Say[] }[];
}

export interface Item {
  readonly body: readonly Paragraph[];
  readonly choices?: readonly Choice[];
}

/** One thing the coach says: structured, free of language and of any platform's markup. */
export interface Message {
  readonly kind: MessageKind;
  /** The text key of what is asked or said. */
  readonly key: TextKey;
  readonly body: readonly Paragraph[];
  readonly items?: readonly Item[];
  readonly card?: Card;
  readonly choices?: readonly Choice[];
  /** The id of the button that a typed yes presses, of a message that asks nothing and yet proposes something. */
  readonly proposes?: string;
  readonly fields?: readonly Field[];
  readonly file?: { readonly name: string; readonly type: string; readonly text: string };
  /** The moment the message says back: a Temporal.ZonedDateTime as text. */
  readonly when?: string;
  /** The conversation and step that an answer belongs to. */
  readonly asks?: { readonly conversation: string; readonly step: string };
}
