import type { Coach } from '../../src/coach.ts';
import { DeliveryError } from '../../src/domain/errors.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Chat } from '../../src/ports/chat.ts';
import { say } from '../../src/texts/say.ts';
import { saveFile } from './saveFile.ts';
import { createSession, PLATFORM } from './session.ts';
import { createTalk } from './talk.ts';
import type { TerminalParts } from './terminalParts.ts';

/** Runs one thing at a time, in the order asked. */
type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

export interface Terminal {
  readonly chat: Chat;
  /** Whatever else speaks while the terminal is open does so in turn. */
  readonly inTurn: InTurn;
  /** Opens the talk and handles every line; resolves when the input has ended or somebody quit. */
  run(coach: Coach): Promise<void>;
  /** Ends the input; the line in hand is still handled. */
  stop(): void;
}

/** The coach at a keyboard, a pipe or a program. */
export function createTerminal(parts: TerminalParts): Terminal {
  const { lines, screen, clock, log } = parts;
  const session = createSession(clock.nameOf(parts.name), parts.start);
  const inTurn = createTurns();

  /** A file that cannot be put there is final: whoever asked for it is told so, and what comes after it is not held up. */
  async function saved({ name, text }: NonNullable<Message['file']>): Promise<string> {
    try {
      return saveFile(parts.folder, name, text);
    } catch (cause) {
      lines.makeRoom();
      const notSaved = say({ key: 'keyboard.not-saved', values: { folder: parts.folder } }, session.seat.reader);
      await screen.note(notSaved).catch(() => undefined);
      throw new DeliveryError('refused', { cause });
    }
  }

  const chat: Chat = {
    platform: PLATFORM,
    async send(outgoing) {
      const { message, account } = outgoing;
      const file = message.file && (await saved(message.file));
      const to = account.userId === session.seat.name ? undefined : account.userId;
      lines.makeRoom();
      session.note(outgoing);
      try {
        await screen.message(outgoing, clock.now(), { to, file });
      } catch (cause) {
        throw new DeliveryError('unreachable', { cause });
      }
      try {
        clock.keepShown(outgoing.id);
      } catch (error) {
        // What is on the screen was sent, whether that can be noted or not.
        log.error('shown not noted', error);
      }
      return { reference: outgoing.id };
    },
    find: async ({ id }) => (clock.wasShown(id) ? { is: 'sent', reference: id } : { is: 'not-sent' }),
    async showAnswered(outgoing) {
      session.seatOf(outgoing.account.userId).offers.drop(outgoing.id);
    },
    profileOf: async ({ userId }) => ({ name: userId, ...parts.start }),
  };

  return {
    chat,
    inTurn: (run) =>
      inTurn(async () => {
        try {
          return await run();
        } finally {
          lines.prompt();
        }
      }),
    async run(coach) {
      const talk = createTalk(parts, session, coach);
      await inTurn(talk.open);
      for await (const line of lines.each) {
        const goesOn = await inTurn(() => talk.hear(line));
        if (!goesOn) break;
      }
      lines.close();
    },
    stop: () => lines.close(),
  };
}

/** So that a line, a heartbeat and a durable job never speak through one another. */
function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}
