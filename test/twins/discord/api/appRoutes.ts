import type { Discord } from '../discord.ts';
import type { Guild } from '../world.ts';
import { asUser, botUser } from './messages.ts';
import { Refusal, unknown } from './refusal.ts';
import { type Api, api } from './route.ts';

/** The app itself, and where it is: https://docs.discord.com/developers/resources/application */
export function appRoutes(): Api[] {
  const application = ({ world }: Discord) => ({
    id: world.applicationId,
    name: 'Spoor',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    bot: botUser(world),
  });
  return [
    api('getGateway', 'GET', '/gateway', ({ gateway }) => ({ url: gateway.url }), true),
    api('getGatewayBot', 'GET', '/gateway/bot', ({ gateway, faults: { sessionLimit } }) => ({
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: sessionLimit.remaining,
        reset_after: sessionLimit.resetAfterMs,
        max_concurrency: 1,
      },
    })),
    api('getMe', 'GET', '/users/@me', ({ world }) => botUser(world)),
    api('getApplication', 'GET', '/applications/@me', application),
    api('getOauthApplication', 'GET', '/oauth2/applications/@me', application),
    api('getUser', 'GET', '/users/:user', ({ world }, _call, { user }) => {
      const person = world.people.get(user ?? '');
      if (!person) throw unknown(10013);
      return asUser(person);
    }),
    api('getGuild', 'GET', '/guilds/:guild', (discord, _call, { guild }) => {
      const { id, name } = guildOf(discord, guild);
      return { id, name };
    }),
    api('getMember', 'GET', '/guilds/:guild/members/:user', (discord, _call, { guild, user = '' }) => {
      const { members } = guildOf(discord, guild);
      const person = discord.world.people.get(user);
      if (!person || !members.has(user)) throw unknown(10007);
      return memberOf(asUser(person));
    }),
  ];
}

/** Somebody in a server. */
export function memberOf(user: object): object {
  return {
    user,
    nick: null,
    avatar: null,
    roles: [],
    permissions: '0',
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

function guildOf({ world }: Discord, id = ''): Guild {
  const found = world.guilds.get(id);
  if (!found?.hasBot) throw new Refusal(403, 50001);
  return found;
}
