import type { InputBlock, KnownBlock, SectionBlock } from '@slack/types';
import { element } from './elements.ts';
import { box, type Html, shown } from './html.ts';
import { richText } from './richText.ts';

/** Blocks under one another, as a message, a Home tab or a modal shows them. */
export function blocks(all: readonly KnownBlock[]): Html {
  return box('blocks', all.map(block));
}

function block(one: KnownBlock): Html {
  switch (one.type) {
    case 'rich_text':
      return richText(one);
    case 'header':
      return box('header', shown(one.text.text));
    case 'divider':
      return box('divider', '');
    case 'section':
      return section(one);
    case 'context':
      return box(
        'context',
        one.elements.map((each) => ('text' in each ? shown(each.text) : '')),
      );
    case 'actions':
      return box('actions', one.elements.map(element));
    case 'input':
      return input(one);
    default:
      return box('odd', `[${one.type}]`);
  }
}

function section({ text, fields = [], accessory }: SectionBlock): Html {
  const said = [...(text ? [text] : []), ...fields].map((each) => box('line', shown(each.text)));
  const beside = accessory && accessory.type !== 'image' ? box('beside', element(accessory)) : '';
  return box('section', [box('said', said), beside]);
}

function input({ label, optional, hint, element: field }: InputBlock): Html {
  const may = optional ? box('optional', ' (optional)', 'span') : '';
  return box('field', [box('label', `${shown(label.text)}${may}`), element(field), hint ? shown(hint.text) : '']);
}
