import type { BlockAction, BlockElementAction, BlockSuggestion, ViewOutput } from '@slack/bolt';
import type { Option, PlainTextElement } from '@slack/types';
import type { Placed } from '../blockKit/elements.ts';
import { type Entry, enteredValue } from '../blockKit/entry.ts';
import type { State } from '../blockKit/state.ts';
import { messageObject } from '../objects.ts';
import type { SeenMessage } from '../seen.ts';
import type { Slack } from '../slack.ts';
import { type Actor, channelName, origin, storedLike, trigger } from './actor.ts';
import { escapeText } from './typed.ts';

/** What one element tells when it is used. */
export function elementAction(
  slack: Slack,
  { blockId, element }: Placed,
  entry: Entry,
  suggested: readonly Option[],
): BlockElementAction {
  const common = {
    type: element.type,
    block_id: blockId,
    action_id: element.action_id ?? '',
    action_ts: slack.world.nextTs(),
  };
  if (element.type === 'button') {
    const { text, value, style, url } = element;
    return { ...common, text: escaped(text), value, style, url } as BlockElementAction;
  }
  if (element.type === 'overflow') {
    const selected = element.options.find((option) => option.value === entry);
    if (!selected) throw new Error(`no option “${entry}” is offered`);
    return { ...common, selected_option: selected } as BlockElementAction;
  }
  return { ...common, ...enteredValue(element, entry, suggested) } as BlockElementAction;
}

/** What was plain text comes back written out: https://github.com/slackapi/bolt-python/issues/513 */
function escaped(text: PlainTextElement): PlainTextElement {
  return { ...text, text: escapeText(text.text) };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload, from a message. */
export function messageAction(actor: Actor, seen: SeenMessage, action: BlockElementAction, values: State): BlockAction {
  const { slack, team, person } = actor;
  const message = storedLike(seen, team);
  return {
    type: 'block_actions',
    ...origin(actor),
    container: { type: 'message', message_ts: seen.ts, channel_id: seen.channel, is_ephemeral: seen.ephemeral },
    ...trigger(actor),
    channel: { id: seen.channel, name: channelName(team, seen.channel) },
    ...(seen.ephemeral ? {} : { message: { ...messageObject(slack.world, team, message) } }),
    state: { values },
    response_url: slack.handles.responseUrl({ team, person, channel: seen.channel, message }),
    actions: [action],
  };
}

/** The same, from App Home or a modal: without a response URL. */
export function viewAction(actor: Actor, view: ViewOutput, action: BlockElementAction, values: State): object {
  return {
    type: 'block_actions',
    ...origin(actor),
    container: { type: 'view', view_id: view.id },
    ...trigger(actor, view.type === 'modal'),
    view: { ...view, state: { values } },
    actions: [action],
  } satisfies Omit<BlockAction, 'response_url'>;
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function blockSuggestion(
  actor: Actor,
  { blockId, element }: Placed,
  value: string,
  on: SeenMessage | ViewOutput,
): BlockSuggestion {
  return {
    type: 'block_suggestion',
    ...origin(actor),
    action_id: element.action_id ?? '',
    block_id: blockId,
    value,
    ...('hash' in on
      ? { container: { type: 'view', view_id: on.id }, view: on }
      : {
          container: { type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral: on.ephemeral },
          channel: { id: on.channel, name: channelName(actor.team, on.channel) },
        }),
  };
}
