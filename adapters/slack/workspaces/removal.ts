import { z } from 'zod';

/** The app was removed from a workspace. */
export interface Removal {
  readonly tenant: string;
  /** When Slack says that it happened, in seconds since 1970. */
  readonly at: number;
}

/** https://docs.slack.dev/reference/events/app_uninstalled and https://docs.slack.dev/reference/events/tokens_revoked */
const removal = z.object({
  type: z.literal('event_callback'),
  team_id: z.string().min(1).max(255),
  event_time: z.number(),
  event: z.discriminatedUnion('type', [
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
  ]),
});

/** Reads that the app was removed, or its own token taken back: that of a person does not count. Nothing for anything else. */
export function readRemoval(body: unknown): Removal | undefined {
  const read = removal.safeParse(body);
  return read.success ? { tenant: read.data.team_id, at: read.data.event_time } : undefined;
}
