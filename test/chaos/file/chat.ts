import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Message } from '../../../src/domain/message.ts';
import { plain } from '../../../src/texts/plain.ts';
import type { Arrived, TalkingChat } from '../platform.ts';

export const PLATFORM = 'file';

export interface FileHome {
  readonly on: typeof PLATFORM;
  readonly path: string;
}

/** What stands in the file: a message with the choices it offers. */
export interface Kept extends Arrived {
  readonly choices: readonly string[];
}

/** A platform that is a file: what stands in it has arrived, whatever became of the process that sent it. */
export function openFile({ path }: FileHome): TalkingChat {
  const nothing = async () => undefined;
  return {
    chat: {
      platform: PLATFORM,
      async send(outgoing) {
        const { id, account, message } = outgoing;
        const text = plain(message, outgoing);
        const kept: Kept = { delivery: id, part: 0, to: account.userId, text, choices: choiceIds(message) };
        appendFileSync(path, `${JSON.stringify(kept)}\n`);
        return { reference: id };
      },
      async find({ id }) {
        return readArrived(path).some(({ delivery }) => delivery === id)
          ? { is: 'sent', reference: id }
          : { is: 'not-sent' };
      },
      showAnswered: nothing,
      profileOf: async () => ({ name: '' }),
    },
    listen: nothing,
    settled: nothing,
    close: nothing,
  };
}

function choiceIds(message: Message): string[] {
  const all = [...(message.items ?? []).flatMap((item) => item.choices ?? []), ...(message.choices ?? [])];
  return all.map(({ id }) => id);
}

/** What has arrived so far, oldest first. */
export function readArrived(path: string): Kept[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Kept);
}
