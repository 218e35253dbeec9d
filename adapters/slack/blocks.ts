import type { ActionsBlock, Button, HeaderBlock, RichTextBlock, RichTextText } from '@slack/types';
import { HEADER, LABEL, ROW } from './limits.ts';
import { split, writeSigns } from './plainText.ts';

/**
 * The blocks that Spoor's messages are made of. What is said stands in rich text, whose elements Slack takes as they are:
 * nothing in it can mention, link or format. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
type Style = RichTextText['style'];

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

/** A label with what stands under it: a text, or a list. */
export function labelled(label: string, lines: readonly string[]): RichTextBlock {
  const head = { type: 'rich_text_section' as const, elements: [literal(label, { bold: true }), literal('\n')] };
  const [only = '', ...others] = lines;
  if (others.length > 0) return { type: 'rich_text', elements: [head, ...bullets(lines).elements] };
  return { type: 'rich_text', elements: [{ ...head, elements: [...head.elements, literal(only)] }] };
}

export function bullets(lines: readonly string[]): RichTextBlock {
  const elements = lines.map((line) => ({ type: 'rich_text_section' as const, elements: [literal(line)] }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

/** A heading; nothing when the text is too long to be one. */
export function heading(text: string): HeaderBlock | undefined {
  const shown = writeSigns(text.replace(/\s+/gu, ' ').trim());
  return shown.length > 0 && shown.length <= HEADER
    ? { type: 'header', text: { type: 'plain_text', text: shown, emoji: false } }
    : undefined;
}

/** A button as it is shown. `id` is the choice's, `delivery` the message's that offers it. */
export interface Offered {
  readonly delivery: string;
  readonly id: string;
  readonly label: string;
}

const CHOICE = 'choice:';
/** The action of the button that opens all questions in one form. */
export const ALL_AT_ONCE = 'all-at-once';

/** Rows of buttons. What comes back names the message and the choice, nothing else. */
export function buttons(offered: readonly Offered[]): ActionsBlock[] {
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < offered.length; at += ROW)
    rows.push({ type: 'actions', elements: offered.slice(at, at + ROW).map(button) });
  return rows;
}

function button({ delivery, id, label }: Offered): Button {
  return {
    type: 'button',
    action_id: `${CHOICE}${id}`,
    value: delivery,
    text: { type: 'plain_text', text: writeSigns(shortLabel(label)), emoji: false },
  };
}

/** The button that opens all questions of a message's conversation in one form. */
export function allAtOnce(delivery: string, label: string): ActionsBlock {
  const text = { type: 'plain_text' as const, text: writeSigns(shortLabel(label)), emoji: false };
  return { type: 'actions', elements: [{ type: 'button', action_id: ALL_AT_ONCE, value: delivery, text }] };
}

/** The id of the choice that an action names; nothing for another kind of action. */
export function choiceOf(actionId: string): string | undefined {
  return actionId.startsWith(CHOICE) ? actionId.slice(CHOICE.length) : undefined;
}

/** A label that has no room on its button stands there shortened; `isLong` says that it must be shown in full beside it. */
function shortLabel(label: string): string {
  const line = oneLine(label);
  if (!isLong(label)) return line === '' ? '…' : line;
  return `${split(line, LABEL - 1)[0] ?? ''}…`;
}

export function isLong(label: string): boolean {
  return writeSigns(oneLine(label)).length > LABEL;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
