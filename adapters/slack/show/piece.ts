import type { KnownBlock } from '@slack/types';
import { clean } from '../../cutText.ts';
import { TEXT } from './limits.ts';
import { split } from './plainText.ts';

/** A part of a message that stays together, with what it means in plain words. */
export interface Piece {
  readonly words: string;
  readonly blocks: readonly KnownBlock[];
}

/** A text of any length in pieces, each shown as one block. */
export function textPieces(text: string, block: (text: string) => KnownBlock): Piece[] {
  return split(clean(text), TEXT).map((piece) => ({ words: piece, blocks: [block(piece)] }));
}
