import type { Log } from '../../src/ports/log.ts';
import { createApi } from './api.ts';
import { createDiscordChat, type DiscordChat } from './chat.ts';
import { type Cards, createHomes } from './home/homes.ts';
import { createIntake, type Intake } from './in/intake.ts';
import { createKeep, type Hearing } from './in/keep.ts';
import { createReadBack, type DirectMessages } from './in/readBack.ts';
import { createSocket, type Socket } from './in/socket.ts';
import { findApp } from './look.ts';
import { createAnswers } from './out/answerThere.ts';
import { registerCommands } from './register/register.ts';

export interface DiscordParts {
  /** Without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly log: Log;
  /** Where people write to the coach, and how far each was heard. */
  readonly directMessages: () => Promise<readonly DirectMessages[]>;
  readonly cards: Cards;
}

export interface Discord {
  readonly chat: DiscordChat;
  /** Takes in what people say and do; resolves when it does. Throws OperatorError. */
  listen(coach: Hearing): Promise<void>;
  /** Resolves when all that was taken in has been handled. */
  settled(): Promise<void>;
  /** Takes in no more, and resolves when all that was taken in has been handled. */
  close(): Promise<void>;
}

/**
 * Finds out which app the token is for.
 *
 * @throws OperatorError when Discord does not accept it, or cannot be reached
 */
export async function openDiscord({ apiUrl, token, log, directMessages, cards }: DiscordParts): Promise<Discord> {
  const api = createApi({ apiUrl, token, log, machine: Date.now });
  const { applicationId, botId } = await findApp(api);
  const answers = createAnswers(api, applicationId);
  const chat = createDiscordChat({ api, answers, botId, machine: Date.now });
  const failed = (event: string, error: unknown) => log.error(event, error);
  let intake: Intake | undefined;
  let socket: Socket | undefined;

  return {
    chat,
    async listen(coach) {
      await registerCommands(api, applicationId, log);
      const keep = createKeep({ coach, chat, answers, homes: createHomes({ api, coach, cards }), failed });
      const readBack = createReadBack({ api, find: directMessages, failed });
      const taking = createIntake({ api, applicationId, keep, readBack, failed });
      intake = taking;
      socket = createSocket({ apiUrl, token, log, heard: taking.heard, begun: taking.begun });
      await socket.start();
    },
    settled: async () => intake?.settled(),
    async close() {
      await socket?.stop();
      intake?.stop();
      await intake?.settled();
      api.close();
    },
  };
}

/**
 * Looks whether Discord accepts the token, and changes nothing.
 *
 * @returns the app's name, and whom it can be installed for
 * @throws OperatorError saying what to mend
 */
export async function lookAtDiscord({
  apiUrl,
  token,
  log,
}: Omit<DiscordParts, 'directMessages' | 'cards'>): Promise<string> {
  const api = createApi({ apiUrl, token, log, machine: Date.now });
  try {
    const { name, isForPeople } = await findApp(api);
    return isForPeople ? `${name}, on servers and for people` : `${name}, on servers`;
  } finally {
    api.close();
  }
}
