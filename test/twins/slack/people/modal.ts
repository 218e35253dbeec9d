import type { ViewResponseAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { checkView } from '../api/limits.ts';
import { ifTaken } from '../api/refusal.ts';
import { pushView } from '../api/viewMethods.ts';
import { replaceView, viewObject } from '../api/views.ts';
import { type Entries, type Suggested, submittedState } from '../blockKit/state.ts';
import type { SeenView } from '../seen.ts';
import type { Ack } from '../wire/delivery.ts';
import type { Actor } from './actor.ts';
import { viewClosed, viewSubmission } from './interactions.ts';

/** What a person does with the modal on top. */
export interface ModalHands {
  /** Fills it in and sends it: by block id, or by action id. Throws where Slack's button would not work. */
  submits(values?: Entries): Promise<Ack>;
  /** Closes the top one; `all` presses the cross that closes every one. The app hears of it when it asked to. */
  closesModal(how?: { readonly all?: boolean }): Promise<Ack>;
}

export function createModalHands(actor: Actor, suggested: Suggested): ModalHands {
  const { slack, team, person } = actor;

  function top(): SeenView {
    const view = person.modals.at(-1);
    if (!view) throw new Error('no modal is open');
    return view;
  }

  /** https://docs.slack.dev/surfaces/modals#response_actions */
  function follow(view: SeenView, answer: ViewResponseAction | undefined): void {
    switch (answer?.response_action) {
      case 'errors': {
        const fields = view.blocks.filter(({ type }) => type === 'input').map(({ block_id: id }) => id);
        for (const id of Object.keys(answer.errors))
          if (!fields.includes(id)) slack.violate('response_action errors', `there is no input block ${id}`);
        return;
      }
      case 'update': {
        checkView(slack, 'response_action update', answer.view);
        const { id, previous_view_id: previous, root_view_id: root } = view;
        replaceView(person, view, viewObject(slack.world, team, answer.view, { id, previous, root }));
        return;
      }
      case 'push':
        checkView(slack, 'response_action push', answer.view);
        pushView(slack, team, person, answer.view);
        return;
      case 'clear':
        person.modals = [];
        return;
      default:
        person.modals = person.modals.filter((one) => one.id !== view.id);
    }
  }

  return {
    async submits(values = {}) {
      const view = top();
      if (!view.submit) throw new Error('the modal has no button to send it');
      const state = submittedState(view.blocks as KnownBlock[], values, suggested);
      const ack = await slack.delivery.interaction(team, viewSubmission(actor, view, state));
      if (ack.acknowledged) ifTaken(() => follow(view, asResponseAction(ack.body)));
      return ack;
    },
    async closesModal({ all = false } = {}) {
      const view = top();
      const closing = all || view.clear_on_close ? [...person.modals].reverse() : [view];
      person.modals = person.modals.filter((one) => !closing.includes(one));
      const told = closing.filter((one) => one.notify_on_close);
      const acks = await Promise.all(
        told.map((one) => slack.delivery.interaction(team, viewClosed(actor, one, closing.length > 1))),
      );
      return acks[0] ?? { acknowledged: true, attempts: 0 };
    },
  };
}

function asResponseAction(body: unknown): ViewResponseAction | undefined {
  return typeof body === 'object' && body !== null && 'response_action' in body
    ? (body as ViewResponseAction)
    : undefined;
}
