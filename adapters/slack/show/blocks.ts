import type { ContextBlock, HeaderBlock, RichTextBlock, RichTextText } from '@slack/types';
import { HEADER } from './limits.ts';
import { writeSigns } from './plainText.ts';

/**
 * The blocks that Spoor's messages are made of. What is said stands in rich text, whose elements Slack takes as they are:
 * nothing in it can mention, link or format. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
type Style = RichTextText['style'];
/** A label and what stands behind it share a line up to this length. */
const LINE = 55;

function literal(text: string, style?: Style): RichTextText {
  return style ? { type: 'text', text, style } : { type: 'text', text };
}

export function words(text: string, style?: Style): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [literal(text, style)] }] };
}

export function quote(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [literal(text)] }] };
}

/** A draft, in a frame from which it can be copied as it is. */
export function draft(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [literal(text)] }] };
}

/** A label with what it labels: behind it what is short, under it what is longer, in a numbered list what has an order. */
export function labelled(label: string, lines: readonly string[]): RichTextBlock {
  const [only = '', ...others] = lines;
  const isShort = label.length + only.length <= LINE && !only.includes('\n');
  const end = others.length === 0 && isShort ? `${label}: ` : `${label}\n`;
  const head = { type: 'rich_text_section' as const, elements: [literal(end, { bold: true })] };
  if (others.length > 0) return { type: 'rich_text', elements: [head, ...numbered(lines).elements] };
  return { type: 'rich_text', elements: [{ ...head, elements: [...head.elements, literal(only)] }] };
}

/** Something said beside the rest: small and grey. */
export function aside(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: writeSigns(text), emoji: false }] };
}

export function bullets(lines: readonly string[]): RichTextBlock {
  return list(lines, 'bullet');
}

function numbered(lines: readonly string[]): RichTextBlock {
  return list(lines, 'ordered');
}

function list(lines: readonly string[], style: 'bullet' | 'ordered'): RichTextBlock {
  const elements = lines.map((line) => ({ type: 'rich_text_section' as const, elements: [literal(line)] }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style, elements }] };
}

/** A heading; nothing when the text is too long to be one. */
export function heading(text: string): HeaderBlock | undefined {
  const shown = writeSigns(text.replace(/\s+/gu, ' ').trim());
  return shown.length > 0 && shown.length <= HEADER
    ? { type: 'header', text: { type: 'plain_text', text: shown, emoji: false } }
    : undefined;
}
