import type { Coach } from '../src/coach.ts';
import { findCommand } from '../src/commands/registry.ts';
import type { Chat } from '../src/ports/chat.ts';
import type { Log } from '../src/ports/log.ts';
import type { Configuration } from './configuration.ts';
import { deriveKey } from './deriveKey.ts';
import { DISCORD_API } from './discord/paths.ts';
import type { PostgresStore } from './postgres/store.ts';
import { createSecretBox } from './secretBox.ts';
import type { Way } from './slack/listen/way.ts';
import { EVENTS_PATH, INSTALL_PATH } from './slack/paths.ts';

/** A chat platform that Spoor is connected to. */
interface Platform {
  readonly chat: Chat;
  /** Takes in what people say and do. Throws OperatorError. */
  listen(coach: Coach): Promise<void>;
  /** Takes in no more, and resolves when all that was taken in has been handled. */
  close(): Promise<void>;
}

/** A platform's SDK costs memory and a later start: only one that is used is loaded. */
const slack = () => import('./slack/connect.ts');
const discord = () => import('./discord/connect.ts');

const SLACK_API = 'https://slack.com/api/';

type Kept = Pick<PostgresStore, 'installations' | 'directMessages' | 'cards'>;

/**
 * Opens every platform there is a token for.
 *
 * @throws OperatorError when one of them does not accept it
 */
export async function openPlatforms(configuration: Configuration, store: Kept, log: Log): Promise<Platform[]> {
  const opened: Platform[] = [];
  try {
    for (const open of [openSlackIn, openDiscordIn]) {
      const platform = await open(configuration, store, log);
      if (platform) opened.push(platform);
    }
    return opened;
  } catch (error) {
    for (const platform of opened) await platform.close();
    throw error;
  }
}

async function openSlackIn(configuration: Configuration, store: Kept, log: Log): Promise<Platform | undefined> {
  const way = slackWay(configuration);
  const access = slackAccess(configuration, store, log);
  if (!way || !access) return undefined;
  const { openSlack } = await slack();
  return openSlack({ apiUrl: slackApi(configuration), way, ...access, findCommand, log });
}

async function openDiscordIn(configuration: Configuration, store: Kept, log: Log): Promise<Platform | undefined> {
  const { DISCORD_TOKEN: token } = configuration;
  if (token === undefined) return undefined;
  const { openDiscord } = await discord();
  const directMessages = () => store.directMessages('discord');
  return openDiscord({ apiUrl: discordApi(configuration), token, log, directMessages, cards: store.cards('discord') });
}

/**
 * Looks whether the platforms accept what is set for them.
 *
 * @returns a line about each
 * @throws OperatorError saying what to mend
 */
export async function lookAtPlatforms(configuration: Configuration, log: Log): Promise<string[]> {
  const { DISCORD_TOKEN: token } = configuration;
  const looked = await lookAtSlackIn(configuration, log);
  if (token === undefined) return looked;
  const { lookAtDiscord } = await discord();
  return [...looked, `Discord: ${await lookAtDiscord({ apiUrl: discordApi(configuration), token, log })}`];
}

async function lookAtSlackIn(configuration: Configuration, log: Log): Promise<string[]> {
  const way = slackWay(configuration);
  if (!way) return [];
  const { SLACK_BOT_TOKEN: botToken, PORT } = configuration;
  const { lookAtSlack } = await slack();
  const name = await lookAtSlack({ apiUrl: slackApi(configuration), botToken, way, log });
  const how = way.is === 'socket' ? 'over a socket' : `over HTTP: Slack calls in at ${EVENTS_PATH} on port ${way.port}`;
  return [`Slack: ${name ?? `many workspaces, who install it at ${INSTALL_PATH} on port ${PORT}`}, ${how}`];
}

function discordApi({ DISCORD_API_URL = DISCORD_API }: Configuration): string {
  return DISCORD_API_URL;
}

function slackApi({ SLACK_API_URL = SLACK_API }: Configuration): string {
  return SLACK_API_URL;
}

function slackAccess(configuration: Configuration, store: Kept, log: Log) {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = configuration;
  const { SPOOR_SECRET_KEY: secrets = [], PORT: port } = configuration;
  if (botToken !== undefined) return { botToken };
  const [secret] = secrets;
  if (clientId === undefined || clientSecret === undefined || secret === undefined) return undefined;
  const installations = store.installations({ platform: 'slack', box: createSecretBox(secrets), log });
  const stateSecret = deriveKey(secret, 'slack state').toString('hex');
  return { oauth: { clientId, clientSecret, stateSecret, port, installations } };
}

function slackWay(configuration: Configuration): Way | undefined {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT } = configuration;
  if ((SLACK_BOT_TOKEN ?? SLACK_CLIENT_ID) === undefined) return undefined;
  if (SLACK_APP_TOKEN !== undefined) return { is: 'socket', appToken: SLACK_APP_TOKEN };
  if (SLACK_SIGNING_SECRET !== undefined) return { is: 'http', port: PORT, signingSecret: SLACK_SIGNING_SECRET };
  return undefined;
}
