import type { ViewOutput } from '@slack/bolt';
import type { View } from '@slack/types';
import type { BotMethod, Slack } from '../slack.ts';
import type { Person, Team } from '../world.ts';
import { checkView } from './limits.ts';
import { Refusal } from './refusal.ts';
import { replaceView, STACK_MOST, viewObject } from './views.ts';

/** https://docs.slack.dev/reference/methods/views.open and the three beside it. */
function readView(slack: Slack, where: string, args: Readonly<Record<string, unknown>>): View {
  checkView(slack, where, args.view);
  return args.view as View;
}

const open: BotMethod = (slack, team, args) => {
  const { person } = slack.handles.exchange(args.trigger_id);
  const view = viewObject(slack.world, team, readView(slack, 'views.open', args));
  person.modals = [view];
  return { view };
};

const push: BotMethod = (slack, team, args) => {
  const { person, inModal } = slack.handles.exchange(args.trigger_id);
  const view = pushView(slack, team, person, readView(slack, 'views.push', args), inModal);
  return { view };
};

/** Lays a view on top of the open ones. Throws Refusal when there are three already, or none. */
export function pushView(slack: Slack, team: Team, person: Person, view: View, inModal = true): ViewOutput {
  const top = person.modals.at(-1);
  if (!top || !inModal) throw new Refusal('not_found');
  if (person.modals.length >= STACK_MOST) throw new Refusal('push_limit_reached');
  const pushed = viewObject(slack.world, team, view, { previous: top.id, root: top.root_view_id });
  person.modals.push(pushed);
  return pushed;
}

const update: BotMethod = (slack, team, args) => {
  const open = [...team.people.values()].flatMap((person) => person.modals.map((view) => ({ person, view })));
  const found = open.find(({ view }) =>
    args.view_id === undefined ? view.external_id === args.external_id : view.id === args.view_id,
  );
  if (!found) throw new Refusal('not_found');
  if (args.hash !== undefined && args.hash !== found.view.hash) throw new Refusal('hash_conflict');
  const { id, previous_view_id: previous, root_view_id: root } = found.view;
  const view = viewObject(slack.world, team, readView(slack, 'views.update', args), { id, previous, root });
  replaceView(found.person, found.view, view);
  return { view };
};

const publish: BotMethod = (slack, team, args) => {
  const person = team.people.get(String(args.user_id));
  if (!person) throw new Refusal('user_not_found');
  if (args.hash !== undefined && person.home && args.hash !== person.home.hash) throw new Refusal('hash_conflict');
  const view = readView(slack, 'views.publish', args);
  person.home = viewObject(slack.world, team, view, person.home ? { id: person.home.id } : {});
  return { view: person.home };
};

export const viewMethods: Readonly<Record<string, BotMethod>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
