import type { z } from 'zod';
import { formOf } from '../../src/commands/forms.ts';
import { readCommand } from '../../src/commands/readCommand.ts';
import type { AccountRef, Incoming, Profile } from '../../src/ports/incoming.ts';
import { account } from './account.ts';
import { receiveShortcut, receiveSubmission, type Wanted } from './forms/receiveForm.ts';
import { changedEvent, changedUser, command, envelope, messageEvent, openedEvent, press } from './read/payloads.ts';
import { writePlace } from './read/place.ts';
import { profileOf } from './read/profile.ts';
import { wordsOf } from './read/words.ts';
import { ALL_AT_ONCE, choiceOf, formFor } from './show/buttons.ts';
import { readSigns } from './show/plainText.ts';

/** What Slack sent: something a person said or did, or what their profile says now. */
export type Received =
  | { readonly is: 'incoming'; readonly incoming: Incoming; readonly opensHome?: boolean }
  /** A form is wanted; what came in is kept when none can be shown. */
  | { readonly is: 'wanted'; readonly wanted: Wanted; readonly trigger: string; readonly incoming: Incoming }
  | { readonly is: 'profile'; readonly account: AccountRef; readonly profile: Profile };

export type FindCommand = (word: string) => { readonly name: string } | undefined;

/** Reads one payload; nothing when it is not for the coach. Nothing but the payload decides: no call, no time, no database. */
export function receive(body: unknown, find: FindCommand): Received | undefined {
  const event = envelope.safeParse(body);
  if (event.success) return receiveEvent(event.data);
  const typed = command.safeParse(body);
  if (typed.success) return receiveCommand(typed.data, find);
  const pressed = press.safeParse(body);
  if (pressed.success) return receivePress(pressed.data);
  const filled = receiveSubmission(body);
  if (filled) return { is: 'incoming', incoming: filled };
  const wanted = receiveShortcut(body);
  return wanted && { is: 'wanted', ...wanted };
}

/** Of whom nothing is told is asked before they are heard. */
const UNKNOWN: Profile = { name: '' };

function receiveEvent({ team_id: tenant, event_id: eventId, event }: z.infer<typeof envelope>): Received | undefined {
  const changed = changedEvent.safeParse(event);
  if (changed.success) return receiveEdit(tenant, eventId, changed.data);
  const written = messageEvent.safeParse(event);
  if (written.success) return receiveMessage(tenant, written.data);
  const opened = openedEvent.safeParse(event);
  if (opened.success) {
    const { user: userId, channel, tab } = opened.data;
    // Slack tells of every visit: the first one is the one that counts.
    const look = said({ account: account(tenant, userId), key: 'opened', channel, is: 'opened' });
    return tab === 'home' ? { ...look, opensHome: true } : look;
  }
  const profile = changedUser.safeParse(event);
  if (!profile.success) return undefined;
  const told = profileOf(profile.data.user);
  return told && { is: 'profile', account: account(tenant, profile.data.user.id), profile: told };
}

/** A file or a picture alone comes as no words, and is asked after. What the app itself writes comes back too. */
function receiveMessage(tenant: string, event: z.infer<typeof messageEvent>): Received | undefined {
  const { user: userId, bot_id: bot, subtype, channel, ts, text, blocks } = event;
  const isSaid = subtype === undefined || ['file_share', 'thread_broadcast', 'me_message'].includes(subtype);
  if (!userId || bot || !isSaid) return undefined;
  return said({
    account: account(tenant, userId),
    key: messageKey(channel, ts),
    channel,
    is: 'reply',
    text: wordsOf(text, blocks),
  });
}

/** A preview that Slack adds changes a message too, but not what was said in it. */
function receiveEdit(tenant: string, key: string, event: z.infer<typeof changedEvent>): Received | undefined {
  const { message, previous_message: before, channel } = event;
  const text = wordsOf(message.text, message.blocks);
  const isSame = before !== undefined && wordsOf(before.text, before.blocks) === text;
  if (!message.user || message.bot_id || isSame) return undefined;
  const of = messageKey(channel, message.ts);
  return said({ account: account(tenant, message.user), key, channel, is: 'edited', of, text });
}

/** A message's own place in its channel: the same over redelivery, and known to an edit. */
function messageKey(channel: string, ts: string): string {
  return `message:${channel}:${ts}`;
}

function receiveCommand(body: z.infer<typeof command>, find: FindCommand): Received {
  const { command: called, text, team_id: tenant, user_id: userId, channel_id: channel } = body;
  // An app may own the word already, so that ours has another one: what it is not a command itself is ours.
  const own = find(called.slice(1)) ? called : '/spoor';
  const typed = readCommand(`${own} ${readSigns(text).replaceAll('\0', '')}`, find);
  const heard = said({
    account: account(tenant, userId),
    key: `command:${body.trigger_id}`,
    place: writePlace({ channel, url: body.response_url }),
    ...typed,
  });
  const isForm = typed.line === undefined && formOf(typed.name) !== undefined;
  return isForm
    ? { ...heard, is: 'wanted', wanted: { is: 'command', name: typed.name }, trigger: body.trigger_id }
    : heard;
}

function receivePress({ team, user: by, channel, container, ...body }: z.infer<typeof press>): Received | undefined {
  const [action] = body.actions;
  const common = { account: account(team.id, by.id), profile: UNKNOWN };
  if (action?.action_id === ALL_AT_ONCE && action.value) {
    const incoming: Incoming = { ...common, key: 'opened', is: 'opened' };
    return { is: 'wanted', wanted: { is: 'ahead', delivery: action.value }, trigger: body.trigger_id, incoming };
  }
  const name = action && formFor(action.action_id);
  if (name !== undefined && formOf(name)) {
    const incoming: Incoming = { ...common, key: `press:${body.trigger_id}`, is: 'command', name };
    return { is: 'wanted', wanted: { is: 'command', name }, trigger: body.trigger_id, incoming };
  }
  const choice = action && choiceOf(action.action_id);
  if (!choice || !action.value) return undefined;
  const isHidden = container?.is_ephemeral === true;
  const place = isHidden && channel && body.response_url ? { channel: channel.id, url: body.response_url } : undefined;
  return said({
    account: account(team.id, by.id),
    key: `press:${body.trigger_id}`,
    ...(place ? { place: writePlace(place) } : {}),
    is: 'choice',
    delivery: action.value,
    choice,
  });
}

type Said = Incoming extends infer Each ? (Each extends Incoming ? Omit<Each, 'profile' | 'channel'> : never) : never;

function said({ channel, ...rest }: Said & { channel?: string | undefined }): Extract<Received, { is: 'incoming' }> {
  const incoming = { ...rest, ...(channel ? { channel } : {}), profile: UNKNOWN } as Incoming;
  return { is: 'incoming', incoming };
}
