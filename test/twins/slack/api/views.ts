import { randomUUID } from 'node:crypto';
import type { ViewOutput } from '@slack/bolt';
import type { View } from '@slack/types';
import { stateOf } from '../blockKit/state.ts';
import { withIds } from '../blockKit/withIds.ts';
import type { Person, Team, World } from '../world.ts';

/** How deep modals stack. https://docs.slack.dev/surfaces/modals#adding-views */
export const STACK_MOST = 3;

/** A view as Slack keeps it and sends it along. https://docs.slack.dev/reference/views */
export function viewObject(
  world: World,
  team: Team,
  view: View,
  { id, previous, root }: { id?: string; previous?: string | null; root?: string | null } = {},
): ViewOutput {
  const viewId = id ?? world.nextId('V');
  const blocks = withIds(view.blocks);
  const modal = view.type === 'modal' ? view : undefined;
  return {
    id: viewId,
    team_id: team.id,
    type: view.type,
    blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: stateOf(blocks, {}) },
    hash: `${Math.floor(world.now() / 1000)}.${randomUUID().slice(0, 8)}`,
    title: modal?.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    close: modal?.close ?? null,
    submit: modal?.submit ?? null,
    previous_view_id: previous ?? null,
    root_view_id: root ?? viewId,
    app_id: world.appId,
    external_id: view.external_id ?? '',
    app_installed_team_id: team.id,
    bot_id: team.botId,
  };
}

/** Puts another view in the place of one that is open. False when it is not open any more. */
export function replaceView(person: Person, old: ViewOutput, view: ViewOutput): boolean {
  if (!person.modals.includes(old)) return false;
  person.modals = person.modals.map((one) => (one === old ? view : one));
  return true;
}
