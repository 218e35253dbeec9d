import type { Coach } from '../../src/coach.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { DiscordHome } from './discord/chat.ts';
import type { FileHome } from './file/chat.ts';
import type { SlackHome } from './slack/chat.ts';
import type { Scene } from './story.ts';
import type { Victim } from './victims.ts';

/** Opens a platform for so many processes, on which nothing was said yet. */
export type OpenPlatform = (processes: number) => Promise<Platform>;

/** One message as somebody sees it. */
export interface Arrived {
  /** The delivery it is of; where the platform does not tell, the message's own id, as the delivery is marked with it. */
  readonly delivery: string;
  /** Which message of that delivery, from 0: some take several. */
  readonly part: number;
  readonly to: string;
  readonly text: string;
}

/** A platform that outlives the processes which talk on it. */
export interface Platform {
  /** What one of the processes needs to talk there; the first is 0. */
  home(victim: number): ChatHome;
  /**
   * Somebody writes, types or presses something there.
   *
   * @param key the same again is the same thing, where the platform lets its people have a say in that
   * @returns whether the platform was told that it was taken in: if not it may have been all the same
   */
  does(scene: Scene, key: string, victim: Victim): Promise<boolean>;
  /** Lets the platform's own faults befall a share of the lines that are said, the next one or not; gives which. */
  goWrong(random: () => number, share: number): string | undefined;
  /** No fault is left to happen. */
  goRight(): void;
  /** Everything that arrived so far: each person's in the order in which they see it. */
  arrived(): readonly Arrived[];
  /** Each rule of the platform that was broken. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/** What a process has to know of its platform, as JSON. */
export type ChatHome = DiscordHome | FileHome | SlackHome;

/** A platform as the process that talks on it holds it. */
export interface TalkingChat {
  readonly chat: Chat;
  listen(coach: Coach): Promise<void>;
  /** Resolves when all that was taken in has been handled. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
