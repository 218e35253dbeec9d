import type { Language } from '../../../src/domain/entities.ts';
import type { AccountRef, Incoming } from '../../../src/ports/incoming.ts';

/** An interaction: something somebody did that Discord wants an answer to within three seconds. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly account: AccountRef;
  readonly language: Language;
  /** In the direct message with the bot, or anywhere else. */
  readonly isDirect: boolean;
  /** Whether it was done on a message of ours. */
  readonly isOnMessage: boolean;
  /** Whether the app is there because this person installed it, and not for a server. */
  readonly isPersonal: boolean;
}

/** What somebody wants to fill in. */
export type Wanted =
  | { readonly is: 'command'; readonly name: string }
  | { readonly is: 'save'; readonly text: string }
  | { readonly is: 'ahead' | 'write'; readonly delivery: string };

/** What somebody is looking up while they type. */
export interface Lookup {
  readonly of: 'contacts' | 'meetings' | 'goals' | 'zones' | 'commands' | 'nothing';
  readonly typed: string;
}

/** What an interaction comes to. */
export type Received =
  /** `answers` names the message that is answered, where what came in does not. */
  | { readonly is: 'incoming'; readonly incoming: Incoming; readonly answers?: string; readonly opensCard?: boolean }
  /** A form is wanted; what came in is kept when none can be shown, if there is something to keep. */
  | { readonly is: 'wanted'; readonly wanted: Wanted; readonly incoming?: Incoming }
  | { readonly is: 'lookup'; readonly lookup: Lookup }
  | { readonly is: 'gone' };

/** What every input of an interaction has. */
export type Start = Pick<Incoming, 'account' | 'profile' | 'key' | 'channel' | 'place'>;
