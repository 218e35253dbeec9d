import type { FileShareMessageEvent } from '@slack/types';
import type { Person, StoredFile, StoredMessage, Team, World } from './world.ts';

/** A message as methods and interactions show it; metadata only where it is asked for. */
export function messageObject(world: World, team: Team, message: StoredMessage, withMetadata = false) {
  return {
    type: 'message' as const,
    ...(message.botId === undefined && message.files ? { subtype: 'file_share' } : {}),
    user: message.user,
    ts: message.ts,
    team: teamOf(team, message.user),
    text: message.text,
    ...(message.botId === undefined
      ? {}
      : {
          bot_id: message.botId,
          app_id: world.appId,
          bot_profile: { id: message.botId, app_id: world.appId, name: 'Spoor', team_id: team.id, deleted: false },
        }),
    ...(message.clientId === undefined ? {} : { client_msg_id: message.clientId }),
    ...(message.blocks ? { blocks: message.blocks } : {}),
    ...(message.files ? { files: message.files.map(fileObject) } : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  };
}

type SlackFile = NonNullable<FileShareMessageEvent['files']>[number];

/** https://docs.slack.dev/reference/objects/file-object */
export function fileObject(file: StoredFile): SlackFile {
  return {
    id: file.id,
    created: 0,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? 'binary',
    pretty_type: 'File',
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `https://files.slack.com/files-pri/${file.id}/${file.name}`,
    url_private_download: `https://files.slack.com/files-pri/${file.id}/download/${file.name}`,
    permalink: `https://twin.slack.com/files/${file.id}/${file.name}`,
    channels: [],
    groups: [],
  };
}

/** Somebody from elsewhere who shares a channel has a team of their own. */
export function teamOf(team: Team, personId: string): string {
  return team.people.get(personId)?.profile.isStranger ? 'T0STRANGER' : team.id;
}

/** https://docs.slack.dev/reference/objects/user-object, without the locale, which has to be asked for. */
export function userObject(team: Team, { id, profile }: Person) {
  const { name, tz } = profile;
  return {
    id,
    team_id: teamOf(team, id),
    name: name.toLowerCase().replaceAll(' ', '.'),
    deleted: profile.deleted,
    color: '9f69e7',
    real_name: name,
    ...(profile.deleted ? {} : { tz, tz_label: tz, tz_offset: offsetOf(tz) }),
    profile: {
      real_name: name,
      real_name_normalized: name,
      display_name: name,
      display_name_normalized: name,
      first_name: name.split(' ')[0] ?? name,
      last_name: name.split(' ').slice(1).join(' '),
      status_text: '',
      status_emoji: '',
      team: team.id,
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: profile.isRestricted,
    is_ultra_restricted: false,
    is_bot: profile.isBot,
    ...(profile.isStranger ? { is_stranger: true } : {}),
    is_app_user: false,
    updated: 0,
    is_email_confirmed: true,
    who_can_share_contact_card: 'EVERYONE',
  };
}

/** Seconds east of Greenwich now. */
function offsetOf(zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/u.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
}
