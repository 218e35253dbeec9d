import type { IncomingMessage } from 'node:http';
import type { BotMethod, Slack } from '../slack.ts';
import type { Reply } from '../wire/server.ts';
import type { Team } from '../world.ts';
import { accessMethods } from './accessMethods.ts';
import { type Call, readCall } from './call.ts';
import { chatMethods } from './chatMethods.ts';
import { conversationMethods } from './conversationMethods.ts';
import { fileMethods } from './fileMethods.ts';
import { exchangeCode } from './oauth.ts';
import { Refusal } from './refusal.ts';
import { viewMethods } from './viewMethods.ts';

/** A call as a test sees it. */
export interface SeenCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, by the machine's clock. */
  readonly at: number;
  /** The team's id, empty when the token belongs to none. */
  readonly team: string;
  /** What Slack refused it with. */
  readonly error?: string;
}

const BOT_METHODS: Readonly<Record<string, BotMethod>> = {
  ...accessMethods,
  ...chatMethods,
  ...conversationMethods,
  ...fileMethods,
  ...viewMethods,
};

/** Runs the Web API's method of this name. */
export async function callMethod(
  slack: Slack,
  name: string,
  request: IncomingMessage,
  see: (call: SeenCall) => void,
): Promise<Reply> {
  const call = await readCall(request, name);
  const team = [...slack.world.teams.values()].find(
    ({ botToken }) => botToken !== undefined && botToken === call.token,
  );
  const seen = { method: name, args: call.args, at: Date.now(), team: team?.id ?? '' };
  try {
    const answer = run(slack, call, team, request);
    see(seen);
    return { body: { ok: true, ...answer } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    see({ ...seen, error: error.message });
    const { message, messages, retryAfter } = error;
    return {
      body: { ok: false, error: message, response_metadata: { messages } },
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
}

function run(slack: Slack, call: Call, team: Team | undefined, request: IncomingMessage): object {
  const { world } = slack;
  if (call.method === 'oauth.v2.access') return exchangeCode(slack, call.args, request.headers.authorization);
  if (call.token === undefined) throw new Refusal('not_authed');
  if (call.method === 'apps.connections.open') {
    if (call.token !== world.appToken) throw new Refusal('invalid_auth');
    return { url: slack.sockets.open() };
  }
  const method = BOT_METHODS[call.method];
  if (!method) throw new Refusal('unknown_method');
  if (call.token === world.appToken) throw new Refusal('not_allowed_token_type');
  if (!team) throw new Refusal(world.endedTokens.has(call.token) ? 'account_inactive' : 'invalid_auth');
  return method(slack, team, call.args);
}
