import { placedElements } from '../../twins/slack/blockKit/elements.ts';
import type { Entries } from '../../twins/slack/blockKit/state.ts';
import type { Frame } from '../../twins/slack/page/page.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage, SeenView } from '../../twins/slack/seen.ts';
import type { SlackActor } from '../slackStage.ts';
import type { Actor, Heard } from '../stage.ts';

/** A person in Slack, with all that they see kept as it came. */
export interface Film extends Actor {
  /** What was seen so far, each message as it came and as it stands now. */
  frames(): Frame[];
  looksAtHome(): Promise<void>;
  /** Types a command in a channel. */
  typesIn(channel: string, line: string): Promise<readonly Heard[]>;
  /** Does what opens a modal, fills it in and sends it. */
  fills(what: string, open: (user: SlackUser) => Promise<unknown>, values: Entries): Promise<readonly Heard[]>;
}

type Kept = Exclude<Frame, { is: 'message' }> | { readonly is: 'message'; readonly came: SeenMessage };

export function film(actor: SlackActor): Film {
  const { user, does } = actor;
  const kept: Kept[] = [];
  const seen = () => [...user.sees, ...user.ephemerals].sort((one, other) => Number(one.ts) - Number(other.ts));
  const known = new Set<string>();

  function look(): void {
    for (const message of seen()) {
      if (!known.has(message.ts)) kept.push({ is: 'message', came: message });
      known.add(message.ts);
    }
  }
  async function filmed(act: () => Promise<readonly Heard[]>, direction?: string): Promise<readonly Heard[]> {
    look();
    if (direction !== undefined) kept.push({ is: 'direction', text: direction });
    const heard = await act();
    look();
    return heard;
  }
  function screen(caption: string, view: SeenView | undefined): void {
    if (!view) throw new Error(`there is nothing to see: ${caption}`);
    kept.push({ is: 'screen', caption, view });
  }
  /** The newest message with a button, in the direct message or elsewhere, and what stands on that button. */
  function offered(id: string): { on: SeenMessage; label: string } | undefined {
    for (const on of seen().reverse()) {
      const buttons = placedElements(on.blocks).map(({ element }) => element);
      const button = buttons.find(({ action_id: action }) => action === `choice:${id}`);
      if (button?.type === 'button') return { on, label: button.text.text };
    }
    return undefined;
  }
  async function chooses(id: string): Promise<readonly Heard[]> {
    const { on, label } = offered(id) ?? {};
    if (on?.ephemeral) return filmed(() => does(() => user.presses(on, `choice:${id}`)), `[${label}]`);
    return filmed(() => actor.chooses(id), label && `[${label}]`);
  }

  return {
    name: actor.name,
    heard: actor.heard,
    says: (text) => filmed(() => actor.says(text)),
    types: (line) => filmed(() => actor.types(line), `/spoor ${line}`),
    chooses,
    next: () => filmed(() => actor.next()),
    waits: (length) => filmed(() => actor.waits(length)),
    frames: () =>
      kept.map((frame) => {
        if (frame.is !== 'message') return frame;
        const stands = seen().find(({ ts }) => ts === frame.came.ts) ?? frame.came;
        return { ...frame, stands };
      }),
    async looksAtHome() {
      await filmed(() => does(() => user.opensHome('home')));
      screen('Home', user.home);
    },
    typesIn: (channel, line) => filmed(() => does(() => user.types('/spoor', line, { channel })), `#: /spoor ${line}`),
    async fills(what, open, values) {
      await filmed(() => does(() => open(user)), what);
      screen(user.modal?.title.text ?? '', user.modal);
      for (const { element } of placedElements((user.modal?.blocks ?? []) as SeenMessage['blocks'])) {
        const typed = values[element.action_id ?? ''];
        if (element.type === 'external_select' && typed) await user.suggestions(element.action_id ?? '', String(typed));
      }
      return filmed(() => does(() => user.submits(values)));
    },
  };
}
