import { z } from 'zod';

/**
 * What Discord sends, as far as it is read here. Whatever has another shape is left.
 * https://docs.discord.com/developers/events/gateway-events and https://docs.discord.com/developers/interactions/receiving-and-responding
 */
const id = z.string().regex(/^\d{1,20}$/u);

const author = z.object({
  id,
  bot: z.boolean().optional(),
  system: z.boolean().optional(),
  global_name: z.string().nullish(),
});

/** What somebody wrote; on a server it has the server's id. */
export const message = z.object({
  id,
  channel_id: id,
  guild_id: z.string().nullish(),
  author,
  webhook_id: z.string().nullish(),
  type: z.number(),
  content: z.string().default(''),
  edited_timestamp: z.string().nullish(),
  mentions: z.array(z.object({ id, global_name: z.string().nullish(), username: z.string() })).default([]),
});
export type Written = z.infer<typeof message>;

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});
const subcommand = z.object({ name: z.string(), options: z.array(option).default([]) });

/** What stands in a form, however deep. */
export interface Filled {
  readonly custom_id?: string | undefined;
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly component?: Filled | undefined;
  readonly components?: readonly Filled[] | undefined;
}
const filled: z.ZodType<Filled> = z.lazy(() =>
  z.object({
    custom_id: z.string().optional(),
    value: z.string().optional(),
    values: z.array(z.string()).optional(),
    component: filled.optional(),
    components: z.array(filled).optional(),
  }),
);

const common = z.object({
  id,
  application_id: id,
  token: z.string().regex(/^\S+$/u),
  channel_id: id.optional(),
  channel: z.object({ id, type: z.number() }).optional(),
  context: z.number().nullish(),
  guild_id: z.string().nullish(),
  locale: z.string().optional(),
  user: author.optional(),
  member: z.object({ user: author }).optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
  message: z.object({ id }).optional(),
});
export type Common = z.infer<typeof common>;

export const interaction = z.discriminatedUnion('type', [
  common.extend({
    type: z.literal(2),
    data: z.object({
      type: z.number().default(1),
      name: z.string(),
      options: z.array(subcommand).default([]),
      target_id: id.optional(),
      resolved: z
        .object({ messages: z.record(z.string(), z.object({ content: z.string().default('') })).optional() })
        .optional(),
    }),
  }),
  common.extend({ type: z.literal(3), data: z.object({ custom_id: z.string() }) }),
  common.extend({ type: z.literal(4), data: z.object({ name: z.string(), options: z.array(subcommand).default([]) }) }),
  common.extend({
    type: z.literal(5),
    data: z.object({ custom_id: z.string(), components: z.array(filled).default([]) }),
  }),
]);
export type Done = z.infer<typeof interaction>;
