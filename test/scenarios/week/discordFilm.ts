import type { APIApplicationCommand } from 'discord.js';
import type { Frame } from '../../twins/discord/page/page.ts';
import type { SeenMessage } from '../../twins/discord/seen.ts';
import { sentAt } from '../../twins/discord/sentAt.ts';
import type { Server } from '../../twins/discord/server.ts';
import { choiceIn } from '../discordHeard.ts';
import type { DiscordActor } from '../discordStage.ts';
import { spoorCalled } from '../discordTyped.ts';
import type { Heard } from '../stage.ts';
import type { Film } from './story.ts';

type Kept = Exclude<Frame, { is: 'message' }> | { readonly is: 'message'; readonly came: SeenMessage };

interface There {
  readonly botId: string;
  readonly server: Server;
  readonly commands: () => readonly APIApplicationCommand[];
}

/** A person on Discord, with all that they see kept as it came. */
export function discordFilm(actor: DiscordActor, { botId, server, commands }: There): Film & { frames(): Frame[] } {
  const { user, does } = actor;
  const kept: Kept[] = [];
  const seen = () => [...user.sees, ...user.ephemerals].toSorted((one, other) => sentAt(one.id) - sentAt(other.id));
  const known = new Set<string>();

  function look(): void {
    for (const message of seen()) {
      if (!known.has(message.id)) kept.push({ is: 'message', came: message });
      known.add(message.id);
    }
  }
  async function filmed(act: () => Promise<readonly Heard[]>, direction?: string): Promise<readonly Heard[]> {
    look();
    if (direction !== undefined) kept.push({ is: 'direction', text: direction });
    const heard = await act();
    look();
    return heard;
  }
  /** The newest message with a button, in the direct message or elsewhere, and that button. */
  function offered(id: string): { on: SeenMessage; customId: string; label: string } | undefined {
    for (const on of seen().reverse()) {
      const button = on.buttons.find(({ customId }) => choiceIn(customId) === id);
      if (button) return { on, ...button };
    }
    return undefined;
  }
  /** Does what opens a modal, fills it in and sends it. */
  async function fills(
    what: string,
    open: () => Promise<unknown>,
    values: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<readonly Heard[]> {
    await filmed(() => does(open), what);
    const { modal } = user;
    if (!modal) throw new Error(`nothing opened: ${what}`);
    kept.push({ is: 'modal', caption: modal.title, modal });
    return filmed(() => does(() => user.submits(values)));
  }
  function lastSaid(): SeenMessage {
    const found = user.sees.findLast(({ author }) => author === botId);
    if (!found) throw new Error('nothing was said yet');
    return found;
  }
  /** A day as one writes it there, where no calendar opens. */
  const written = (value: string) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value.split('-').reverse().join('-') : value;
  const called = (line: string, where: Server | 'dm' = 'dm') => {
    const { command, options } = spoorCalled(line, commands());
    return user.types(command, options, where);
  };

  return {
    name: actor.name,
    heard: actor.heard,
    says: (text) => filmed(() => actor.says(text)),
    types: (line) => filmed(() => actor.types(line), `/spoor ${line}`),
    chooses(id) {
      const { on, customId = '', label } = offered(id) ?? {};
      if (on) return filmed(() => does(() => user.presses(on, customId)), `[${label}]`);
      return filmed(() => actor.chooses(id));
    },
    next: () => filmed(() => actor.next()),
    waits: (length) => filmed(() => actor.waits(length)),
    frames: () =>
      kept.map((frame) =>
        frame.is === 'message' ? { ...frame, stands: seen().find(({ id }) => id === frame.came.id) } : frame,
      ),
    async looksAtHome() {
      await filmed(() => actor.types('today'), '/spoor today');
    },
    typesElsewhere: (line) => filmed(() => does(() => called(line, server)), `#: /spoor ${line}`),
    fillsForm: (command, values) =>
      fills(
        `/spoor ${command}`,
        () => called(command),
        Object.fromEntries(Object.entries(values).map(([id, value]) => [id, written(value)])),
      ),
    fillsAllAtOnce(values) {
      const on = lastSaid();
      const all = on.buttons.find(({ customId }) => customId.startsWith('all:'));
      if (!all) throw new Error('the last message has no form');
      return fills(`[${all.label}]`, () => user.presses(on, all.customId), values);
    },
    async saves(text) {
      await filmed(() => does(() => user.writes(text)));
      const message = user.sees.findLast(({ author, content }) => author === user.id && content === text);
      if (!message) throw new Error('it was not written');
      return fills('Save as tip or referral', () => user.usesMessageCommand('Save as tip or referral', message), {
        kind: ['tips'],
      });
    },
  };
}
