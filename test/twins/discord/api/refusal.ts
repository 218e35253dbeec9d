/** An error as Discord tells it: https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string = saidOf(code)) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const SAID: Readonly<Record<number, string>> = {
  0: '401: Unauthorized',
  10003: 'Unknown Channel',
  10004: 'Unknown Guild',
  10007: 'Unknown Member',
  10008: 'Unknown Message',
  10013: 'Unknown User',
  10015: 'Unknown Webhook',
  10062: 'Unknown interaction',
  10063: 'Unknown application command',
  40003: 'You are opening direct messages too fast',
  40060: 'Interaction has already been acknowledged.',
  40094: 'Maximum number of follow-up messages reached',
  50001: 'Missing Access',
  50003: 'Cannot execute this action on a direct message channel',
  50005: 'Cannot edit a message authored by another user',
  50007: 'Cannot send messages to this user',
  50027: 'Invalid Webhook Token',
  50035: 'Invalid Form Body',
  50278: 'Cannot send messages to this user due to having no mutual guilds',
};

export function saidOf(code: number): string {
  return SAID[code] ?? `Error ${code}`;
}

export const unknown = (code: number) => new Refusal(404, code);
export const invalidForm = (what: string) => new Refusal(400, 50035, `${saidOf(50035)}: ${what}`);
