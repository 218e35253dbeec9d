import { cutText } from '../../cutText.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The three signs that mean something to Slack, as it wants them. https://docs.slack.dev/messaging/formatting-message-text */
export function writeSigns(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Text as Slack gave it, as it was typed. */
export function readSigns(text: string): string {
  return text.replace(/&(amp|lt|gt);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');
}

/** Pieces of at most `limit` characters once escaped; nothing but white space at the breaks is left out. */
export function split(text: string, limit: number): string[] {
  return cutText(text, limit, (sign) => writeSigns(sign).length);
}
