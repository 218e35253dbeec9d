import type { EnvelopedEvent } from '@slack/bolt';
import type {
  FileShareMessageEvent,
  GenericMessageEvent,
  MessageChangedEvent,
  MessageDeletedEvent,
  SlackEvent,
  UserChangeEvent,
} from '@slack/types';
import { fileObject, teamOf, userObject } from './objects.ts';
import type { Channel, Person, StoredMessage, Team, World } from './world.ts';

/** An event in the wrapping of the Events API. https://docs.slack.dev/apis/events-api#callback-field */
export function envelop<E extends SlackEvent>(world: World, team: Team, event: E): EnvelopedEvent<E> {
  return {
    token: 'verification-token',
    team_id: team.id,
    ...(team.enterpriseId === undefined ? {} : { enterprise_id: team.enterpriseId }),
    context_team_id: team.id,
    api_app_id: world.appId,
    event,
    type: 'event_callback',
    event_id: world.nextId('Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: team.enterpriseId ?? null,
        team_id: team.id,
        user_id: team.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${event.type}`,
  };
}

/** https://docs.slack.dev/reference/events/message.im */
export function messageEvent(
  world: World,
  team: Team,
  channel: Channel,
  message: StoredMessage,
): GenericMessageEvent | FileShareMessageEvent {
  const common = {
    type: 'message' as const,
    team: teamOf(team, message.user),
    channel: channel.id,
    user: message.user,
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    channel_type: channel.person === undefined ? ('channel' as const) : ('im' as const),
    ...(message.blocks ? { blocks: [...message.blocks] } : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.clientId === undefined ? {} : { client_msg_id: message.clientId }),
    ...(message.botId === undefined ? {} : { bot_id: message.botId, app_id: world.appId }),
  };
  if (!message.files) return common as GenericMessageEvent;
  return { ...common, subtype: 'file_share', files: message.files.map(fileObject), upload: false };
}

/** https://docs.slack.dev/reference/events/message/message_changed */
export function changedEvent(
  world: World,
  team: Team,
  channel: Channel,
  { before, after }: { before: StoredMessage; after: StoredMessage },
): MessageChangedEvent {
  const ts = world.nextTs();
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: channel.id,
    channel_type: channel.person === undefined ? 'channel' : 'im',
    ts,
    event_ts: ts,
    message: messageEvent(world, team, channel, after),
    previous_message: messageEvent(world, team, channel, before),
  };
}

/** https://docs.slack.dev/reference/events/message/message_deleted */
export function deletedEvent(world: World, team: Team, channel: Channel, message: StoredMessage): MessageDeletedEvent {
  const ts = world.nextTs();
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: channel.id,
    channel_type: channel.person === undefined ? 'channel' : 'im',
    ts,
    event_ts: ts,
    deleted_ts: message.ts,
    previous_message: messageEvent(world, team, channel, message),
  };
}

/** https://docs.slack.dev/reference/events/user_change */
export function userChangeEvent(world: World, team: Team, person: Person): UserChangeEvent {
  return {
    type: 'user_change',
    user: { ...userObject(team, person), locale: person.profile.locale } as UserChangeEvent['user'],
    cache_ts: Math.floor(world.now() / 1000),
    event_ts: world.nextTs(),
  };
}
