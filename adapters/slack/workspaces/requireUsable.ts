import type { Installation, OrgInstallation } from '@slack/oauth';

/** What Spoor can keep an installation by. Throws for an organisation as a whole, and for tokens that end by themselves. */
export function requireUsable({ team, bot, isEnterpriseInstall }: Installation | OrgInstallation) {
  if (isEnterpriseInstall || !team) throw new Error('An organisation as a whole was installed.');
  if (!bot || bot.refreshToken !== undefined) throw new Error('The app has token rotation on, or no bot.');
  return { tenant: team.id, token: bot.token };
}
