import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { Api } from '../api.ts';
import { isAnswered, servesNoMore } from '../errors.ts';
import type { Interaction } from './received.ts';

/** What Discord is answered within three seconds. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
export type Answer = { readonly type: InteractionResponseType; readonly data?: object };

/** That it was heard: what comes of it follows. */
export function heard({ isOnMessage, isDirect }: Interaction): Answer {
  if (isOnMessage) return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = isDirect ? {} : { data: { flags: MessageFlags.Ephemeral } };
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, ...data };
}

/** A line that only this person sees, and that is all there is to say. */
export function line(content: string): Answer {
  const flags = MessageFlags.Ephemeral;
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content, flags, allowed_mentions: { parse: [] } },
  };
}

const TRIES = 3;

/** Answers an interaction; what did not arrive is said once more while there is time. False when it is too late for that. */
export async function acknowledge(api: Api, { id, token }: Interaction, answer: Answer): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      await api.call('POST', Routes.interactionCallback(id, token), { body: answer, auth: false });
      return true;
    } catch (error) {
      if (isAnswered(error)) return true;
      if (servesNoMore(error)) return false;
      if (tries === TRIES) throw error;
    }
  }
}
