import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode, InstallProvider } from '@slack/oauth';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../../../src/ports/log.ts';
import { end } from '../listen/listenAt.ts';
import type { SdkLog } from '../listen/sdkLog.ts';
import { SCOPES } from '../manifest.ts';
import { INSTALL_PATH, REDIRECT_PATH } from '../paths.ts';
import { addressOf } from './addressOf.ts';
import type { Installations } from './installations.ts';
import { installedPage, installPage, notInstalledPage, PAGE_HEADERS } from './installPages.ts';
import { requireUsable } from './requireUsable.ts';
import { createStateStore, STATE_SECONDS } from './stateStore.ts';

/** What goes wrong on the way there and back. */
const NOT_OURS: readonly string[] = [
  ErrorCode.AuthorizationError,
  ErrorCode.InvalidStateError,
  ErrorCode.MissingCodeError,
  ErrorCode.MissingStateError,
];

export interface InstallerParts {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What states are signed with. */
  readonly stateSecret: string;
  readonly installations: Installations;
  readonly apiUrl: string;
  readonly clientOptions: () => WebClientOptions;
  readonly logger: SdkLog;
  readonly log: Log;
}

/** Pages at the port. False when it has none at that path. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Takes workspaces in by OAuth, the way bolt does. https://docs.slack.dev/authentication/installing-with-oauth */
export function createInstaller(parts: InstallerParts): Pages {
  const { clientId, clientSecret, stateSecret, installations, apiUrl, clientOptions, logger, log } = parts;
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
    clientOptions: clientOptions(),
    stateStore: createStateStore(stateSecret, installations.spend),
    stateCookieExpirationSeconds: STATE_SECONDS,
    renderHtmlForInstallPath: installPage,
    logger,
    installationStore: {
      async storeInstallation(installation) {
        await installations.put(requireUsable(installation));
        log.info('slack installed', { tenant: installation.team?.id });
      },
      fetchInstallation: () => Promise.reject(new Error('Spoor asks its own store.')),
    },
  });

  return async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path !== INSTALL_PATH && path !== REDIRECT_PATH) return false;
    const address = addressOf(request.headers);
    if (request.method !== 'GET' || address === undefined) {
      end(response, request.method === 'GET' ? 400 : 405);
      return true;
    }
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const asked = { scopes: [...SCOPES], redirectUri: `${address}${REDIRECT_PATH}` };
    if (path === INSTALL_PATH) await provider.handleInstallPath(request, response, {}, asked);
    else
      await provider.handleCallback(request, response, {
        success: ({ team }) => void response.writeHead(200).end(installedPage(team?.id ?? '')),
        failure(error) {
          log.error('slack not installed', error);
          response.writeHead(NOT_OURS.includes(error.code) ? 400 : 500).end(notInstalledPage(INSTALL_PATH));
        },
      });
    return true;
  };
}
