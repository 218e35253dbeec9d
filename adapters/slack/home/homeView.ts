import type { HomeView, KnownBlock } from '@slack/types';
import { forms } from '../../../src/commands/forms.ts';
import { HOME, type Home } from '../../../src/home.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { homeSections } from '../../shown/homeSections.ts';
import { aside, heading, words } from '../show/blocks.ts';
import { formButton } from '../show/buttons.ts';
import { inSlack } from '../show/inSlack.ts';
import { type Piece, textPieces } from '../show/piece.ts';
import { piecesOf } from '../show/pieces.ts';

/** Blocks in a Home tab, what stands below everything left out. https://docs.slack.dev/surfaces/app-home */
const MOST = 90;
/** A view may have 250 kB. https://docs.slack.dev/reference/methods/views.publish */
const SIZE = 200_000;

/** The dashboard as Slack shows it: what there is, each under its heading; then, small, what there is nothing of, and what can be begun. */
export function homeView(home: Home): HomeView {
  const reader = inSlack(home);
  const { filled, empty } = homeSections(home, reader);
  const pieces = filled.flatMap(({ title, message, asides }, at) => [
    ...(at > 0 ? [divider] : []),
    ...headed(title),
    ...piecesOf(message, { delivery: HOME, reader }),
    ...small(asides),
  ]);
  return {
    type: 'home',
    blocks: [...fitting(pieces, reader), ...blocksOf([divider, ...small(empty)]), ...below(reader)],
  };
}

function small(texts: readonly string[]): Piece[] {
  return texts.flatMap((text) => textPieces(text, aside));
}

const divider: Piece = { words: '', blocks: [{ type: 'divider' }] };

function headed(title: string): Piece[] {
  const head = heading(title);
  return head ? [{ words: title, blocks: [head] }] : [];
}

function blocksOf(pieces: readonly Piece[]): KnownBlock[] {
  return pieces.flatMap(({ blocks }) => blocks);
}

/** As much as Slack takes; what there is more of is told. */
function fitting(pieces: readonly Piece[], reader: Reader): KnownBlock[] {
  const shown: KnownBlock[] = [];
  for (const { blocks } of pieces) {
    const more = [...shown, ...blocks];
    if (more.length >= MOST || JSON.stringify(more).length >= SIZE)
      return [...shown, words(say({ key: 'home.more' }, reader))];
    shown.push(...blocks);
  }
  return shown;
}

/** What can be begun from here, and where the answer comes: pressing something leaves the tab as it is. */
function below(reader: Reader): KnownBlock[] {
  const begun = forms.filter(({ name }) => name !== 'save');
  const elements = begun.map(({ name, title }) => formButton(name, say({ key: title }, reader)));
  return [{ type: 'actions', elements }, aside(say({ key: 'slack.home-answers' }, reader))];
}
