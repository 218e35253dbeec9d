import type { Temporal } from 'temporal-polyfill';
import type { AboutType, Conversation } from './domain/entities.ts';
import type { Message } from './domain/message.ts';
import type { Outgoing, Work } from './ports/store.ts';

/** What a conversation is about. */
export interface About {
  readonly type: AboutType;
  readonly id: string;
}

/** What is sent without being kept. */
export type Unrecorded = Omit<Outgoing, 'id' | 'attempts' | 'ambiguous'>;

/** What came in and is being answered: its id, and where the answer is said when that is not the direct message. */
export interface Answering {
  readonly id: string;
  readonly place: string | undefined;
}

/** One turn of the coach with one person: the work of its transaction, and what coaching needs around it. */
export type Turn = Work & {
  readonly now: Temporal.Instant;
  /** The inbound that is being answered; none when the coach speaks by itself. */
  readonly inboundId: string | undefined;
  /** What is said is of no use any more from this instant on, and then not sent; set while a moment is spoken. */
  expires: Temporal.Instant | undefined;
  say(message: Message): Promise<string>;
  /** Says a last thing to somebody of whom no record is left: once, after the turn, and kept nowhere. */
  sayLast(message: Message): Promise<void>;
  readonly lastWords: readonly Unrecorded[];
  /** Ids of those who were parted from the person in this turn, who have something to hear as well. */
  readonly parted: string[];
  /** The deliveries of what was said in this turn. */
  readonly saidIn: readonly string[];
  /** The deliveries marked as answered in this turn. */
  readonly answeredIn: readonly string[];
  /** Begins a conversation: the active one waits. One that has nothing to ask is over at once. `step` starts somewhere else than at the first question. */
  start(
    script: string,
    options?: { about?: About; data?: Record<string, unknown>; step?: string; silent?: boolean },
  ): Promise<Conversation>;
  /** Ends the conversations about something that is gone, with one line when there were any. */
  endAbout(...abouts: readonly About[]): Promise<void>;
  /** The name of the command that a typed word calls, in either language. */
  commandOf(word: string): string | undefined;
  /** Runs a command by name. */
  run(command: string, options: Readonly<Record<string, string>>): Promise<void>;
};
