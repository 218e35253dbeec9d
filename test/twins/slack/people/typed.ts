import type { RichTextBlock } from '@slack/types';

const ADDRESS =
  /(?<url>https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<bare>\bwww\.[\w-]+(?:\.[\w-]+)+[^\s<>|.,;:!?)]*)/giu;

/** The three characters that mark something up, written out. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What Slack makes of a line that somebody types: three characters escaped, addresses made links.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function typedText(text: string): string {
  return escapeText(text).replace(ADDRESS, (found, ...rest) => {
    const { url, mail } = rest.at(-1) as { url?: string; mail?: string };
    if (mail) return `<mailto:${mail}|${mail}>`;
    return url ? `<${found}>` : `<http://${found}|${found}>`;
  });
}

/** The same line as the rich text that comes along with it. */
export function typedBlocks(text: string, blockId: string): RichTextBlock[] {
  if (text === '') return [];
  const elements = [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }];
  return [{ type: 'rich_text', block_id: blockId, elements }];
}
