import type {
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type { State } from '../blockKit/state.ts';
import { messageObject, userObject } from '../objects.ts';
import type { SeenMessage } from '../seen.ts';
import { type Actor, channelName, origin, storedLike, trigger } from './actor.ts';

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
