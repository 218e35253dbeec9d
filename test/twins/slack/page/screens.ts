import type { KnownBlock } from '@slack/types';
import type { SeenMessage, SeenView } from '../seen.ts';
import { blocks } from './blocks.ts';
import { box, escaped, type Html, shown } from './html.ts';

/** Who wrote a message, and when, as it stands above it. */
export interface Head {
  readonly name: string;
  /** The time on their clock: 14:30. */
  readonly time: string;
}

/** A message in a channel; without a head it belongs to the one above. */
export function message({ blocks: all, text, files, byApp, edited, ephemeral }: SeenMessage, head?: Head): Html {
  const app = byApp ? box('app', 'APP', 'span') : '';
  const who = head && box('who', [box('name', escaped(head.name), 'b'), app, box('time', head.time, 'span')]);
  const only = ephemeral ? box('only', 'Only visible to you') : '';
  const said = all.length > 0 ? blocks(all) : box('line', shown(text));
  const shared = files.map(({ name }) => box('file', escaped(name)));
  const mark = edited && !byApp ? box('edited', '(edited)', 'span') : '';
  const face = head ? box(byApp ? 'face coach' : 'face', escaped(head.name.slice(0, 1))) : box('no-face', '');
  const inner = box('body', [who ?? '', only, said, mark, ...shared]);
  return box(`message${head ? ' begins' : ''}${ephemeral ? ' ephemeral' : ''}`, [face, inner]);
}

/** The Home tab. */
export function home({ blocks: all }: SeenView): Html {
  return box('home', [
    box('tabs', ['<b>Home</b>', 'Messages', 'About'].join(' ')),
    blocks(all as readonly KnownBlock[]),
  ]);
}

/** A modal: its title above, its buttons below. */
export function modal({ title, blocks: all, submit, close }: SeenView): Html {
  const buttons = [close && box('button', shown(close.text), 'span'), submit && primary(shown(submit.text))];
  return box('modal', [
    box('title', shown(title.text)),
    blocks(all as readonly KnownBlock[]),
    box(
      'foot',
      buttons.map((each) => each || ''),
    ),
  ]);
}

function primary(label: Html): Html {
  return box('button primary', label, 'span');
}
