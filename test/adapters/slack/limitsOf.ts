import type { Part } from '../../../adapters/slack/render.ts';

/** What Slack's documentation allows, written apart from the renderer: gives what a message breaks. */
export function brokenLimits({ text, blocks }: Part): string[] {
  const broken: string[] = [];
  const wrong = (what: string) => broken.push(what);
  const lengthOf = (value: string) => [...value].length;
  if (text.trim() === '') wrong('no text');
  if (text.length > 4000) wrong('text over 4000, which an update refuses');
  if (!text.isWellFormed()) wrong('half a pair in text');
  if (/&(?!amp;|lt;|gt;)|[<>]/u.test(text)) wrong('text is not escaped');
  if (blocks.length === 0) wrong('no blocks');
  if (blocks.length > 50) wrong('over 50 blocks');
  if (JSON.stringify(blocks).length > 13_200) wrong('blocks over 13,200');
  for (const block of blocks) {
    if (block.type === 'header') {
      if (block.text.type !== 'plain_text') wrong('header in markup');
      if (lengthOf(block.text.text) > 150 || block.text.text === '') wrong('header length');
    } else if (block.type === 'context') {
      for (const element of block.elements) {
        if (element.type !== 'plain_text') wrong('markup in a context');
        else if (lengthOf(element.text) > 2000 || element.text === '') wrong('context length');
        else if (/&(?!amp;|lt;|gt;)|[<>]/u.test(element.text)) wrong('context is not escaped');
      }
    } else if (block.type === 'actions') {
      if (block.elements.length > 25 || block.elements.length === 0) wrong('actions count');
      const ids = block.elements.map(({ action_id }) => action_id);
      if (new Set(ids).size !== ids.length) wrong('an action id twice in one block');
      for (const element of block.elements) {
        if (element.type !== 'button') wrong(`a ${element.type} among the actions`);
        else {
          if (element.text.type !== 'plain_text') wrong('label in markup');
          if (lengthOf(element.text.text) > 75 || element.text.text === '') wrong('label length');
          if (/&(?!amp;|lt;|gt;)|[<>]/u.test(element.text.text)) wrong('label is not escaped');
          if (lengthOf(element.accessibility_label ?? '') > 75) wrong('accessibility label length');
          if ((element.action_id ?? '').length > 255) wrong('action id length');
          if ((element.value ?? '').length > 2000) wrong('value length');
        }
      }
    } else if (block.type === 'rich_text') {
      for (const literal of literals(block)) {
        if (typeof literal.text !== 'string' || literal.text === '') wrong('empty text');
        else if (lengthOf(literal.text) > 3000) wrong('text over 3000');
        else if (!literal.text.isWellFormed()) wrong('half a pair');
      }
    } else wrong(`a block of type ${block.type}`);
  }
  return broken;
}

/** Every leaf of rich text. Leaves that are not plain text (mentions, links, emoji) have no `text` and show up as wrong. */
function literals(node: object): { text?: unknown }[] {
  if ('elements' in node && Array.isArray(node.elements)) return node.elements.flatMap((each) => literals(each));
  return [node as { text?: unknown; type?: string }].filter((leaf) => 'type' in leaf);
}

/** All that is read in a message: its literal text, headings and labels, without markup. */
export function readIn({ blocks }: Part): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'header') return [plain(block.text.text)];
      if (block.type === 'context') return block.elements.map((each) => ('text' in each ? plain(each.text) : ''));
      if (block.type === 'actions')
        return block.elements.map((each) => (each.type === 'button' ? plain(each.text.text) : ''));
      return literals(block).map(({ text }) => String(text));
    })
    .join('\n');
}

export function plain(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
