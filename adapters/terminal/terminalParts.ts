import type { Log } from '../../src/ports/log.ts';
import type { Reader } from '../../src/texts/say.ts';
import type { TryoutClock } from './clock.ts';
import type { Lines } from './lines.ts';
import type { Screen } from './screen.ts';

/** What the terminal is put together from. */
export interface TerminalParts {
  readonly lines: Lines;
  readonly screen: Screen;
  readonly clock: TryoutClock;
  /** Where files the coach gives are put. */
  readonly folder: string;
  /** Whether input lines may be JSON, and forms come as one. */
  readonly json: boolean;
  readonly name: string;
  /** The language and zone a new person starts with. */
  readonly start: Reader;
  readonly findCommand: (word: string) => { readonly name: string } | undefined;
  readonly newId: () => string;
  readonly log: Log;
}
