import type { Button, KnownBlock } from '@slack/types';
import type { Choice, Item, Message, Paragraph } from '../../../src/domain/message.ts';
import { labelOf, paragraphText } from '../../../src/texts/plain.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { bullets, draft, quote, words } from './blocks.ts';
import { allAtOnce, buttons, isLong, type Offered } from './buttons.ts';
import { cardPieces } from './cardPieces.ts';
import { MEANING } from './limits.ts';
import { type Piece, textPieces } from './piece.ts';
import { writeSigns } from './plainText.ts';

/** The questions with which a row of them begins: all of them may be answered at once. */
const OPENS: readonly Message['key'][] = [
  'prep.why',
  'prep.why-nobody',
  'prep.why-inside',
  'prep.why-inside-nobody',
  'evaluation.notes',
];

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
    ...choicePieces(choices, key, whole),
  ];
}

/** Drafts that follow one another are one text to copy, and lines of a list one text to read. */
function paragraphs(body: readonly Paragraph[], reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const paragraph = body[at] as Paragraph;
    const between = joint(paragraph);
    let text = paragraphText(paragraph, reader);
    for (let next = body[at + 1]; between && next && joint(next) === between; next = body[at + 1]) {
      text += between + paragraphText(next, reader);
      at += 1;
    }
    pieces.push(...textPieces(text, blockOf(paragraph)));
  }
  return pieces;
}

/** What stands between a paragraph and the next of its kind, where they are one text. */
function joint(paragraph: Paragraph): string | undefined {
  if ('draft' in paragraph) return '\n\n';
  return 'say' in paragraph && paragraph.say.key === 'help.line' ? '\n' : undefined;
}

function blockOf(paragraph: Paragraph): (text: string) => KnownBlock {
  if ('quote' in paragraph) return quote;
  if ('draft' in paragraph) return draft;
  return paragraph.strong ? (text) => words(text, { bold: true }) : (text) => words(text);
}

/** What is said of an item and its buttons stay together when they can. */
function itemPieces({ body, choices = [] }: Item, whole: Whole): Piece[] {
  const said = paragraphs(body, whole.reader);
  const about = said.map((piece) => piece.words).join('\n');
  const offered = rowPieces(offeredOf(choices, whole).map((each) => ({ ...each, ...namedAbove(each.label, about) })));
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

/** Under what it is about a button need not name that again: «Done: my article» is «Done» below «You promised my article». */
function namedAbove(label: string, about: string): Pick<Offered, 'label' | 'read'> {
  const [, does, what] = /^([^:]+): (.+)$/su.exec(label) ?? [];
  return does && what && (about.includes(what) || isLong(label)) ? { label: does, read: label } : { label };
}

function choicePieces(choices: readonly Choice[], key: Message['key'], whole: Whole): Piece[] {
  const all = OPENS.includes(key) ? [allAtOnce(whole.delivery, say({ key: 'form.all' }, whole.reader))] : [];
  const erases = key.startsWith('erase.');
  const offered = offeredOf(choices, whole).map((each) =>
    erases && each.id === 'yes' ? { ...each, style: 'danger' as const } : each,
  );
  return rowPieces(offered, all);
}

function offeredOf(choices: readonly Choice[], { delivery, reader }: Whole): Offered[] {
  return choices.map((choice) => ({ delivery, id: choice.id, label: clean(labelOf(choice, reader)) }));
}

/** Rows of buttons; labels without room on them are said in full before. */
function rowPieces(offered: readonly Offered[], first: readonly Button[] = []): Piece[] {
  const long = offered.filter(({ label }) => isLong(label));
  return [
    ...long.flatMap(({ label }) => textPieces(label, (text) => bullets([text]))),
    ...buttons(offered, first).map((row) => ({ words: '', blocks: [row] })),
  ];
}
