/** How long Discord waits and remembers, in milliseconds unless said. */
export interface Timing {
  /** Until an interaction has to be answered. */
  interactionMs: number;
  /** How long an interaction's token serves. */
  tokenMs: number;
  /** How long an enforced nonce is remembered: “a few minutes”. */
  nonceMs: number;
  heartbeatMs: number;
  /** How long a session can be resumed. */
  sessionMs: number;
  /** Messages a channel takes in five seconds; 0 takes any number. */
  messagesInFiveSeconds: number;
  /** Requests in a second, answers to interactions aside; 0 takes any number. */
  requestsInASecond: number;
  /** Calls that may be answered with 401, 403 or 429 in ten minutes, before the address is shut out. */
  invalidInTenMinutes: number;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding and …/topics/rate-limits */
export const DISCORD_TIMING: Timing = {
  interactionMs: 3_000,
  tokenMs: 15 * 60_000,
  nonceMs: 2 * 60_000,
  heartbeatMs: 41_250,
  sessionMs: 60_000,
  messagesInFiveSeconds: 0,
  requestsInASecond: 0,
  invalidInTenMinutes: 10_000,
};
