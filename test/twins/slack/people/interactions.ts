import type {
  BlockAction,
  BlockElementAction,
  BlockSuggestion,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type { KnownBlock, Option, PlainTextElement } from '@slack/types';
import type { Placed } from '../blockKit/elements.ts';
import { type Entry, enteredValue } from '../blockKit/entry.ts';
import type { State } from '../blockKit/state.ts';
import { messageObject, teamOf, userObject } from '../objects.ts';
import type { SeenMessage } from '../seen.ts';
import type { Slack } from '../slack.ts';
import { findChannel, type Person, type StoredMessage, type Team } from '../world.ts';
import { escapeText } from './typed.ts';

/** Somebody in a workspace who does something. */
export interface Actor {
  readonly slack: Slack;
  readonly team: Team;
  readonly person: Person;
}

function origin({ slack, team, person }: Actor) {
  const { name } = userObject(team, person);
  return {
    user: { id: person.id, username: name, name, team_id: teamOf(team, person.id) },
    team: { id: team.id, domain: team.domain },
    api_app_id: slack.world.appId,
    token: 'verification-token',
    is_enterprise_install: false,
    ...(team.enterpriseId === undefined ? {} : { enterprise: { id: team.enterpriseId, name: 'Enterprise' } }),
  };
}

function trigger({ slack, team, person }: Actor, inModal = false): { trigger_id: string } {
  return { trigger_id: slack.handles.trigger({ team, person, inModal }) };
}

function channelName(team: Team, id: string): string {
  const channel = findChannel(team, id);
  return channel?.person === undefined ? (channel?.name ?? 'unknown') : 'directmessage';
}

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function slashCommand(actor: Actor, command: string, text: string, channel: string): SlashCommand {
  const { slack, team, person } = actor;
  return {
    token: 'verification-token',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel,
    channel_name: channelName(team, channel),
    user_id: person.id,
    user_name: userObject(team, person).name,
    command,
    text,
    api_app_id: slack.world.appId,
    is_enterprise_install: 'false',
    response_url: slack.handles.responseUrl({ team, person, channel }),
    ...trigger(actor),
  };
}

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

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function viewSubmission(actor: Actor, view: ViewOutput, values: State): ViewSubmitAction {
  return {
    type: 'view_submission',
    ...origin(actor),
    ...trigger(actor, true),
    view: { ...view, state: { values } },
    response_urls: [],
  };
}

export function viewClosed(actor: Actor, view: ViewOutput, cleared: boolean): ViewClosedAction {
  return { type: 'view_closed', ...origin(actor), view, is_cleared: cleared };
}

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function globalShortcut(actor: Actor, callbackId: string): GlobalShortcut {
  return {
    type: 'shortcut',
    ...origin(actor),
    ...trigger(actor),
    callback_id: callbackId,
    action_ts: actor.slack.world.nextTs(),
  };
}

export function messageShortcut(actor: Actor, callbackId: string, seen: SeenMessage): MessageShortcut {
  const { slack, team, person } = actor;
  const message = storedLike(seen, team);
  return {
    type: 'message_action',
    ...origin(actor),
    ...trigger(actor),
    callback_id: callbackId,
    action_ts: slack.world.nextTs(),
    message_ts: seen.ts,
    channel: { id: seen.channel, name: channelName(team, seen.channel) },
    message: { ...messageObject(slack.world, team, message) },
    response_url: slack.handles.responseUrl({ team, person, channel: seen.channel, message }),
  };
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

/** The message as it stood on the screen, which may have changed since. */
function storedLike(seen: SeenMessage, team: Team): StoredMessage {
  return {
    ts: seen.ts,
    user: seen.user,
    text: seen.text,
    blocks: seen.blocks as KnownBlock[],
    ...(seen.byApp ? { botId: team.botId } : {}),
    ...(seen.metadata ? { metadata: seen.metadata } : {}),
    ...(seen.files.length > 0 ? { files: seen.files } : {}),
    ...(seen.ephemeral ? { ephemeral: true } : {}),
  };
}
