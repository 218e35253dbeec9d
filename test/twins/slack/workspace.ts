import { createPerson, type SlackUser } from './person.ts';
import type { Slack } from './slack.ts';
import { newBotToken, type Person, type Profile, type Team } from './world.ts';

/** A workspace where the app is installed. */
export interface Workspace {
  readonly teamId: string;
  readonly enterpriseId?: string;
  /** The newest token: another one after the app was uninstalled and came back. */
  readonly botToken: string;
  readonly appToken: string;
  readonly botUserId: string;
  readonly botId: string;
  /** @param profile with an id that somebody in another workspace has, when that is given */
  user(profile: { readonly name: string; readonly id?: string } & Partial<Profile>): SlackUser;
  /** A public channel with everybody in it; the app too when `app`. */
  channel(name: string, more?: { readonly app?: boolean }): { readonly id: string; readonly messages: number };
  /** An administrator removes the app: its token is dead, and it is told. */
  uninstall(): Promise<void>;
  /** The app's token is revoked, and it is told. */
  revokeTokens(tokens?: { readonly users?: readonly string[] }): Promise<void>;
}

export function createWorkspace(slack: Slack, name: string, { enterpriseId }: { enterpriseId?: string }): Workspace {
  const { world, delivery } = slack;
  const team: Team = {
    id: world.nextId('T'),
    name,
    domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-'),
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    botUserId: world.nextId('U'),
    botId: world.nextId('B'),
    botToken: newBotToken(),
    people: new Map(),
    channels: new Map(),
  };
  world.teams.set(team.id, team);

  function endToken(): void {
    if (team.botToken !== undefined) world.endedTokens.add(team.botToken);
    team.botToken = undefined;
  }

  return {
    teamId: team.id,
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    get botToken() {
      return team.botToken ?? '';
    },
    appToken: world.appToken,
    botUserId: team.botUserId,
    botId: team.botId,
    user({ id = world.nextId('U'), ...profile }) {
      const person: Person = {
        id,
        dm: world.nextId('D'),
        profile: {
          locale: 'en-US',
          tz: 'Europe/Amsterdam',
          isBot: false,
          deleted: false,
          isRestricted: false,
          isStranger: false,
          ...profile,
        },
        modals: [],
        ephemerals: [],
      };
      team.people.set(person.id, person);
      const members = new Set([person.id, team.botUserId]);
      team.channels.set(person.dm, { id: person.dm, name: '', person: person.id, members, messages: [] });
      for (const channel of team.channels.values()) if (channel.person === undefined) channel.members.add(person.id);
      return createPerson({ slack, team, person });
    },
    channel(channelName, { app = false } = {}) {
      const id = world.nextId('C');
      const members = new Set([...team.people.keys(), ...(app ? [team.botUserId] : [])]);
      team.channels.set(id, { id, name: channelName, members, messages: [] });
      return {
        id,
        get messages() {
          return team.channels.get(id)?.messages.length ?? 0;
        },
      };
    },
    async uninstall() {
      endToken();
      await Promise.all([
        delivery.event(team, { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.botUserId] } }),
        delivery.event(team, { type: 'app_uninstalled' }),
      ]);
    },
    async revokeTokens({ users = [] } = {}) {
      if (users.length === 0) endToken();
      const bot = users.length === 0 ? [team.botUserId] : [];
      await delivery.event(team, { type: 'tokens_revoked', tokens: { oauth: [...users], bot } });
    },
  };
}
