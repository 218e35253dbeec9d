import type { Incoming } from '../../../src/ports/incoming.ts';
import { account } from '../account.ts';
import { type CustomId, readCustomId } from '../out/customIds.ts';
import { writePlace } from '../out/place.ts';
import { type Common, type Done, interaction, message, type Written } from './payloads.ts';
import { languageOf, profileOf } from './profile.ts';
import { receiveCommand, receiveLookup } from './receiveCommand.ts';
import type { Interaction, Received, Start } from './received.ts';
import { receiveForm } from './receiveForm.ts';
import { wordsOf } from './words.ts';

/** A message, or an edit of one, in the direct message; nothing when it is not for the coach. */
export function receiveMessage(given: unknown): Incoming | undefined {
  const { data } = message.safeParse(given);
  if (!data || !isSaid(data)) return undefined;
  return { ...common(data), key: messageKey(data), is: 'reply', text: wordsOf(data) };
}

/** A preview that Discord adds changes a message too, but not what was said in it. */
export function receiveEdit(given: unknown): Incoming | undefined {
  const { data } = message.safeParse(given);
  if (!data?.edited_timestamp || !isSaid(data)) return undefined;
  const key = `edit:${data.id}:${data.edited_timestamp}`;
  return { ...common(data), key, is: 'edited', of: messageKey(data), text: wordsOf(data) };
}

/** Of people: bots, webhooks and what Discord itself says are left. A file or a picture alone comes as no words. */
function isSaid({ author, webhook_id: webhook, guild_id: server, type }: Written): boolean {
  return !author.bot && !author.system && !webhook && !server && [0, 19].includes(type);
}

function common({ author, channel_id: channel }: Written) {
  return { account: account(author.id), profile: profileOf(author.global_name, undefined), channel };
}

function messageKey({ channel_id: channel, id }: Written): string {
  return `message:${channel}:${id}`;
}

/** The id of the message that a key names. */
export function messageOf(key: string): string | undefined {
  return /^message:\d+:(\d+)$/u.exec(key)?.[1];
}

/** Who did something and where, and what it comes to; nothing when it is not an interaction with this app. */
export function receive(
  given: unknown,
  applicationId: string,
): { readonly by: Interaction; readonly received: Received } | undefined {
  const { data: done } = interaction.safeParse(given);
  const user = done?.user ?? done?.member?.user;
  if (!done || !user || user.bot || done.application_id !== applicationId) return undefined;
  const by = interactionOf(done, user.id);
  const channel = done.channel_id ?? done.channel?.id;
  const place = placeOf(by);
  const start: Start = {
    account: by.account,
    profile: profileOf(user.global_name, done.locale),
    key: `interaction:${done.id}`,
    ...(by.isDirect && channel ? { channel } : {}),
    ...(place ? { place } : {}),
  };
  return { by, received: comesTo(done, start) };
}

function comesTo(done: Done, start: Start): Received {
  switch (done.type) {
    case 2:
      return receiveCommand(done.data, start);
    case 3:
      return receivePress(readCustomId(done.data.custom_id), start);
    case 4:
      return receiveLookup(done.data);
    case 5:
      return receiveForm(done.data, start);
  }
}

function receivePress(pressed: CustomId | undefined, start: Start): Received {
  switch (pressed?.is) {
    case 'choice': {
      const { delivery, choice } = pressed;
      return { is: 'incoming', incoming: { ...start, is: 'choice', delivery, choice } };
    }
    case 'all':
      return { is: 'wanted', wanted: { is: 'ahead', delivery: pressed.delivery } };
    case 'write':
      return { is: 'wanted', wanted: { is: 'write', delivery: pressed.delivery } };
    case 'form': {
      const { name } = pressed;
      return { is: 'wanted', wanted: { is: 'command', name }, incoming: { ...start, is: 'command', name } };
    }
    default:
      return { is: 'gone' };
  }
}

const BOT_DM = 1;
const DIRECT = 1;

function interactionOf(done: Common, userId: string): Interaction {
  const { id, token, locale, context, channel, message: on, authorizing_integration_owners: owners = {} } = done;
  return {
    id,
    token,
    account: account(userId),
    language: languageOf(locale),
    isDirect: context === undefined || context === null ? channel?.type === DIRECT : context === BOT_DM,
    isOnMessage: on !== undefined,
    isPersonal: owners['1'] !== undefined && owners['0'] === undefined,
  };
}

/** On a message in the direct message the answers are messages of their own; anywhere else they go through the interaction. */
function placeOf({ token, isDirect, isOnMessage }: Interaction): string | undefined {
  if (isDirect) return isOnMessage ? undefined : writePlace({ is: 'dm', token });
  return writePlace({ is: isOnMessage ? 'pressed' : 'there', token });
}
