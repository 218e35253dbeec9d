import { ApplicationIntegrationType } from 'discord.js';

/** Where the app is installed from, by whom it is for. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export function inviteLinks(applicationId: string): { readonly server: string; readonly person: string } {
  const link = (type: ApplicationIntegrationType, scope: string) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({
      client_id: applicationId,
      scope,
      integration_type: String(type),
      // In a server it needs to do nothing: it answers one person at a time.
      ...(type === ApplicationIntegrationType.GuildInstall ? { permissions: '0' } : {}),
    })}`;
  return {
    server: link(ApplicationIntegrationType.GuildInstall, 'bot applications.commands'),
    person: link(ApplicationIntegrationType.UserInstall, 'applications.commands'),
  };
}
