import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/domain/message.ts';
import type { Chat } from '../../src/ports/chat.ts';
import { plain } from '../../src/texts/plain.ts';

export const PLATFORM = 'file';

/** One message as it arrived on the platform. */
export interface Arrived {
  readonly delivery: string;
  readonly to: string;
  readonly kind: string;
  readonly key: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** A platform that is a file: what stands in it has arrived, whatever became of the process that sent it. */
export function createFileChat(path: string): Chat {
  return {
    platform: PLATFORM,
    async send(outgoing) {
      const { id, account, message } = outgoing;
      const arrived: Arrived = {
        delivery: id,
        to: account.userId,
        kind: message.kind,
        key: message.key,
        text: plain(message, outgoing),
        choices: choiceIds(message),
      };
      appendFileSync(path, `${JSON.stringify(arrived)}\n`);
      return { reference: id };
    },
    async find({ id }) {
      return readArrived(path).some(({ delivery }) => delivery === id)
        ? { is: 'sent', reference: id }
        : { is: 'not-sent' };
    },
    showAnswered: async () => undefined,
    profileOf: async () => ({ name: '' }),
  };
}

function choiceIds(message: Message): string[] {
  const all = [...(message.items ?? []).flatMap((item) => item.choices ?? []), ...(message.choices ?? [])];
  return all.map(({ id }) => id);
}

/** What has arrived so far, oldest first. */
export function readArrived(path: string): Arrived[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Arrived);
}
