import type { Conversation } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { PastedName } from '../../domain/name/pastedNames.ts';
import type { Trace } from '../contact/contactTrace.ts';
import type { Place } from './place.ts';

/** A name that may be somebody known, and where it was told. */
export interface Pending {
  readonly person: PastedName;
  readonly place: Place;
}

/** What a conversation keeps of an inventory. */
export interface InventoryData {
  /** Where one is now; nowhere once everything had its turn. */
  place?: Place | undefined;
  /** How often each place was asked about, in former conversations too: each time other words jog the memory. */
  asked?: Record<string, number>;
  /** The circle whose turn ended, to be said once what it left open is settled. */
  closed?: Place | undefined;
  /** Whether names were told here, so that it is asked who else. */
  told?: boolean;
  /** Names to be asked about, all in one question. */
  pending?: Pending[];
  /** The pairs that question shows, by their numbers. */
  pairs?: { readonly pending: number; readonly contactId: string }[];
  networksDone?: string[];
  /** The same words jog the memory once more: what was typed was no answer. */
  same?: boolean;
  /** It was said how many people one knows. */
  knownSaid?: boolean;
  /** What is said before the next question. */
  lead?: Say[];
  /** What was kept last, so that it can be taken back. */
  batch?: { readonly number: number; readonly trace: Trace } | undefined;
  /** The way back was not offered yet. */
  fresh?: boolean;
  /** Only what is pending is asked. */
  only?: boolean;
}

/** The inventory's own part of a conversation's data; what is changed in it is kept. */
export function inventoryOf({ data }: Pick<Conversation, 'data'>): InventoryData {
  return data as InventoryData;
}
