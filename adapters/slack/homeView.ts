import type { HomeView, KnownBlock } from '@slack/types';
import type { Home } from '../../src/home.ts';
import { HOME } from '../../src/home.ts';
import { say } from '../../src/texts/say.ts';
import { words } from './blocks.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** Blocks in a Home tab. https://docs.slack.dev/surfaces/app-home */
const MOST = 100;
/** A view may have 250 kB. https://docs.slack.dev/reference/methods/views.publish */
const SIZE = 200_000;

/** The dashboard as Slack shows it: its sections under one another, each button with its own. */
export function homeView({ sections, ...reader }: Home): HomeView {
  const blocks: KnownBlock[] = [];
  let isWhole = true;
  for (const section of sections) {
    const divider: Piece[] = blocks.length > 0 ? [{ words: '', blocks: [{ type: 'divider' }] }] : [];
    for (const piece of [...divider, ...piecesOf(section, { delivery: HOME, reader })]) {
      const more = [...blocks, ...piece.blocks];
      isWhole &&= more.length < MOST && JSON.stringify(more).length < SIZE;
      if (isWhole) blocks.push(...piece.blocks);
    }
  }
  return { type: 'home', blocks: isWhole ? blocks : [...blocks, words(say({ key: 'slack.home-more' }, reader))] };
}
