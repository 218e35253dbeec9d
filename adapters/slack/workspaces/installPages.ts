import type { TextKey } from '../../../src/texts/keys.ts';
import { type Reader, say } from '../../../src/texts/say.ts';

/** Whoever installs the app reads the manifest too, which has one language. */
const reader: Reader = { language: 'en', zone: 'UTC' };
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem;color:#222}a{display:inline-block;padding:.6rem 1rem;border-radius:.4rem;background:#1f4d3a;color:#fff;text-decoration:none}';

/** What no page of ours is without: nothing of others runs in it, and its address, which holds a code, is told to nobody. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** Where somebody begins to install the app. @param url Slack's question whether it may */
export function installPage(url: string): string {
  return page('slack.about', { href: url, label: 'slack.install' });
}

/** @param team the workspace's id */
export function installedPage(team: string): string {
  const href = `https://app.slack.com/client/${encodeURIComponent(team)}`;
  return page('slack.installed', { href, label: 'slack.open' });
}

export function notInstalledPage(again: string): string {
  return page('slack.not-installed', { href: again, label: 'slack.install' });
}

function page(key: TextKey, { href, label }: { href: string; label: TextKey }): string {
  const [text, button] = [key, label].map((each) => escaped(say({ key: each }, reader)));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Spoor</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><h1>Spoor</h1><p>${text}</p><p><a href="${escaped(href)}">${button}</a></p></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
