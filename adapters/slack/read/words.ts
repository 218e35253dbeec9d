import { z } from 'zod';
import { readSigns } from '../show/plainText.ts';

/** A leaf or a branch of rich text, as far as it is read here. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
interface Rich {
  readonly type: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly unicode?: string | undefined;
  readonly range?: string | undefined;
  readonly user_id?: string | undefined;
  readonly style?: unknown;
  readonly elements?: readonly Rich[] | undefined;
}

const rich: z.ZodType<Rich> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    url: z.string().optional(),
    name: z.string().optional(),
    unicode: z.string().optional(),
    range: z.string().optional(),
    user_id: z.string().optional(),
    style: z.unknown().optional(),
    elements: z.array(rich).optional(),
  }),
);
const typed = z.array(z.object({ type: z.literal('rich_text'), elements: z.array(rich) })).min(1);

/**
 * What somebody typed, in plain words: without marks, with pictures as signs and addresses as they stand there.
 *
 * @param text as Slack gives it: signs escaped, addresses in brackets
 * @param blocks what a Slack client sends along, which knows more
 */
export function wordsOf(text: string, blocks: unknown): string {
  const read = typed.safeParse(blocks);
  const said = read.success
    ? read.data.flatMap(({ elements }) => elements.map((each) => lineOf(each))).join('\n')
    : plainOf(text);
  return said.replaceAll('\0', '').trim();
}

function lineOf(element: Rich): string {
  const { type, elements = [] } = element;
  if (type !== 'rich_text_list') return elements.map(leafOf).join('');
  const isOrdered = element.style === 'ordered';
  return elements.map((each, at) => `${isOrdered ? `${at + 1}.` : '-'} ${lineOf(each)}`).join('\n');
}

function leafOf({ type, text, url, name, unicode, range, user_id: user }: Rich): string {
  switch (type) {
    case 'emoji':
      return unicode ? signOf(unicode) : '';
    case 'link':
      return text && url && !url.endsWith(text) ? `${text} (${url})` : (text ?? url ?? '');
    case 'user':
      return `@${user ?? ''}`;
    case 'broadcast':
      return `@${range ?? ''}`;
    default:
      return text ?? name ?? '';
  }
}

/** `1f44d-1f3fd` as the sign it is. */
function signOf(unicode: string): string {
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : '';
}

const PICTURES_ONLY = /^(?:\s*:[a-z0-9_+'-]+:\s*)+$/u;

/** https://docs.slack.dev/messaging/formatting-message-text */
function plainOf(text: string): string {
  if (PICTURES_ONLY.test(text)) return '';
  const opened = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/gu, (_, target: string, label: string | undefined) => {
    if (/^(?:https?|mailto|tel):/u.test(target)) return label ?? target;
    return label ?? target.replace(/^!(?:subteam\^)?/u, '@');
  });
  return readSigns(opened);
}
