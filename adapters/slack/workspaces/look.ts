import { type WebAPICallResult, WebClient } from '@slack/web-api';
import { OperatorError } from '../../OperatorError.ts';
import { noAccess } from '../errors.ts';
import type { Way } from '../listen/way.ts';
import { SCOPES } from '../manifest.ts';

/** A workspace as the bot's token opens it. */
export interface FoundWorkspace {
  readonly tenant: string;
  readonly name: string;
}

/**
 * Finds out which workspace a token is for, and whether it may do what Spoor needs.
 *
 * @throws OperatorError when it may not, or Slack cannot be reached
 */
export async function findWorkspace(client: WebClient): Promise<FoundWorkspace> {
  const told = await asked(client.auth.test(), 'SLACK_BOT_TOKEN', 'Install the app again: "OAuth & Permissions"');
  const { team_id: tenant, team: name = '' } = told;
  const missing = SCOPES.filter((scope) => scopesOf(told)?.includes(scope) === false);
  if (missing.length > 0)
    throw new OperatorError(
      `In Slack the app may not do all it needs (${missing.join(', ')}): take over the manifest of "npm run slack:manifest" and install the app again.`,
    );
  if (tenant) return { tenant, name };
  throw new OperatorError('Slack does not say which workspace SLACK_BOT_TOKEN is for. Is SLACK_API_URL right?');
}

/** Looks whether the socket's token is accepted too, without opening one. Throws OperatorError. */
export async function lookAtWay(way: Way, options: ConstructorParameters<typeof WebClient>[1]): Promise<void> {
  if (way.is !== 'socket') return;
  const client = new WebClient(way.appToken, options);
  await asked(client.apps.connections.open({}), 'SLACK_APP_TOKEN', 'Make one with the scope connections:write');
}

async function asked<T>(call: Promise<T>, variable: string, mend: string): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    const refused = noAccess(cause);
    if (refused) throw new OperatorError(`Slack does not accept ${variable} (${refused}). ${mend}.`, { cause });
    throw new OperatorError('Slack cannot be reached. Is there a connection, and is SLACK_API_URL right?', { cause });
  }
}

/** What the token may do, as Slack tells along with any answer. */
function scopesOf({ response_metadata: metadata }: WebAPICallResult): readonly string[] | undefined {
  return metadata?.scopes;
}
