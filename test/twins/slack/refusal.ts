/** What Slack answers instead of doing what was asked: `{ ok: false, error }`. */
export class Refusal extends Error {
  readonly messages: readonly string[];

  constructor(error: string, messages: readonly string[] = []) {
    super(error);
    this.messages = messages;
  }
}
