/** What Slack answers instead of doing what was asked: `{ ok: false, error }`. */
export class Refusal extends Error {
  readonly messages: readonly string[];
  /** Seconds, with `ratelimited`. */
  readonly retryAfter: number | undefined;

  constructor(error: string, messages: readonly string[] = [], retryAfter?: number) {
    super(error);
    this.messages = messages;
    this.retryAfter = retryAfter;
  }
}

/** Does it, and leaves it at that where Slack refuses: whoever sent it hears nothing of that. */
export function ifTaken(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
