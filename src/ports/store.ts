import type { Temporal } from 'temporal-polyfill';
import type { Mention } from '../domain/ask/mention.ts';
import type { Sought } from '../domain/ask/sought.ts';
import type * as E from '../domain/entities.ts';
import type { Message } from '../domain/message.ts';
import type { TrailLink } from '../domain/trail/walkBack.ts';
import type { AccountRef, Incoming } from './incoming.ts';
import type { Links } from './links.ts';

/** The tables of one person, by the name the core uses. */
export interface Tables {
  accounts: E.Account;
  goals: E.Goal;
  profiles: E.Profile;
  stories: E.Story;
  marketNotes: E.MarketNote;
  circles: E.Circle;
  contacts: E.Contact;
  contactCircles: E.ContactCircle;
  memberships: E.Membership;
  meetings: E.Meeting;
  meetingContacts: E.MeetingContact;
  conversations: E.Conversation;
  answers: E.Answer;
  tips: E.Tip;
  promises: E.Promise_;
  referrals: E.Referral;
  touches: E.Touch;
  wins: E.Win;
  thanks: E.Thanks;
  nudges: E.Nudge;
  steps: E.Step;
  ideas: E.OwnIdea;
  ideasUsed: E.IdeaUsed;
  moments: E.Moment;
}
export type TableName = keyof Tables;

/** Equal to a value, one of several values, or (for instants) a half-open range. */
export type Where<T> = {
  readonly [K in keyof T]?:
    | T[K]
    | readonly T[K][]
    | { readonly from?: Temporal.Instant; readonly before?: Temporal.Instant };
};
export interface ListOptions<T> {
  readonly by?: keyof T & string;
  readonly descending?: boolean;
  readonly limit?: number;
}

/** The rows of one table that belong to one person; other people's do not exist here. */
export interface Records<T extends E.Row> {
  get(id: string): Promise<T | undefined>;
  list(where?: Where<T>, options?: ListOptions<T>): Promise<T[]>;
  count(where?: Where<T>): Promise<number>;
  /** Adds a row; the id is made here unless given. */
  add(row: Omit<T, 'id'> & { id?: string }): Promise<T>;
  change(id: string, patch: Partial<Omit<T, 'id'>>): Promise<void>;
  /** Removes a row and what cascades from it. */
  remove(id: string): Promise<void>;
}

/** Everything one transaction may do, for one person. */
export type Work = { readonly [K in TableName]: Records<Tables[K]> } & {
  readonly person: E.Coachee;
  readonly links: Links;
  changePerson(patch: Partial<Omit<E.Coachee, 'id'>>): Promise<void>;
  /** The last touch of each contact that has one. */
  lastTouches(): Promise<ReadonlyMap<string, Temporal.Instant>>;
  /** Everybody active, with their circles and when one was last in touch, in the order of their ids. */
  acquaintances(): Promise<E.Acquaintance[]>;
  /** What may tell of a contact about the words sought, in no order: all that fits, and more; merged and deceased ones aside. */
  mentions(sought: Sought): Promise<readonly Mention[]>;
  /**
   * Everyone through whom one was sent to somebody, however far back and whatever it was for: who sent one to whom, in the
   * order in which that was told.
   */
  trailTo(contactId: string): Promise<TrailLink[]>;
  /** Every row of the person in every table, as plain JSON by table; `without` is the inbound left out. */
  everything(without?: string): Promise<Record<string, unknown>>;
  /** Removes the person and, by cascade, all that is theirs. Nothing can be said afterwards. */
  erase(): Promise<void>;
  /** Puts a message in the person's line of deliveries, with the durable job behind it; to the account used last unless given. */
  deliver(
    message: Message,
    options?: { conversationId?: string; expires?: Temporal.Instant; account?: string },
  ): Promise<string>;
  /** The id of the last delivery of this person, sent or not. */
  lastSaid(): Promise<string | undefined>;
  /** Ids of the last deliveries of this person, the newest first. */
  saidLately(count: number): Promise<string[]>;
  /**
   * Takes out of what was heard and said, and of what ended conversations keep, whatever tells of somebody or something
   * that is erased. The rows stay; … takes the place of the words. What the person noted down themselves stays as it is.
   */
  forget(gone: Gone): Promise<void>;
  /** The id of what came in under a key, from the account used last. */
  heard(key: string): Promise<string | undefined>;
  /** What was said in a delivery of this person. */
  said(deliveryId: string): Promise<Said | undefined>;
  /** Marks the question a delivery asked as answered. */
  answered(deliveryId: string, answer: unknown): Promise<void>;
};
/** By what it is known that something tells of what is erased. */
export interface Gone {
  /** A message that holds one, as whole words and whatever its case, loses all its words. */
  readonly names: readonly string[];
  /** What the person told or was told: loses its words wherever it stands. */
  readonly texts: readonly string[];
  /** Ids of conversations: what was said and answered in them loses all its words. */
  readonly conversations: readonly string[];
}
interface Said {
  readonly id: string;
  readonly message: Message;
  readonly answer: unknown;
}

