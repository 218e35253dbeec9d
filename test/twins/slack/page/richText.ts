import type { RichTextBlock, RichTextElement } from '@slack/types';
import { box, escaped, type Html } from './html.ts';

type Part = RichTextBlock['elements'][number];

/** Rich text as Slack shows it. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function richText({ elements }: RichTextBlock): Html {
  return box('rich', elements.map(part));
}

function part(element: Part): Html {
  switch (element.type) {
    case 'rich_text_section':
      return box('line', leaves(element.elements));
    case 'rich_text_quote':
      return box('quote', leaves(element.elements));
    case 'rich_text_preformatted':
      return box('draft', leaves(element.elements));
    case 'rich_text_list': {
      const items = element.elements.map((each) => `<li>${leaves(each.elements)}</li>`);
      return box('list', items, element.style === 'ordered' ? 'ol' : 'ul');
    }
  }
}

function leaves(elements: readonly RichTextElement[]): Html {
  return elements.map(leaf).join('');
}

function leaf(element: RichTextElement): Html {
  if (element.type === 'link') return `<a>${escaped(element.text ?? element.url)}</a>`;
  if (element.type !== 'text') return box('odd', `[${element.type}]`, 'span');
  const { bold, italic, strike, code } = element.style ?? {};
  const tags = [bold && 'b', italic && 'i', strike && 's', code && 'code'].filter((tag) => typeof tag === 'string');
  return tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(element.text));
}
