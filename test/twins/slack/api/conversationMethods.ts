import { messageObject } from '../objects.ts';
import type { BotMethod } from '../slack.ts';
import { SLACK_TIMING } from '../wire/timing.ts';
import { findChannel, type Team } from '../world.ts';
import { isTrue } from './call.ts';
import { Refusal } from './refusal.ts';

/** https://docs.slack.dev/reference/methods/conversations.history */
const HISTORY_USUAL = 100;

const open: BotMethod = (_slack, team, args) => {
  const ids = String(args.users ?? '')
    .split(',')
    .filter(Boolean);
  const [first, second] = ids;
  if (first === undefined) throw new Refusal('users_list_not_supplied');
  if (second !== undefined) throw new Refusal('method_not_supported_for_channel_type');
  const person = team.people.get(first);
  if (!person) throw new Refusal('user_not_found');
  if (person.profile.deleted) throw new Refusal('user_disabled');
  if (person.profile.isBot) throw new Refusal('cannot_dm_bot');
  const whole = isTrue(args.return_im) ? { created: 0, is_im: true, is_org_shared: false, user: person.id } : {};
  return { no_op: true, already_open: true, channel: { id: person.dm, ...whole } };
};

const lastLook = new WeakMap<Team, number>();

const history: BotMethod = (slack, team, args) => {
  const { timing } = slack;
  const channel = findChannel(team, args.channel);
  if (!channel) throw new Refusal('channel_not_found');
  if (!channel.members.has(team.botUserId)) throw new Refusal('not_in_channel');
  const wait = (lastLook.get(team) ?? Number.NEGATIVE_INFINITY) + timing.historyEveryMs - Date.now();
  if (wait > 0) throw new Refusal('ratelimited', [], Math.ceil(wait / 1000));
  lastLook.set(team, Date.now());
  const limit = Number(args.limit ?? HISTORY_USUAL);
  if (limit > SLACK_TIMING.historyMost) slack.violate('conversations.history', `asks for ${limit} messages`);
  const inclusive = isTrue(args.inclusive);
  const [oldest, latest, cursor] = [args.oldest, args.latest, args.cursor].map((ts) => (ts ? String(ts) : undefined));
  if (cursor !== undefined && !cursor.startsWith('next_ts:')) throw new Refusal('invalid_cursor');
  const before = cursor?.slice('next_ts:'.length);
  const found = channel.messages
    .filter(
      ({ ts }) =>
        (oldest === undefined || isAfter(ts, oldest) || (inclusive && ts === oldest)) &&
        (latest === undefined || isAfter(latest, ts) || (inclusive && ts === latest)) &&
        (before === undefined || isAfter(before, ts)),
    )
    .reverse();
  const page = found.slice(0, Math.min(limit, timing.historyMost));
  const hasMore = found.length > page.length;
  const withMetadata = isTrue(args.include_all_metadata);
  return {
    messages: page.map((message) => messageObject(slack.world, team, message, withMetadata)),
    has_more: hasMore,
    pin_count: 0,
    ...(hasMore ? { response_metadata: { next_cursor: `next_ts:${page.at(-1)?.ts}` } } : {}),
  };
};

function isAfter(ts: string, other: string): boolean {
  return Number(ts) > Number(other);
}

export const conversationMethods: Readonly<Record<string, BotMethod>> = {
  'conversations.open': open,
  'conversations.history': history,
};
