import { MessageFlags, Routes } from 'discord.js';
import { z } from 'zod';
import type { Api } from '../api.ts';
import { deliveryErrorOf, questionErrorOf, servesNoMore } from '../errors.ts';
import { bodyOf, changeOf } from './body.ts';
import type { Part } from './shape.ts';

/** https://docs.discord.com/developers/resources/message#message-object */
const sent = z.object({ id: z.string(), channel_id: z.string(), flags: z.number().default(0) });
type Sent = z.infer<typeof sent>;

/** Says what is to be said through an interaction, as long as its token serves. */
export interface Answers {
  /** Fills what waits there, or changes the message that was pressed; nothing when the token serves no more. Throws DeliveryError. */
  fill(token: string, part: Part): Promise<Sent | undefined>;
  /** Says something more, seen by that person only; false when the token serves no more. Throws DeliveryError. */
  follow(token: string, part: Part): Promise<boolean>;
  /** What stands there; nothing when the token serves no more. Throws DeliveryError. */
  standing(token: string): Promise<Sent | undefined>;
  /** Whether nothing was said there yet. Throws DeliveryError. */
  waits(token: string): Promise<boolean>;
  /** Takes away what waits there. Throws DeliveryError. */
  drop(token: string): Promise<void>;
}

export function createAnswers(api: Api, applicationId: string): Answers {
  const original = (token: string) => Routes.webhookMessage(applicationId, token, '@original');
  const plain = { auth: false } as const;

  async function orNothing<T>(call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (servesNoMore(error)) return undefined;
      throw deliveryErrorOf(error);
    }
  }

  async function standing(token: string): Promise<Sent | undefined> {
    const found = await orNothing(api.call('GET', original(token), plain)).catch((error: unknown) => {
      throw questionErrorOf(error);
    });
    return found === undefined ? undefined : sent.parse(found);
  }

  return {
    standing,
    async fill(token, part) {
      const changed = await orNothing(api.call('PATCH', original(token), { ...changeOf(part), ...plain }));
      return changed === undefined ? undefined : sent.parse(changed);
    },
    async follow(token, part) {
      const hidden = { ...part, flags: part.flags | MessageFlags.Ephemeral };
      const followed = api.call('POST', Routes.webhook(applicationId, token), { ...bodyOf(hidden), ...plain });
      return (await orNothing(followed)) !== undefined;
    },
    async waits(token) {
      return (((await standing(token))?.flags ?? 0) & MessageFlags.Loading) !== 0;
    },
    async drop(token) {
      await orNothing(api.call('DELETE', original(token), plain));
    },
  };
}
