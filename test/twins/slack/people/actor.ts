import type { KnownBlock } from '@slack/types';
import { teamOf, userObject } from '../objects.ts';
import type { SeenMessage } from '../seen.ts';
import type { Slack } from '../slack.ts';
import { findChannel, type Person, type StoredMessage, type Team } from '../world.ts';

/** Somebody in a workspace who does something. */
export interface Actor {
  readonly slack: Slack;
  readonly team: Team;
  readonly person: Person;
}

/** What every interaction tells of where it comes from. */
export function origin({ slack, team, person }: Actor) {
  const { name } = userObject(team, person);
  return {
    user: { id: person.id, username: name, name, team_id: teamOf(team, person.id) },
    team: { id: team.id, domain: team.domain },
    api_app_id: slack.world.appId,
    token: 'verification-token',
    is_enterprise_install: false,
    ...(team.enterpriseId === undefined ? {} : { enterprise: { id: team.enterpriseId, name: 'Enterprise' } }),
  };
}

export function trigger({ slack, team, person }: Actor, inModal = false): { trigger_id: string } {
  return { trigger_id: slack.handles.trigger({ team, person, inModal }) };
}

export function channelName(team: Team, id: string): string {
  const channel = findChannel(team, id);
  return channel?.person === undefined ? (channel?.name ?? 'unknown') : 'directmessage';
}

/** The message as it stood on the screen, which may have changed since. */
export function storedLike(seen: SeenMessage, team: Team): StoredMessage {
  return {
    ts: seen.ts,
    user: seen.user,
    text: seen.text,
    blocks: seen.blocks as KnownBlock[],
    ...(seen.byApp ? { botId: team.botId } : {}),
    ...(seen.metadata ? { metadata: seen.metadata } : {}),
    ...(seen.files.length > 0 ? { files: seen.files } : {}),
    ...(seen.ephemeral ? { ephemeral: true } : {}),
  };
}
