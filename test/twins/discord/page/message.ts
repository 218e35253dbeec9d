import { box, escaped, type Html } from '../../slack/page/html.ts';
import type { SeenMessage } from '../seen.ts';
import { components } from './components.ts';
import { markdown } from './markdown.ts';

/** Who wrote a message, and when, as it stands above it. */
export interface Head {
  readonly name: string;
  /** The time on their clock: 14:30. */
  readonly time: string;
}

/** A message in a channel; without a head it belongs to the one above. */
export function message(seen: SeenMessage, isBots: boolean, head?: Head): Html {
  const app = isBots ? box('app', 'APP', 'span') : '';
  const who = head && box('who', [box('name', escaped(head.name), 'b'), app, box('time', head.time, 'span')]);
  const said = seen.content === '' ? '' : markdown(seen.content);
  const below = seen.components.length > 0 ? components(seen.components) : '';
  const shown = JSON.stringify(seen.components);
  const files = seen.files.filter(({ name }) => !shown.includes(`attachment://${name}`));
  const edited = seen.edited && !isBots ? box('edited', '(edited)', 'span') : '';
  const only = seen.ephemeral ? box('only', '👁 Only you can see this • <a>Dismiss message</a>') : '';
  const face = head ? box(isBots ? 'face coach' : 'face', escaped(head.name.slice(0, 1))) : box('no-face', '');
  const inner = [who ?? '', said, edited, ...files.map(({ name }) => box('file', escaped(name))), below, only];
  return box(`message${head ? ' begins' : ''}${seen.ephemeral ? ' ephemeral' : ''}`, [face, box('body', inner)]);
}
