const HOURS_A_DAY = 24;

/**
 * The hours and lengths of METHOD.md, «When the coach speaks by itself» and «Whom the nudge picks», used everywhere.
 * Wall times are HH:MM in the person's zone. What is kept for days is kept in hours, whatever the clock does meanwhile.
 */
export const timing = {
  /** What has no hour of its own comes then. */
  morning: '09:00',
  /** From here on in the evening, what has waited long can wait until the morning. */
  evening: '20:00',
  /** How long before the quiet hours begin comes what must not wait until they end. */
  beforeQuietMinutes: 15,
  meeting: { minutes: 60 },
  card: {
    before: { minutes: 60 },
    /** A preparation that is never finished does not cost the card: then it comes this long before the start. */
    atLatest: { minutes: 10 },
  },
  evaluation: {
    after: { minutes: 15 },
    afterQuietMinutes: 30,
    stillGoing: { minutes: 30 },
    kept: { hours: 3 * HOURS_A_DAY },
  },
  thanks: { kept: { hours: 5 * HOURS_A_DAY } },
  /** A closing question that was not asked is offered as long as the thank-you would be. */
  closing: { kept: { hours: 5 * HOURS_A_DAY } },
  win: { kept: { hours: 7 * HOURS_A_DAY } },
  followUp: { workingDays: 3, againDays: 7, kept: { hours: 7 * HOURS_A_DAY } },
  nudge: {
    kept: { hours: 7 * HOURS_A_DAY },
    /** Two are at least so far apart, also when the first gave way for days. */
    apart: { hours: 3 * HOURS_A_DAY },
    /** Days on which nobody looks for an old acquaintance, as MM-DD. */
    never: ['01-01', '12-25', '12-26'],
    /** Not somebody with a touch, or named by a nudge, in the last days. */
    touchedDays: 21,
    nudgedDays: 56,
  },
  reflection: { kept: { hours: 7 * HOURS_A_DAY } },
  /** A goal around which nothing happened for so many days; a step is proposed at most once in so long. */
  firstStep: { quietDays: 14, apart: { months: 1 }, keptDays: 14 },
  /** No favours are asked after with a conversation in the coming days. */
  favours: { clearDays: 7 },
  /**
   * After so many unanswered openings in a row it is quiet for a while. Then one more is enough for the next spell, and
   * behind the last of them the coach waits to be spoken to.
   */
  quiet: { unanswered: 3, lasts: [{ months: 1 }, { months: 3 }] },
  /** Whoever was not heard for so long is welcomed back. */
  away: { hours: 60 * HOURS_A_DAY },
  /** The hour before a conversation, and the conversation itself, are the person’s own. */
  keepsClear: { hours: 1 },
  /** After this much silence a conversation rests; what the person began by themselves is then kept for a day. */
  talk: { rests: { minutes: 30 }, kept: { hours: HOURS_A_DAY } },
  link: {
    /** How long a code is good, and a preview can be answered. */
    code: { minutes: 10 },
    /** So many wrong codes are looked at in that time. */
    tries: 5,
    undo: { hours: HOURS_A_DAY },
  },
} as const;
