import type { Discord } from '../discord.ts';
import { type Reply, tooMany } from '../wire/http.ts';
import { appRoutes } from './appRoutes.ts';
import type { Call } from './call.ts';
import { channelRoutes } from './channelRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import type { Pace } from './paces.ts';
import { Refusal } from './refusal.ts';
import type { Api, Params } from './route.ts';

export function allRoutes(): readonly Api[] {
  return [...appRoutes(), ...commandRoutes(), ...channelRoutes(), ...interactionRoutes()];
}

/** Answers one call, as Discord would. */
export function answer(discord: Discord, found: { api: Api; params: Params }, call: Call): Reply {
  const { paces, token } = discord;
  const { api, params } = found;
  if (paces.isShutOut) return { status: 429, body: { message: 'error code: 1015' }, headers: { 'retry-after': '600' } };
  const reply = paced(discord, api) ?? (api.open || call.authorization === `Bot ${token}` ? undefined : NOBODY);
  const answered = reply ?? run(discord, api, params, call);
  paces.invalid(answered.status ?? 200);
  return answered;
}

const NOBODY: Reply = { status: 401, body: { message: '401: Unauthorized', code: 0 } };

/** Interactions are answered beside the global limit. */
function paced({ paces }: Discord, { open }: Api): Reply | undefined {
  const pace = open ? undefined : paces.request();
  return pace && pace.remaining < 0 ? tooMany(pace.resetAfter, true) : undefined;
}

function run(discord: Discord, api: Api, params: Params, call: Call): Reply {
  const pace = api.name === 'createMessage' ? discord.paces.message(params.channel ?? '') : ORDINARY;
  const headers = headersOf(api.name, pace);
  if (pace.remaining < 0) {
    const { headers: more, ...reply } = tooMany(pace.resetAfter, false);
    return { ...reply, headers: { ...headers, ...more } };
  }
  try {
    const body = api.run(discord, call, params);
    return body === undefined ? { headers } : { body, headers };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, code: error.code }, headers };
  }
}

const ORDINARY: Pace = { limit: 50, remaining: 49, resetAfter: 1 };

function headersOf(bucket: string, { limit, remaining, resetAfter }: Pace): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-bucket': bucket,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset-after': String(resetAfter),
    'x-ratelimit-reset': String(Date.now() / 1000 + resetAfter),
  };
}
