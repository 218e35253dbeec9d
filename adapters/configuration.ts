import { resolve } from 'node:path';
import { z } from 'zod';
import type { Environment } from './environment.ts';
import { OperatorError } from './OperatorError.ts';

/** An empty variable is an unset one. */
const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  z.string().trim().optional(),
);

function address(ending: string, example: string) {
  return text
    .transform((value) => (value === undefined ? undefined : `${value.replace(/(\/api)?\/*$/u, '')}${ending}`))
    .refine((value) => value === undefined || /^https?:$/u.test(URL.parse(value)?.protocol ?? ''), {
      error: `give an address such as ${example}`,
    });
}

function token(prefix: string, where: string) {
  return text.refine((value) => value === undefined || !/^(xoxb|xapp|xoxp)-/u.test(value) || value.startsWith(prefix), {
    error: `a value that begins with ${prefix} belongs here; find it under ${where}`,
  });
}

const SHORTEST_KEY = 32;

/** What belongs together is looked at even when something is wrong by itself: one message is to name everything. */
const ALWAYS = { when: () => true };

function isDatabase(url: URL | null): boolean {
  return url !== null && /^postgres(ql)?:$/u.test(url.protocol) && url.hash === '';
}

const schema = z
  .object({
    SLACK_BOT_TOKEN: token('xoxb-', '"OAuth & Permissions" on api.slack.com/apps'),
    SLACK_APP_TOKEN: token('xapp-', '"Basic Information, App-Level Tokens" on api.slack.com/apps'),
    SLACK_SIGNING_SECRET: text,
    SLACK_CLIENT_ID: text,
    SLACK_CLIENT_SECRET: text,
    SLACK_API_URL: address('/api/', 'https://slack.com/api/'),
    SPOOR_SECRET_KEY: text
      .transform((value) => value?.split(',').map((key) => key.trim()))
      .refine((keys) => keys === undefined || keys.every((key) => key.length >= SHORTEST_KEY), {
        error:
          'give at least 32 characters, for instance what "openssl rand -hex 32" prints; several keys with a comma between them, the new one first',
      }),
    PORT: text
      .transform((value) => Number(value ?? 3000))
      .refine((port) => Number.isInteger(port) && port > 0 && port < 65_536, {
        error: 'give a number from 1 to 65535',
      }),
    DISCORD_TOKEN: text,
    DISCORD_API_URL: address('/api', 'https://discord.com/api'),
    DATABASE_URL: text.refine((value) => value === undefined || isDatabase(URL.parse(value)), {
      error:
        'give an address such as postgresql://user:password@host:5432/spoor (# @ / in the password as %23 %40 %2F), or leave it empty for the built-in database',
    }),
    SPOOR_DATA_DIR: text.transform((value) => resolve(value ?? './data')),
    SPOOR_ROLE: text.pipe(z.enum(['all', 'chat', 'worker'], { error: 'choose all, chat or worker' }).default('all')),
    LOG_LEVEL: text.pipe(
      z
        .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
          error: 'choose error, warn, info or debug',
        })
        .optional(),
    ),
  })
  .superRefine((given, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const needs = (name: keyof typeof given, other: keyof typeof given, why: string) => {
      if (given[name] !== undefined && given[other] === undefined) wrong(other, `is missing: ${why}`);
    };
    if (given.SLACK_CLIENT_ID === undefined)
      needs(
        'SLACK_APP_TOKEN',
        'SLACK_BOT_TOKEN',
        'SLACK_APP_TOKEN alone cannot send; add the token that begins with xoxb-',
      );
    if (given.SLACK_BOT_TOKEN !== undefined && given.SLACK_CLIENT_ID !== undefined)
      wrong('SLACK_BOT_TOKEN', 'is for one workspace, and SLACK_CLIENT_ID is for many: take one of the two away');
    needs('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'both are needed to install in many workspaces');
    needs('SLACK_CLIENT_SECRET', 'SLACK_CLIENT_ID', 'both are needed to install in many workspaces');
    needs('SLACK_CLIENT_ID', 'SPOOR_SECRET_KEY', 'the tokens of the workspaces are kept encrypted with it');
    const overHttp =
      (given.SLACK_BOT_TOKEN ?? given.SLACK_CLIENT_ID) !== undefined && given.SLACK_APP_TOKEN === undefined;
    if (overHttp && given.SLACK_SIGNING_SECRET === undefined)
      wrong(
        'SLACK_SIGNING_SECRET',
        'is missing: without SLACK_APP_TOKEN Slack calls in over HTTP and must be recognised',
      );
    const onPlatform = given.SLACK_BOT_TOKEN ?? given.SLACK_CLIENT_ID ?? given.DISCORD_TOKEN;
    if (['chat', 'worker'].includes(given.SPOOR_ROLE) && onPlatform === undefined)
      wrong('SPOOR_ROLE', 'is of use with a Slack or Discord token; leave it out for the terminal');
  }, ALWAYS);

/** Everything that can be set, under the names of the environment. `LOG_LEVEL` has a default per surface. */
export type Configuration = z.infer<typeof schema>;

/** A variable that needs mending, and how. Its value is never repeated. */
export interface Wrong {
  readonly name: string;
  readonly mend: string;
}

/** Looks the environment's variables over; others are ignored. */
export function checkConfiguration(
  environment: Environment,
): { readonly configuration: Configuration } | { readonly wrong: readonly Wrong[] } {
  const read = schema.safeParse(environment);
  if (read.success) return { configuration: read.data };
  const lines = new Map(
    read.error.issues.map(({ path, message }) => [`${path}${message}`, { name: path.join('.'), mend: message }]),
  );
  return { wrong: [...lines.values()] };
}

/**
 * Reads the configuration from the environment's variables.
 *
 * @throws OperatorError naming every wrong variable and how to mend it
 */
export function readConfiguration(environment: Environment): Configuration {
  const checked = checkConfiguration(environment);
  if ('configuration' in checked) return checked.configuration;
  const lines = checked.wrong.map(({ name, mend }) => `  ${name}: ${mend}`);
  throw new OperatorError(
    `Some settings need mending (in the environment or in .env; see .env.example):\n${lines.join('\n')}`,
  );
}

/** The names of everything that can be set. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** Whether the coach talks on a platform; without one it talks in the terminal. */
export function hasPlatform({ SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN }: Configuration): boolean {
  return (SLACK_BOT_TOKEN ?? SLACK_CLIENT_ID ?? DISCORD_TOKEN) !== undefined;
}

/** Platforms on which workspaces install Spoor by themselves. */
export function installedOn({ SLACK_CLIENT_ID }: Configuration): readonly string[] {
  return SLACK_CLIENT_ID === undefined ? [] : ['slack'];
}
