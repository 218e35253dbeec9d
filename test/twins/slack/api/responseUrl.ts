import type { IncomingMessage } from 'node:http';
import type { Response } from '../handles.ts';
import type { Slack } from '../slack.ts';
import type { Reply } from '../wire/server.ts';
import { findChannel, type StoredMessage } from '../world.ts';
import { readBody } from './call.ts';
import { post, remove, replace, whisper } from './chatMethods.ts';
import { checkMessage } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { SeenCall } from './webApi.ts';

/** What may be sent to a response URL, and back with the acknowledgement of a command. */
export interface Answer {
  readonly text?: string;
  readonly blocks?: readonly object[];
  readonly response_type?: string;
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export async function respond(
  slack: Slack,
  id: string,
  request: IncomingMessage,
  see: (call: SeenCall) => void,
): Promise<Reply> {
  const answer: Answer = JSON.parse((await readBody(request)).toString());
  const seen = { method: 'response_url', args: { ...answer }, at: Date.now() };
  try {
    const response = slack.handles.respond(id);
    giveAnswer(slack, response, answer, 'response_url');
    see({ ...seen, team: response.team.id });
    return { body: 'ok' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    see({ ...seen, team: '', error: error.message });
    return { status: 404, body: error.message };
  }
}

/** Shows an answer where it belongs: for the person alone unless it says otherwise. */
export function giveAnswer(slack: Slack, response: Response, answer: Answer, where: string): void {
  const { team, person, message: original } = response;
  const channel = findChannel(team, response.channel);
  if (!channel) throw new Refusal('channel_not_found');
  if (answer.delete_original && original) {
    if (original.ephemeral) person.ephemerals = person.ephemerals.filter(({ message }) => message.ts !== original.ts);
    else remove(slack, team, channel, original);
    return;
  }
  checkMessage(slack, where, { ...answer });
  if (answer.replace_original && original) {
    const changed = { ...original, text: answer.text ?? '', blocks: answer.blocks ?? [] } as StoredMessage;
    if (original.ephemeral)
      person.ephemerals = person.ephemerals.map((one) =>
        one.message.ts === original.ts ? { ...one, message: changed } : one,
      );
    else replace(slack, team, channel, original, changed);
    return;
  }
  if (answer.response_type !== 'in_channel') {
    whisper(slack, team, { channel: channel.id, person: person.id }, answer);
    return;
  }
  if (channel.person === undefined) slack.violate(where, `posts in the channel ${channel.name}`);
  post(slack, team, channel, { ...answer });
}