export interface StoredInbound {
  readonly id: string;
  readonly accountId: string;
  readonly attempts: number;
  readonly incoming: Incoming;
}

/** One message on its way out. */
export interface Outgoing {
  readonly id: string;
  readonly coacheeId: string;
  readonly account: E.Account;
  readonly message: Message;
  readonly language: E.Language;
  readonly zone: string;
  /** When it goes out. */
  readonly now: Temporal.Instant;
  readonly attempts: number;
  /** Where it is said when that is not the direct message: `Incoming.place`. */
  readonly place: string | null;
  /** An earlier attempt may have arrived: the platform is asked first. */
  readonly ambiguous: boolean;
}

/** The database behind the coach. Every call that takes a function runs it in one transaction, the person locked. */
export interface Store {
  /** Keeps what came in, once per delivery key; makes the person on first contact. Gives whose it is. */
  accept(incoming: Incoming, now: Temporal.Instant): Promise<{ coacheeId: string; fresh: boolean }>;
  /** People with inbounds not yet handled or messages not yet sent, whoever waits longest first: taken up at start. */
  unfinished(): Promise<string[]>;
  /**
   * Handles the oldest waiting inbound of the person, if any: the function's work and the mark are one. What was edited
   * before it was heard is heard as it reads now.
   */
  handleNext(coacheeId: string, handle: (work: Work, inbound: StoredInbound) => Promise<void>): Promise<boolean>;
  /** Marks the oldest waiting inbound as tried; after the last attempt it is set aside under a reference. */
  setAside(inboundId: string, coacheeId: string, reference: string | undefined): Promise<void>;
  /**
   * Whether something failed only because the database could not be used for a while. Nothing of it was kept then, and
   * what it was about waits until it is done.
   */
  isOutage(error: unknown): boolean;
  /** Takes one person with moments due that nobody else holds. False when there is none. */
  takeDue(now: Temporal.Instant, speak: (work: Work, due: readonly E.Moment[]) => Promise<void>): Promise<boolean>;
  /** Takes one person whose `eraseAt` has come and whom nobody else holds. False when there is none. */
  takeLeft(now: Temporal.Instant, run: (work: Work) => Promise<void>): Promise<boolean>;
  /** When the next moment of a person (or of anybody) is due. */
  nextDue(coacheeId?: string): Promise<Temporal.Instant | undefined>;
  /** A transaction for one person outside of any inbound. */
  inWork<T>(coacheeId: string, run: (work: Work) => Promise<T>): Promise<T | undefined>;
  findPerson(account: AccountRef): Promise<string | undefined>;
  /** Ids of the person's deliveries that wait to be sent, oldest first. */
  waitingDeliveries(coacheeId: string): Promise<string[]>;
  /** Locks, re-checks and marks a delivery as being sent: nothing when sent, expired, erased, or not its turn. */
  claimDelivery(id: string, now: Temporal.Instant): Promise<Outgoing | undefined>;
  settleDelivery(id: string, outcome: DeliveryOutcome, now: Temporal.Instant): Promise<void>;
  /** A delivery that was sent and whose question was answered, to show that; nothing when it is not both. */
  answeredDelivery(id: string): Promise<AnsweredDelivery | undefined>;
}

/** A question on the platform with the answer that was given: the id of a choice, or what was typed. */
export type AnsweredDelivery = Outgoing & { readonly reference: string; readonly answer: string };

/**
 * What became of an attempt to send. `closed`: the account takes no direct messages; what comes in from it next has them
 * tried again at once. `in-doubt`: it may have arrived, and the platform is asked before it is tried again.
 * `unknown`: the platform gives no proof either way.
 */
export type DeliveryOutcome =
  | { readonly is: 'sent'; readonly reference: string }
  | { readonly is: 'retry'; readonly after: Temporal.Instant }
  | { readonly is: 'closed'; readonly after: Temporal.Instant }
  | { readonly is: 'in-doubt'; readonly after: Temporal.Instant }
  | { readonly is: 'refused' }
  | { readonly is: 'unknown' };
