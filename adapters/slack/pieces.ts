import type { KnownBlock } from '@slack/types';
import type { Choice, Item, Message, Paragraph } from '../../src/domain/message.ts';
import { labelOf, paragraphText } from '../../src/texts/plain.ts';
import { type Reader, say } from '../../src/texts/say.ts';
import { allAtOnce, bullets, buttons, draft, isLong, type Offered, quote, words } from './blocks.ts';
import { cardPieces } from './cardPieces.ts';
import { MEANING } from './limits.ts';
import { type Piece, textPieces } from './piece.ts';
import { clean, writeSigns } from './plainText.ts';

/** The questions with which a row of them begins: all of them may be answered at once. */
const OPENS: readonly Message['key'][] = ['prep.why', 'prep.why-nobody', 'evaluation.notes'];

/** What a piece needs to know of the message it is part of. */
export interface Whole {
  readonly delivery: string;
  readonly reader: Reader;
}

/** Everything a message says, in order, piece by piece. */
export function piecesOf({ body, card, items = [], choices = [], key }: Message, whole: Whole): Piece[] {
  return [
    ...paragraphs(body, whole.reader),
    ...(card ? cardPieces(card, whole.reader) : []),
    ...items.flatMap((item) => itemPieces(item, whole)),
    ...choicePieces(choices, whole),
    ...(OPENS.includes(key) ? [allPiece(whole)] : []),
  ];
}

function allPiece({ delivery, reader }: Whole): Piece {
  return { words: '', blocks: [allAtOnce(delivery, say({ key: 'form.all' }, reader))] };
}

/** Drafts that follow one another are one text to copy. */
function paragraphs(body: readonly Paragraph[], reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const paragraph = body[at] as Paragraph;
    let text = paragraphText(paragraph, reader);
    for (let next = body[at + 1]; 'draft' in paragraph && next && 'draft' in next; next = body[at + 1]) {
      text += `\n\n${paragraphText(next, reader)}`;
      at += 1;
    }
    pieces.push(...textPieces(text, blockOf(paragraph)));
  }
  return pieces;
}

function blockOf(paragraph: Paragraph): (text: string) => KnownBlock {
  if ('quote' in paragraph) return quote;
  if ('draft' in paragraph) return draft;
  return paragraph.strong ? (text) => words(text, { bold: true }) : (text) => words(text);
}

/** What is said of an item and its buttons stay together when they can. */
function itemPieces({ body, choices = [] }: Item, whole: Whole): Piece[] {
  const said = paragraphs(body, whole.reader);
  const offered = choicePieces(choices, whole);
  const last = said.at(-1);
  const first = offered[0];
  const both = last && first ? joined(last, first) : undefined;
  return both ? [...said.slice(0, -1), both, ...offered.slice(1)] : [...said, ...offered];
}

function joined(one: Piece, other: Piece): Piece | undefined {
  const text = [one.words, other.words].filter((each) => each !== '').join('\n\n');
  if (writeSigns(text).length > MEANING) return undefined;
  return { words: text, blocks: [...one.blocks, ...other.blocks] };
}

/** Rows of buttons; labels without room on them are said in full before. */
function choicePieces(choices: readonly Choice[], { delivery, reader }: Whole): Piece[] {
  const offered: Offered[] = choices.map((choice) => ({
    delivery,
    id: choice.id,
    label: clean(labelOf(choice, reader)),
  }));
  const long = offered.filter(({ label }) => isLong(label));
  return [
    ...long.flatMap(({ label }) => textPieces(label, (text) => bullets([text]))),
    ...buttons(offered).map((row) => ({ words: '', blocks: [row] })),
  ];
}
