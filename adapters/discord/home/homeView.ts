import { forms } from '../../../src/commands/forms.ts';
import type { Message } from '../../../src/domain/message.ts';
import { HOME, type Home } from '../../../src/home.ts';
import { paragraphText } from '../../../src/texts/plain.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { inDiscord } from '../inDiscord.ts';
import { type Button, formButton } from '../out/buttons.ts';
import { aside, heading, literal } from '../out/markdown.ts';
import { type Piece, textPieces } from '../out/piece.ts';
import { piecesOf } from '../out/pieces.ts';
import { BUILT, packed } from '../out/shape.ts';

/** The dashboard as one message: what there is, each under its heading; then, small, what there is nothing of. */
export function homePieces({ sections, ...home }: Home): Piece[] {
  const reader = inDiscord(home);
  const filled = sections.filter(({ message }) => !isEmpty(message));
  const empty = sections.flatMap(({ message }) => (isEmpty(message) ? asides(message, reader) : []));
  const pieces = filled.flatMap(({ name, message }) => [
    ...textPieces(say({ key: `home.${name}` }, reader), heading),
    ...sectionPieces(message, reader),
  ]);
  return fitting(pieces, [...empty, below(reader)], reader);
}

function isEmpty({ items = [], choices = [], card }: Message): boolean {
  return items.length === 0 && choices.length === 0 && !card;
}

/** A first line that does no more than announce («Your conversations:») is what the heading says; of a list the rest stands small. */
function sectionPieces(message: Message, reader: Reader): Piece[] {
  const { body, items = [] } = message;
  const [first] = body;
  const announces = first !== undefined && /:\s*$/u.test(paragraphText(first, reader));
  const rest = announces ? body.slice(1) : body;
  const whole = { delivery: HOME, reader };
  if (items.length === 0) return piecesOf({ ...message, body: rest }, whole);
  return [...piecesOf({ ...message, body: [] }, whole), ...asides({ ...message, body: rest }, reader)];
}

function asides({ body }: Message, reader: Reader): Piece[] {
  return body.flatMap((paragraph) => textPieces(paragraphText(paragraph, reader), aside));
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
