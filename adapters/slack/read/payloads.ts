import { z } from 'zod';

/**
 * What Slack sends, as far as it is read here. Whatever has another shape is acknowledged and left.
 * https://docs.slack.dev/apis/events-api and https://docs.slack.dev/interactivity
 */
const id = z.string().min(1).max(255);

const message = z.object({
  user: id.optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  ts: id,
  blocks: z.unknown().optional(),
});

export const messageEvent = message.extend({
  type: z.literal('message'),
  channel: id,
  channel_type: z.literal('im'),
  subtype: z.string().optional(),
});
export const changedEvent = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_changed'),
  channel: id,
  channel_type: z.literal('im'),
  message,
  previous_message: message.optional(),
});
export const openedEvent = z.object({
  type: z.literal('app_home_opened'),
  user: id,
  channel: id.optional(),
  tab: z.string().optional(),
});

/** https://docs.slack.dev/reference/objects/user-object */
export const user = z.object({
  id,
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  real_name: z.string().optional(),
  tz: z.string().nullish(),
  locale: z.string().optional(),
});
export const changedUser = z.object({ type: z.literal('user_change'), user });

export const envelope = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: id,
  event: z.looseObject({ type: z.string() }),
});

export const command = z.object({
  command: z.string().regex(/^\/\S+$/u),
  text: z.string().default(''),
  team_id: id,
  user_id: id,
  channel_id: id,
  trigger_id: z.string().min(1),
  response_url: z.string().min(1),
});

export const press = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id }),
  user: z.object({ id }),
  trigger_id: z.string().min(1),
  response_url: z.string().optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  channel: z.object({ id }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
});
