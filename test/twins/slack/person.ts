import type { AppHomeOpenedEvent, Option, View } from '@slack/types';
import { checkSuggestions } from './api/limits.ts';
import { allow } from './api/oauth.ts';
import { ifTaken } from './api/refusal.ts';
import { type Answer, giveAnswer } from './api/responseUrl.ts';
import { leastQuery, placedElements } from './blockKit/elements.ts';
import type { Entry } from './blockKit/entry.ts';
import { type Entries, stateOf } from './blockKit/state.ts';
import { userChangeEvent } from './payloads.ts';
import type { Actor } from './people/actor.ts';
import { blockSuggestion, elementAction, messageAction, viewAction } from './people/blockActions.ts';
import { install } from './people/install.ts';
import { globalShortcut, messageShortcut, slashCommand } from './people/interactions.ts';
import { createModalHands, type ModalHands } from './people/modal.ts';
import { escapeText } from './people/typed.ts';
import { createWriting, type Writing } from './people/writing.ts';
import { type SeenMessage, type SeenView, seenMessage } from './seen.ts';
import type { Ack } from './wire/delivery.ts';
import type { Profile } from './world.ts';

/** How something is used, besides being pressed. */
interface Press {
  /** Of what is chosen from or filled in. */
  readonly value?: Entry;
  /** Where one action id stands in several blocks. */
  readonly blockId?: string;
  /** What else stands filled in on the same screen. */
  readonly filled?: Entries;
}

/** A person in Slack. What they do resolves when the app acknowledged it, or Slack gave up. */
export interface SlackUser extends Writing, ModalHands {
  readonly id: string;
  /** Their direct message with the app. */
  readonly dm: string;
  /** Slack escapes what is typed behind a command or does not: `escaped` is the former. */
  types(command: string, text: string, where?: { readonly channel?: string; readonly escaped?: boolean }): Promise<Ack>;
  /** Uses an element that they see. Throws when it is not there. */
  presses(on: SeenMessage | SeenView, actionId: string, how?: Press): Promise<Ack>;
  /** Types into a menu that the app fills: what it offers. */
  suggestions(actionId: string, query: string, on?: SeenMessage | SeenView): Promise<readonly Option[]>;
  opensHome(tab?: 'home' | 'messages'): Promise<Ack>;
  usesShortcut(callbackId: string): Promise<Ack>;
  usesMessageShortcut(callbackId: string, message: SeenMessage): Promise<Ack>;
  /** Changes their profile: everybody's app is told. */
  becomes(change: Partial<Profile>): Promise<Ack>;
  /** Follows the app's install address and allows it: what the browser shows in the end. */
  installs(installUrl: string): Promise<{ readonly status: number; readonly body: string }>;
  /** Presses Allow where an install link leads: the address that Slack sends the browser to. */
  allows(authorizeUrl: string): string;
  /** Their direct message with the app, oldest first. */
  readonly sees: readonly SeenMessage[];
  /** What only they see, wherever it is. */
  readonly ephemerals: readonly SeenMessage[];
  readonly home: SeenView | undefined;
  /** The modal on top. */
  readonly modal: SeenView | undefined;
}

export function createPerson(actor: Actor): SlackUser {
  const { slack, team, person } = actor;
  const { delivery } = slack;
  const suggested = new Map<string, readonly Option[]>();
  const modalHands = createModalHands(actor, suggested);

  function find(on: SeenMessage | SeenView, actionId: string, blockId?: string) {
    const placed = placedElements(on.blocks as SeenMessage['blocks']);
    const found = placed.find(
      (one) => one.element.action_id === actionId && (blockId === undefined || one.blockId === blockId),
    );
    if (found) return found;
    throw new Error(`there is no ${actionId}, but: ${placed.map(({ element }) => element.action_id).join(', ')}`);
  }

  return {
    id: person.id,
    dm: person.dm,
    ...createWriting(actor),
    ...modalHands,
    async types(command, text, where = {}) {
      const channel = where.channel ?? person.dm;
      const sent = where.escaped ? escapeText(text.trim()) : text.trim();
      const ack = await delivery.command(team, slashCommand(actor, command, sent, channel));
      const answer = asAnswer(ack.body);
      if (answer) ifTaken(() => giveAnswer(slack, { team, person, channel }, answer, `acknowledgement of ${command}`));
      return ack;
    },
    async presses(on, actionId, { value, blockId, filled = {} } = {}) {
      const placed = find(on, actionId, blockId);
      const action = elementAction(slack, placed, value, suggested.get(actionId) ?? []);
      const entries = value === undefined ? filled : { ...filled, [actionId]: value };
      const state = stateOf(on.blocks as SeenMessage['blocks'], entries, suggested);
      return delivery.interaction(
        team,
        'hash' in on ? viewAction(actor, on, action, state) : messageAction(actor, on, action, state),
      );
    },
    async suggestions(actionId, query, on = person.modals.at(-1)) {
      if (!on) throw new Error('no modal is open');
      const placed = find(on, actionId);
      if (query.length < leastQuery(placed.element)) return [];
      const ack = await delivery.interaction(team, blockSuggestion(actor, placed, query, on));
      const options = checkSuggestions(slack, `options of ${actionId}`, ack.body);
      suggested.set(actionId, [...(suggested.get(actionId) ?? []), ...options]);
      return options;
    },
    opensHome(tab = 'home') {
      const event: AppHomeOpenedEvent = {
        type: 'app_home_opened',
        user: person.id,
        channel: person.dm,
        tab,
        event_ts: slack.world.nextTs(),
        ...(tab === 'home' && person.home ? { view: person.home as unknown as View } : {}),
      };
      return delivery.event(team, event);
    },
    usesShortcut: (callbackId) => delivery.interaction(team, globalShortcut(actor, callbackId)),
    usesMessageShortcut: (callbackId, message) =>
      delivery.interaction(team, messageShortcut(actor, callbackId, message)),
    becomes(change) {
      person.profile = { ...person.profile, ...change };
      return delivery.event(team, userChangeEvent(slack.world, team, person));
    },
    installs: (installUrl) => install(actor, installUrl),
    allows: (authorizeUrl) => allow(slack, authorizeUrl, team, person),
    get sees() {
      return (team.channels.get(person.dm)?.messages ?? []).map((message) => seenMessage(person.dm, message));
    },
    get ephemerals() {
      return person.ephemerals.map(({ channel, message }) => seenMessage(channel, message));
    },
    get home() {
      return person.home;
    },
    get modal() {
      return person.modals.at(-1);
    },
  };
}

/** What came back with an acknowledgement, where it is something to show. */
function asAnswer(body: unknown): Answer | undefined {
  if (typeof body === 'string') return body === '' ? undefined : { text: body };
  return typeof body === 'object' && body !== null && ('text' in body || 'blocks' in body)
    ? (body as Answer)
    : undefined;
}
