import { forms } from '../../../src/commands/forms.ts';
import { HOME, type Home } from '../../../src/home.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { homeSections } from '../../shown/homeSections.ts';
import { inDiscord } from '../inDiscord.ts';
import { type Button, formButton } from '../out/buttons.ts';
import { aside, heading, literal } from '../out/markdown.ts';
import { type Piece, textPieces } from '../out/piece.ts';
import { piecesOf } from '../out/pieces.ts';
import { BUILT, packed } from '../out/shape.ts';

/** The dashboard as one message: what there is, each under its heading; then, small, what there is nothing of. */
export function homePieces(home: Home): Piece[] {
  const reader = inDiscord(home);
  const { filled, empty } = homeSections(home, reader);
  const pieces = filled.flatMap(({ title, message, asides }) => [
    ...textPieces(title, heading),
    ...piecesOf(message, { delivery: HOME, reader }),
    ...small(asides),
  ]);
  return fitting(pieces, [...small(empty), below(reader)], reader);
}

function small(texts: readonly string[]): Piece[] {
  return texts.flatMap((text) => textPieces(text, aside));
}

/** What can be begun from here. */
function below(reader: Reader): Piece {
  const begun = forms.filter(({ name }) => name !== 'save');
  return { text: '', rows: [begun.map(({ name, title }): Button => formButton(name, say({ key: title }, reader)))] };
}

/** As much as one message takes; what there is more of is told. */
function fitting(pieces: readonly Piece[], below: readonly Piece[], reader: Reader): Piece[] {
  const isOne = (some: readonly Piece[]) => packed(some, BUILT).length === 1;
  if (isOne([...pieces, ...below])) return [...pieces, ...below];
  const more: Piece = { text: literal(say({ key: 'home.more' }, reader)), rows: [] };
  for (let shown = pieces.length - 1; shown > 0; shown -= 1) {
    const some = [...pieces.slice(0, shown), more, ...below.slice(-1)];
    if (isOne(some)) return some;
  }
  return [more];
}

/** The same, once it does not follow what changes any more: without its buttons. */
export function stillPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ text }) => (text === '' ? [] : [{ text, rows: [] }]));
}
