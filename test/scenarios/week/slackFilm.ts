import { placedElements } from '../../twins/slack/blockKit/elements.ts';
import type { Entries } from '../../twins/slack/blockKit/state.ts';
import type { Frame } from '../../twins/slack/page/page.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage, SeenView } from '../../twins/slack/seen.ts';
import type { SlackActor } from '../slackStage.ts';
import type { Heard } from '../stage.ts';
import type { Film } from './story.ts';

type Kept = Exclude<Frame, { is: 'message' }> | { readonly is: 'message'; readonly came: SeenMessage };

/** A person in Slack, with all that they see kept as it came. */
export function slackFilm(actor: SlackActor, channel: string): Film & { frames(): Frame[] } {
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

  /** Does what opens a modal, fills it in and sends it. */
  async function fills(what: string, open: () => Promise<unknown>, values: Entries): Promise<readonly Heard[]> {
    await filmed(() => does(open), what);
    screen(user.modal?.title.text ?? '', user.modal);
    for (const { element } of placedElements((user.modal?.blocks ?? []) as SeenMessage['blocks'])) {
      const typed = values[element.action_id ?? ''];
      if (element.type === 'external_select' && typed) await user.suggestions(element.action_id ?? '', String(typed));
    }
    return filmed(() => does(() => user.submits(values)));
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
    typesElsewhere: (line) => filmed(() => does(() => user.types('/spoor', line, { channel })), `#: /spoor ${line}`),
    fillsForm: (command, values) => fills(command, () => user.types('/spoor', command), values),
    fillsAllAtOnce: (values) => fills('[all-at-once]', () => user.presses(lastSaid(user), 'all-at-once'), values),
    saves: (text) => fills('save', () => user.usesMessageShortcut('save', { ...lastSaid(user), text, blocks: [] }), {}),
  };
}

function lastSaid({ sees }: SlackUser): SeenMessage {
  const found = sees.findLast(({ byApp }) => byApp);
  if (!found) throw new Error('nothing was said yet');
  return found;
}
