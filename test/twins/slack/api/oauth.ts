import { randomUUID } from 'node:crypto';
import type { Slack } from '../slack.ts';
import { newBotToken, type Person, type Team } from '../world.ts';
import { Refusal } from './refusal.ts';

interface Grant {
  readonly team: Team;
  readonly person: Person;
  readonly scope: string;
  readonly redirectUri: string | undefined;
}

const grants = new WeakMap<Slack, Map<string, Grant>>();

function grantsOf(slack: Slack): Map<string, Grant> {
  const found = grants.get(slack) ?? new Map();
  grants.set(slack, found);
  return found;
}

/** Somebody presses Allow: the address Slack sends their browser to. Throws when the app asks wrongly. */
export function allow(slack: Slack, authorizeUrl: string, team: Team, person: Person): string {
  const url = new URL(authorizeUrl);
  const asked = (name: string) => url.searchParams.get(name) ?? undefined;
  if (asked('client_id') !== slack.secrets.clientId) throw new Error('Slack knows no app with this client_id');
  const scope = asked('scope');
  const redirectUri = asked('redirect_uri');
  if (!scope || !redirectUri) throw new Error('the app asks for no scope, or gives no redirect_uri');
  const code = randomUUID();
  grantsOf(slack).set(code, { team, person, scope, redirectUri });
  const back = new URL(redirectUri);
  back.searchParams.set('code', code);
  back.searchParams.set('state', asked('state') ?? '');
  return back.href;
}

/** https://docs.slack.dev/reference/methods/oauth.v2.access */
export function exchangeCode(
  slack: Slack,
  args: Readonly<Record<string, unknown>>,
  authorization: string | undefined,
): object {
  const basic = /^Basic (.+)$/u.exec(authorization ?? '')?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString().split(':')
    : [args.client_id, args.client_secret];
  if (id !== slack.secrets.clientId) throw new Refusal('invalid_client_id');
  if (secret !== slack.secrets.clientSecret) throw new Refusal('bad_client_secret');
  const grant = grantsOf(slack).get(String(args.code));
  if (!grant) throw new Refusal('invalid_code');
  grantsOf(slack).delete(String(args.code));
  if (args.redirect_uri !== undefined && args.redirect_uri !== grant.redirectUri) throw new Refusal('bad_redirect_uri');
  const { team, person, scope } = grant;
  team.botToken ??= newBotToken();
  return {
    access_token: team.botToken,
    token_type: 'bot',
    scope,
    bot_user_id: team.botUserId,
    app_id: slack.world.appId,
    team: { id: team.id, name: team.name },
    enterprise: team.enterpriseId === undefined ? null : { id: team.enterpriseId, name: 'Enterprise' },
    is_enterprise_install: false,
    authed_user: { id: person.id },
  };
}
