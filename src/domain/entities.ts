import type { Temporal } from 'temporal-polyfill';

type Instant = Temporal.Instant;

/** What every row of a person has: its own id. Whose it is, the store knows and the core never handles. */
export interface Row {
  readonly id: string;
}

export type Language = 'nl' | 'en';
export type GoalKind = 'job' | 'clients' | 'information' | 'influence' | 'other';

/** One person who is coached. Wall times are HH:MM in `zone`; weekdays 1 (Monday) to 7. */
export interface Coachee extends Row {
  name: string;
  language: Language;
  zone: string;
  zoneKnown: boolean;
  createdAt: Instant;
  welcomedAt: Instant | null;
  nudgeDay: number;
  nudgeTime: string;
  quietFrom: string;
  quietTo: string;
  prepTime: string;
  pausedUntil: Instant | null;
  quietUntil: Instant | null;
  unanswered: number;
  lastOpeningAt: Instant | null;
  lastHeardAt: Instant | null;
  lastAccountId: string | null;
  /** Set once no account is left that can be reached: all is erased then, unless one is back by that time. */
  eraseAt: Instant | null;
}

/** `language` and `zone` are what the platform told last, which may be something else than the person wants. */
export interface Account extends Row {
  platform: string;
  tenant: string;
  userId: string;
  channel: string | null;
  name: string;
  language: Language | null;
  zone: string | null;
  state: 'open' | 'closed' | 'gone';
  createdAt: Instant;
}

export interface Goal extends Row {
  kind: GoalKind;
  words: string;
  state: 'open' | 'won' | 'dropped';
  openedAt: Instant;
  closedAt: Instant | null;
}

/** A circle of the method has a `code`, the person's own a `name`. */
export interface Circle extends Row {
  code: string | null;
  name: string | null;
}

/** `folded` is the name as `foldName` gives it; `address` is how one speaks to them. */
export interface Contact extends Row {
  name: string;
  folded: string;
  language: Language | null;
  address: 'je' | 'u' | null;
  organisation: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  interests: string | null;
  notes: string | null;
  cadenceDays: number | null;
  state: 'active' | 'resting' | 'never' | 'deceased' | 'merged';
  addedAt: Instant;
  mergedIntoId: string | null;
}

export interface ContactCircle extends Row {
  contactId: string;
  circleId: string;
}

/** `start` is the wall time YYYY-MM-DDTHH:MM in `zone`, `startsAt` its instant. */
export interface Meeting extends Row {
  goalId: string | null;
  start: string;
  zone: string;
  startsAt: Instant;
  minutes: number;
  form: 'formal' | 'informal';
  about: string | null;
  place: string | null;
  state: 'planned' | 'held' | 'cancelled';
  createdAt: Instant;
  evaluatedAt: Instant | null;
}

export interface MeetingContact extends Row {
  meetingId: string;
  contactId: string;
}

export interface Conversation extends Row {
  script: string;
  version: number;
  step: string;
  state: 'active' | 'waiting' | 'ended';
  aboutType: AboutType | null;
  aboutId: string | null;
  data: Record<string, unknown>;
  startedAt: Instant;
  lastAt: Instant;
}

export type AboutType =
  | 'goal'
  | 'contact'
  | 'meeting'
  | 'referral'
  | 'promise'
  | 'tip'
  | 'thanks'
  | 'nudge'
  | 'conversation'
  | 'coachee';

/** `question` is the text key of what was asked. */
export interface Answer extends Row {
  question: string;
  aboutType: AboutType | null;
  aboutId: string | null;
  conversationId: string | null;
  text: string;
  at: Instant;
  supersedesId: string | null;
  /** What came in that gave it. */
  inboundId: string | null;
}

export interface Tip extends Row {
  contactId: string | null;
  meetingId: string | null;
  answerId: string | null;
  text: string;
  state: 'open' | 'done' | 'dropped';
  at: Instant;
}

/** `byWhen` is a day, YYYY-MM-DD. */
export interface Promise_ extends Row {
  by: 'me' | 'them';
  contactId: string | null;
  meetingId: string | null;
  answerId: string | null;
  what: string;
  byWhen: string | null;
  state: 'open' | 'kept' | 'dropped';
  at: Instant;
  changedAt: Instant | null;
}

export interface Referral extends Row {
  fromId: string | null;
  toId: string;
  goalId: string | null;
  meetingId: string | null;
  answerId: string | null;
  about: string | null;
  introduction: 'none' | 'offered' | 'made';
  state: 'open' | 'asked' | 'no-answer' | 'date-set' | 'met' | 'dropped';
  at: Instant;
  changedAt: Instant;
}

export interface Touch extends Row {
  contactId: string;
  kind: 'met' | 'called' | 'written' | 'asked' | 'thanked' | 'article' | 'other';
  direction: 'out' | 'in';
  at: Instant;
  source: string;
  sourceId: string | null;
  note: string | null;
}

export interface Thanks extends Row {
  contactId: string;
  meetingId: string | null;
  winId: string | null;
  state: 'open' | 'sent' | 'skipped';
  text: string | null;
  at: Instant;
  thankedAt: Instant | null;
}

export interface Nudge extends Row {
  contactId: string;
  at: Instant;
  outcome: 'open' | 'done' | 'not-now' | 'never' | 'someone-else';
}

export type MomentKind = 'prep' | 'card' | 'evaluation' | 'thanks' | 'follow-up' | 'nudge' | 'later';

/**
 * Something the coach will say by itself; `round` 2 is the once-more of the kinds that have one. `held`: a pause or the
 * quiet month holds it back until it is due.
 */
export interface Moment extends Row {
  kind: MomentKind;
  aboutType: AboutType;
  aboutId: string;
  due: Instant;
  expires: Instant | null;
  state: 'waiting' | 'done' | 'expired' | 'off';
  held: boolean;
  round: number;
  createdAt: Instant;
  doneAt: Instant | null;
}
