import { userObject } from '../objects.ts';
import type { BotMethod } from '../slack.ts';
import { isTrue } from './call.ts';
import { Refusal } from './refusal.ts';

const test: BotMethod = (_slack, team) => ({
  url: `https://${team.domain}.slack.com/`,
  team: team.name,
  user: 'spoor',
  team_id: team.id,
  user_id: team.botUserId,
  bot_id: team.botId,
  is_enterprise_install: false,
  ...(team.enterpriseId === undefined ? {} : { enterprise_id: team.enterpriseId }),
});

const info: BotMethod = (_slack, team, args) => {
  const person = team.people.get(String(args.user));
  if (!person) throw new Refusal('user_not_found');
  return {
    user: { ...userObject(team, person), ...(isTrue(args.include_locale) ? { locale: person.profile.locale } : {}) },
  };
};

export const accessMethods: Readonly<Record<string, BotMethod>> = { 'auth.test': test, 'users.info': info };
