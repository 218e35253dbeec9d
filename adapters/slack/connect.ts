import { App } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Log } from '../../src/ports/log.ts';
import { createSlackChat, type SlackChat } from './chat.ts';
import { nameOptions } from './forms/formView.ts';
import { receiveSuggestion } from './forms/receiveForm.ts';
import { createHttpReceiver } from './listen/http.ts';
import { createKeep, type Hearing } from './listen/keep.ts';
import { type KeepingReceiver, keepFirst } from './listen/keepFirst.ts';
import { createSdkLog } from './listen/sdkLog.ts';
import { createSocketReceiver } from './listen/socket.ts';
import type { Way } from './listen/way.ts';
import { withPages } from './listen/withPages.ts';
import type { FindCommand } from './receive.ts';
import { callOnce } from './workspaces/clients.ts';
import type { Installations } from './workspaces/installations.ts';
import { createInstaller } from './workspaces/installer.ts';
import { findWorkspace, lookAtWay } from './workspaces/look.ts';
import { manyWorkspaces } from './workspaces/manyWorkspaces.ts';
import { oneWorkspace } from './workspaces/oneWorkspace.ts';
import { readRemoval } from './workspaces/removal.ts';

/** With the token of the one workspace, or what lets many install the app. */
export type SlackParts = {
  readonly apiUrl: string;
  readonly way: Way;
  readonly findCommand: FindCommand;
  readonly log: Log;
} & ({ readonly botToken: string } | { readonly oauth: OAuth });

/** The app's credentials, and where the workspaces it is installed in are kept. */
interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly port: number;
  readonly installations: Installations;
}

export interface Slack {
  readonly chat: SlackChat;
  /** Takes in what people say and do; resolves when it does. Throws OperatorError. */
  listen(coach: Hearing): Promise<void>;
  /** Resolves when all that was taken in has been handled. */
  settled(): Promise<void>;
  /** Takes in no more, and resolves when all that was taken in has been handled. */
  close(): Promise<void>;
}

/**
 * Finds out which workspace the token is for, or that all tokens of many can be read.
 *
 * @throws OperatorError when Slack does not accept the token, or cannot be reached, or a key is missing
 */
export async function openSlack(parts: SlackParts): Promise<Slack> {
  const { apiUrl, way, findCommand, log } = parts;
  const logger = createSdkLog(log);
  const clientOptions = () => callOnce(apiUrl, logger);
  const oauth = 'oauth' in parts ? parts.oauth : undefined;
  await oauth?.installations.renew();
  const workspaces =
    'oauth' in parts
      ? manyWorkspaces(parts.oauth.installations, clientOptions, log)
      : await oneWorkspace(parts.botToken, clientOptions);
  const pages = oauth && createInstaller({ ...oauth, apiUrl, clientOptions, logger, log });
  const chat = createSlackChat(workspaces, Date.now);
  const receiver =
    way.is === 'http'
      ? createHttpReceiver({ ...way, logger, pages })
      : withPages(createSocketReceiver({ appToken: way.appToken, clientOptions, logger, log }), oauth?.port, pages);
  let keeping: KeepingReceiver | undefined;

  return {
    chat,
    async listen(coach) {
      const failed = (event: string, error: unknown) => log.error(event, error);
      const keep = createKeep({ coach, chat, clients: workspaces, isOurs: workspaces.has, findCommand, failed });
      keeping = keepFirst(receiver, {
        failed,
        keep(body) {
          const removal = readRemoval(body);
          return removal ? workspaces.removed(removal) : keep(body);
        },
      });
      const app = new App({
        receiver: keeping,
        authorize: async () => ({}),
        convoStore: false,
        attachFunctionToken: false,
        clientOptions: clientOptions(),
        logger,
      });
      const everything = /^/u;
      app.command(everything, ({ ack }) => ack());
      app.action(everything, ({ ack }) => ack());
      app.shortcut(everything, ({ ack }) => ack());
      app.view(everything, ({ ack }) => ack());
      app.options(everything, async ({ ack, body }) => {
        const asked = receiveSuggestion(body);
        const names = asked ? await coach.names(asked.account, asked.typed) : [];
        await ack({ options: asked ? nameOptions(asked.typed, names) : [] });
      });
      await keeping.start();
    },
    settled: async () => keeping?.settled(),
    async close() {
      await keeping?.stop();
      await keeping?.settled();
    },
  };
}

/**
 * Looks whether Slack accepts what is set, and changes nothing.
 *
 * @returns the workspace's name; of many, nothing
 * @throws OperatorError saying what to mend
 */
export async function lookAtSlack(parts: {
  apiUrl: string;
  botToken: string | undefined;
  way: Way;
  log: Log;
}): Promise<string | undefined> {
  const { apiUrl, botToken, way, log } = parts;
  const options = callOnce(apiUrl, createSdkLog(log));
  const found = botToken === undefined ? undefined : await findWorkspace(new WebClient(botToken, options));
  await lookAtWay(way, options);
  return found?.name;
}
