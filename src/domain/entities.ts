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
  /** Spells of quiet in a row that nothing came back to. */
  silence: number;
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
  /** Where the card stands that follows what changes, as the platform names it. */
  card: string | null;
  createdAt: Instant;
}

export interface Goal extends Row {
  kind: GoalKind;
  words: string;
  state: 'open' | 'won' | 'dropped';
  openedAt: Instant;
  closedAt: Instant | null;
}

/** A circle of the method has a `code`, the person's own a `name`. `state`: how far the inventory has come with it. */
export interface Circle extends Row {
  code: string | null;
  name: string | null;
  state: 'open' | 'done' | 'skipped';
}

/** A big network somebody belongs to, which makes them a connector: one of the method's by code, or as it was typed. */
export interface Membership extends Row {
  contactId: string;
  network: string;
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

/** Somebody active, as one weighs whom to be in touch with: their circles by code or name, and when one last was. */
export interface Acquaintance
  extends Pick<
    Contact,
    'id' | 'name' | 'organisation' | 'role' | 'interests' | 'notes' | 'state' | 'addedAt' | 'cadenceDays'
  > {
  readonly circles: readonly string[];
  readonly lastTouch: Temporal.Instant | undefined;
  readonly lastNudge: Temporal.Instant | undefined;
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
  | 'win'
  | 'thanks'
  | 'touch'
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

/** A version of what somebody says of themselves; the one that no other supersedes holds now. */
export interface Profile extends Row {
  about: 'who' | 'can' | 'cannot' | 'vision' | 'pitch';
  text: string;
  at: Instant;
  supersedesId: string | null;
}

/** A success story: what was going on, what one did, what came of it. */
export interface Story extends Row {
  title: string;
  situation: string;
  deed: string;
  result: string;
  at: Instant;
}

/** What is known of the market for a goal, or still to be known; only a question is ever anything but open. */
export interface MarketNote extends Row {
  goalId: string;
  kind: 'where' | 'organisation' | 'moves' | 'question';
  text: string;
  state: 'open' | 'answered' | 'dropped';
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

/** A goal reached, and through whom; `note` is how it was told. */
export interface Win extends Row {
  goalId: string;
  contactId: string | null;
  at: Instant;
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

/** An idea for keeping in touch that the person thought of. */
export interface OwnIdea extends Row {
  words: string;
  at: Instant;
}

/** An idea that was proposed for somebody: the code of one of the method's, or the id of one's own. */
export interface IdeaUsed extends Row {
  contactId: string;
  idea: string;
  at: Instant;
}

/** A step up the ladder that was proposed: agreed to (`open`), and what came of it. */
export interface Step extends Row {
  goalId: string | null;
  contactId: string | null;
  rung: 'close' | 'close-field' | 'friend-of-friend' | 'stranger';
  state: 'open' | 'done' | 'refused' | 'left';
  at: Instant;
  changedAt: Instant | null;
}

export type MomentKind =
  | 'prep'
  | 'card'
  | 'evaluation'
  | 'thanks'
  | 'closing'
  | 'win'
  | 'follow-up'
  | 'nudge'
  | 'first-step'
  | 'favours'
  | 'reflection'
  | 'later';

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
