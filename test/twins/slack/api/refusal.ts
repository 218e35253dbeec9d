/** What Slack answers instead of doing what was asked: `{ ok: false, error }`. */
export class Refusal extends Error {
  readonly messages: readonly string[];

  constructor(error: string, messages: readonly string[] = []) {
    super(error);
    this.messages = messages;
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
