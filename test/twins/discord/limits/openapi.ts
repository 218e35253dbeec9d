import { existsSync, readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import type { Discord } from '../discord.ts';
import { breach } from './breach.ts';

const FILE = new URL('../../../../../shared/judges/discord-openapi.json', import.meta.url);

/** Whether Discord's own OpenAPI stands beside the checkout; without it bodies are judged by the explicit checks alone. */
export const hasOpenApi = existsSync(FILE);

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const COMMANDS = '/applications/{application_id}/commands';
const BODIES: Readonly<Record<string, readonly [method: string, path: string]>> = {
  createDM: ['post', '/users/@me/channels'],
  createMessage: ['post', '/channels/{channel_id}/messages'],
  editMessage: ['patch', '/channels/{channel_id}/messages/{message_id}'],
  interactionCallback: ['post', '/interactions/{interaction_id}/{interaction_token}/callback'],
  followUp: ['post', WEBHOOK],
  editOriginal: ['patch', `${WEBHOOK}/messages/@original`],
  putCommands: ['put', COMMANDS],
  createCommand: ['post', COMMANDS],
  editCommand: ['patch', `${COMMANDS}/{command_id}`],
};

const compiled = new Map<string, ValidateFunction>();

/** Reads Discord's OpenAPI. It takes a moment, in which no call is answered: before the first one comes. */
export function prepareJudge(): void {
  if (!hasOpenApi || compiled.size > 0) return;
  const ajv = new Ajv2020.default({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  })
    .addFormat('snowflake', /^(?:0|[1-9]\d*)$/u)
    .addFormat('nonce', true)
    .addSchema({ $id: 'discord', ...JSON.parse(readFileSync(FILE, 'utf8')) }, 'discord');
  for (const [route, [method, path]] of Object.entries(BODIES)) {
    const pointer = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
    const at = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    compiled.set(route, ajv.compile({ $ref: `discord#/${at}` }));
  }
}

/** Notes and refuses what Discord's OpenAPI has against the body of a call. */
export function judge(discord: Discord, route: string, body: unknown): void {
  const fits = compiled.get(route);
  if (!fits || fits(body)) return;
  const against = (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  breach(discord, route, `Discord's OpenAPI: ${[...new Set(against)].slice(0, 8).join('; ')}`);
}
