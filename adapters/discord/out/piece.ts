import { clean } from '../../cutText.ts';
import type { Button } from './buttons.ts';
import { CONTENT } from './limits.ts';
import { split } from './markdown.ts';

/** A part of a message that stays together: what is read, and the buttons below it or, a single one, beside it. */
export interface Piece {
  /** As Discord is given it. */
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
  readonly beside?: Button;
  /** Stands in one frame with the pieces of a card around it. */
  readonly framed?: true;
}

/** Room for the marks around a piece. */
const MARKS = 20;

/** A text of any length in pieces, each written in the same way. */
export function textPieces(text: string, write: (text: string) => string): Piece[] {
  return split(clean(text), CONTENT - MARKS).map((piece) => ({ text: write(piece), rows: [] }));
}
