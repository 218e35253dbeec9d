/**
 * How long Slack waits, in milliseconds.
 * https://docs.slack.dev/interactivity/handling-user-interaction and https://docs.slack.dev/apis/events-api
 */
export interface Timing {
  /** The app has to acknowledge within this. */
  ackMs: number;
  /** Waits before each redelivery of an event. Slack's own are none, a minute and five minutes. */
  redeliverAfterMs: readonly number[];
  triggerMs: number;
  responseUrlMs: number;
  responseUrlUses: number;
  /** Between two messages in one channel; 0 is no limit. Slack's own is about a second. */
  postEveryMs: number;
  /** Between two looks at a history, and how many messages one shows. */
  historyEveryMs: number;
  historyMost: number;
}

export const SLACK_TIMING: Timing = {
  ackMs: 3000,
  redeliverAfterMs: [0, 200, 1000],
  triggerMs: 3000,
  responseUrlMs: 30 * 60_000,
  responseUrlUses: 5,
  postEveryMs: 0,
  historyEveryMs: 0,
  historyMost: 999,
};
