import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../../adapters/slack/manifest.ts';
import { commands, findCommand } from '../../../src/commands/registry.ts';
import { startSpoor } from '../spoorProcess.ts';

describe('the manifest', () => {
  it('opens the Messages tab for writing: without it nobody could answer', () => {
    expect(manifestOf().features?.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('has one command, which names all that it can do', () => {
    const [spoor, ...others] = manifestOf().features?.slash_commands ?? [];
    expect(others).toEqual([]);
    expect(spoor?.command).toBe('/spoor');
    for (const { words } of commands) expect(spoor?.usage_hint).toContain(words.en[0]);
  });

  it('gives commands a slash of their own only on request, and only those there are', () => {
    const slashes = (manifestOf({ ownSlashes: true }).features?.slash_commands ?? []).map(({ command }) => command);
    const there = ['refer', 'meet', 'ask'].filter((word) => findCommand(word)).map((word) => `/${word}`);
    expect(slashes).toEqual(['/spoor', ...there]);
  });

  it('lets many workspaces install it where that is asked for, and then hears of its removal', () => {
    const one = manifestOf({ address: 'https://spoor.example' });
    expect(one.oauth_config?.redirect_urls).toBeUndefined();
    expect(one.settings?.event_subscriptions?.bot_events).not.toContain('app_uninstalled');
    for (const address of [undefined, 'https://spoor.example']) {
      const many = manifestOf({ address, installAt: 'https://spoor.example/' });
      expect(many.oauth_config?.redirect_urls).toEqual(['https://spoor.example/slack/oauth_redirect']);
      const heard = many.settings?.event_subscriptions?.bot_events;
      expect(heard).toEqual(expect.arrayContaining(['message.im', 'app_uninstalled', 'tokens_revoked']));
      expect(many.settings).toMatchObject({
        socket_mode_enabled: address === undefined,
        token_rotation_enabled: false,
      });
    }
  });

  it('hears over a socket, or at an address', () => {
    const socket = manifestOf();
    expect(socket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain('http');
    const http = manifestOf({ address: 'https://spoor.example/' });
    const url = 'https://spoor.example/slack/events';
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url },
    });
    expect(http.features?.slash_commands?.every((each) => each.url === url)).toBe(true);
  });

  it('keeps within what Slack takes', () => {
    const { display_information: shown, features } = manifestOf({ ownSlashes: true });
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description?.length).toBeLessThanOrEqual(140);
    for (const { description, usage_hint: hint = '' } of features?.slash_commands ?? []) {
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(hint.length).toBeLessThanOrEqual(1000);
    }
  });

  it('is printed as JSON and nothing else; what it does not know it explains', async () => {
    const printed = startSpoor({ script: 'adapters/slack/printManifest.ts', flags: ['--own-slashes'] });
    expect(await printed.ended).toBe(0);
    expect(JSON.parse(printed.said)).toEqual(JSON.parse(JSON.stringify(manifestOf({ ownSlashes: true }))));
    const wrong = startSpoor({ script: 'adapters/slack/printManifest.ts', flags: ['--address', 'spoor.example'] });
    expect(await wrong.ended).toBe(1);
    expect(wrong.errors).toContain('https://');
  });
});
