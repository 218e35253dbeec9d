import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Call } from '../api/call.ts';
import type { Discord } from '../discord.ts';
import type { Pending } from '../people/pending.ts';
import { EPHEMERAL } from '../seen.ts';
import { breach, onlyKeys } from './breach.ts';
import { checkChoices } from './choices.ts';
import { checkMessage } from './message.ts';
import { checkModal } from './modal.ts';
import { judge } from './openapi.ts';

const WHERE = 'interactionCallback';
const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType;

/** To which interactions something may be the answer. */
const ANSWERS: Readonly<Record<number, readonly InteractionType[]>> = {
  [InteractionResponseType.ChannelMessageWithSource]: [ApplicationCommand, MessageComponent, ModalSubmit],
  [InteractionResponseType.DeferredChannelMessageWithSource]: [ApplicationCommand, MessageComponent, ModalSubmit],
  [InteractionResponseType.DeferredMessageUpdate]: [MessageComponent, ModalSubmit],
  [InteractionResponseType.UpdateMessage]: [MessageComponent, ModalSubmit],
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: [ApplicationCommandAutocomplete],
  [InteractionResponseType.Modal]: [ApplicationCommand, MessageComponent],
};

/** What an interaction is answered with. */
export function checkCallback(discord: Discord, pending: Pending, { body, files }: Call): void {
  const { type, data } = Object(body);
  onlyKeys(discord, WHERE, 'an answer', Object(body), ['type', 'data']);
  if (!ANSWERS[type]?.includes(pending.type))
    breach(discord, WHERE, `an interaction ${pending.type} is not answered with ${type}`);
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      checkMessage(discord, WHERE, data, files);
      break;
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate:
      if (!pending.on) breach(discord, WHERE, 'there is no message to update');
      if (type === InteractionResponseType.UpdateMessage) checkMessage(discord, WHERE, data, files, pending.on);
      break;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      onlyKeys(discord, WHERE, 'a deferred answer', Object(data), ['flags']);
      if ((Number(data?.flags ?? 0) & ~EPHEMERAL) !== 0)
        breach(discord, WHERE, 'a deferred answer is at most for one alone');
      break;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      checkChoices(discord, data);
      break;
    case InteractionResponseType.Modal:
      checkModal(discord, data);
  }
  judge(discord, WHERE, body);
}
