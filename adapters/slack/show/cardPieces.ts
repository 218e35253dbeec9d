import type { KnownBlock } from '@slack/types';
import type { Card } from '../../../src/domain/message.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { bullets, heading, labelled, words } from './blocks.ts';
import { TEXT } from './limits.ts';
import { type Piece, textPieces } from './piece.ts';
import { writeSigns } from './plainText.ts';

/** A card: its title as a heading, each field under its own label. */
export function cardPieces({ title, fields }: Card, reader: Reader): Piece[] {
  const name = clean(say(title, reader));
  const head = heading(name);
  return [
    ...(head ? [{ words: name, blocks: [head] }] : bold(name)),
    ...fields.flatMap(({ label, value }) => fieldPieces(clean(say(label, reader)).trim(), linesOf(value, reader))),
  ];
}

const bold = (text: string) => textPieces(text, (each) => words(each, { bold: true }));

/** One line for a text, several for a list of them. */
function linesOf(value: Card['fields'][number]['value'], reader: Reader): readonly string[] {
  if ('own' in value) return [value.own];
  return ('key' in value ? [value] : value).map((line) => say(line, reader));
}

/** A field that fits stands together as one; a longer one below its label, piece by piece. */
function fieldPieces(label: string, given: readonly string[]): Piece[] {
  const lines = given.map((line) => clean(line).trim()).filter((line) => line !== '');
  const isList = lines.length > 1;
  const meant = isList
    ? [label, ...lines.map((line, at) => `${at + 1}. ${line}`)].join('\n')
    : `${label}: ${lines.join('')}`;
  if (label !== '' && lines.length > 0 && writeSigns(meant).length <= TEXT)
    return [{ words: meant, blocks: [labelled(label, lines)] }];
  const block = (text: string): KnownBlock => (isList ? bullets([text]) : words(text));
  return [...bold(label), ...lines.flatMap((line) => textPieces(line, block))];
}
