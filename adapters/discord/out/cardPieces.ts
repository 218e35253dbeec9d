import type { Card } from '../../../src/domain/message.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { CONTENT, LABEL } from './limits.ts';
import { bold, bullet, heading, literal, writtenLength } from './markdown.ts';
import { type Piece, textPieces } from './piece.ts';

/** A card, in a frame of its own: its title as a heading, each field under its own label. */
export function cardPieces({ title, fields }: Card, reader: Reader): Piece[] {
  const name = clean(say(title, reader)).trim();
  const pieces = [
    ...(name.length <= LABEL ? textPieces(name, heading) : textPieces(name, bold)),
    ...fields.flatMap(({ label, value }) => fieldPieces(clean(say(label, reader)).trim(), linesOf(value, reader))),
  ];
  return pieces.map((piece) => ({ ...piece, framed: true }));
}

/** One line for a text, several for a list of them. */
function linesOf(value: Card['fields'][number]['value'], reader: Reader): readonly string[] {
  if ('own' in value) return [value.own];
  return ('key' in value ? [value] : value).map((line) => say(line, reader));
}

/** A field that fits stands together as one, numbered where it has an order; a longer one below its label, piece by piece. */
function fieldPieces(label: string, given: readonly string[]): Piece[] {
  const lines = given.map((line) => clean(line).trim()).filter((line) => line !== '');
  const isList = lines.length > 1;
  const size = writtenLength([label, ...lines].join('\n')) + lines.length * 4;
  if (label !== '' && lines.length > 0 && size <= CONTENT) {
    const below = isList ? lines.map(numbered) : lines.map(literal);
    return [{ text: [bold(label), ...below].join('\n'), rows: [] }];
  }
  return [...textPieces(label, bold), ...lines.flatMap((line) => textPieces(line, isList ? bullet : literal))];
}

function numbered(line: string, at: number): string {
  return `${at + 1}. ${literal(line)}`;
}
