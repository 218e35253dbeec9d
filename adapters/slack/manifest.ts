import type { AppsManifestCreateArguments } from '@slack/web-api';
import { commands, findCommand } from '../../src/commands/registry.ts';
import type { TextKey } from '../../src/texts/keys.ts';
import { type Reader, say } from '../../src/texts/say.ts';
import { PLAN, SAVE } from './forms/receiveForm.ts';
import { EVENTS_PATH, REDIRECT_PATH } from './paths.ts';

/** What the app is and may do, as Slack wants to be told. https://docs.slack.dev/reference/app-manifest */
export type Manifest = Exclude<AppsManifestCreateArguments['manifest'], string>;

/** What the bot may do, each for one reason. */
export const SCOPES = [
  // Says what it has to say, in the direct message.
  'chat:write',
  // Hears /spoor, buttons and shortcuts.
  'commands',
  // Gives files: an export of everything.
  'files:write',
  // Hears what is written in the direct message, and looks up whether a message arrived.
  'im:history',
  // Opens the direct message with somebody who has not written there.
  'im:write',
  // Knows language and time zone.
  'users:read',
] as const;

/** Commands that may have a slash of their own. Other apps may have taken these words: only on request. */
const OWN_SLASH = ['refer', 'meet', 'ask'];
/** A manifest has one language: whoever installs the app reads it. */
const reader: Reader = { language: 'en', zone: 'UTC' };
const HINT = 1000;

export interface ManifestOptions {
  /** Where Slack calls in, `https://…`; over a socket unless given. */
  readonly address?: string | undefined;
  /** Where many workspaces install the app from, `https://…`; one workspace unless given. */
  readonly installAt?: string | undefined;
  /** Whether `/refer`, `/meet` and `/ask` work without `/spoor` before them. */
  readonly ownSlashes?: boolean | undefined;
}

/** The manifest, made from the registry of commands. */
export function manifestOf({ address, installAt, ownSlashes = false }: ManifestOptions = {}): Manifest {
  const url = address === undefined ? {} : { url: at(address, EVENTS_PATH) };
  const back = installAt === undefined ? {} : { redirect_urls: [at(installAt, REDIRECT_PATH)] };
  const removed = installAt === undefined ? [] : (['app_uninstalled', 'tokens_revoked'] as const);
  const requestUrl = 'url' in url ? { request_url: url.url } : {};
  const optionsUrl = 'url' in url ? { message_menu_options_url: url.url } : {};
  const words = commands.map((command) => command.words.en[0]).join(' | ');
  const own = ownSlashes ? OWN_SLASH.flatMap((word) => findCommand(word) ?? []) : [];
  return {
    display_information: {
      name: 'Spoor',
      description: say({ key: 'slack.about' }, reader),
      background_color: '#1f4d3a',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Spoor', always_online: true },
      shortcuts: [
        { type: 'global', callback_id: PLAN, name: shortcutName('form.meet'), description: help('meet') },
        {
          type: 'message',
          callback_id: SAVE,
          name: shortcutName('form.save'),
          description: say({ key: 'slack.save' }, reader),
        },
      ],
      slash_commands: [
        {
          command: '/spoor',
          description: say({ key: 'slack.command' }, reader),
          usage_hint: `[${words.slice(0, HINT - 2)}]`,
          should_escape: false,
          ...url,
        },
        ...own.map(({ name, words: { en } }) => ({
          command: `/${en[0]}`,
          description: help(name),
          should_escape: false,
          ...url,
        })),
      ],
    },
    oauth_config: { ...back, scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: {
        ...requestUrl,
        bot_events: ['app_home_opened', 'message.im', 'user_change', ...removed],
      },
      interactivity: { is_enabled: true, ...requestUrl, ...optionsUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}

function help(name: string): string {
  return say({ key: `help.${name}` as TextKey }, reader);
}

/** https://docs.slack.dev/interactivity/implementing-shortcuts: at most 24 characters. */
function shortcutName(key: TextKey): string {
  return say({ key }, reader);
}

function at(address: string, path: string): string {
  return `${address.replace(/\/+$/u, '')}${path}`;
}
