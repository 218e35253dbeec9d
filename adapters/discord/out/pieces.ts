import { ButtonStyle } from 'discord.js';
import type { Choice, Item, Message, Paragraph } from '../../../src/domain/message.ts';
import { labelOf, paragraphText } from '../../../src/texts/plain.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { allAtOnce, answerHere, button, buttonRows, type Forms, isLong, type Offered } from './buttons.ts';
import { cardPieces } from './cardPieces.ts';
import { bold, bullet, draft, literal, quote } from './markdown.ts';
import { type Piece, textPieces } from './piece.ts';

/** The questions with which a part of a form begins: it has five fields, so that the evaluation takes two. */
export const OPENS: readonly Message['key'][] = [
  'prep.why',
  'prep.why-nobody',
  'prep.why-inside',
  'prep.why-inside-nobody',
  'evaluation.notes',
  'evaluation.better',
  'evaluation.tips',
];

/** What a piece needs to know of the message it is part of. */
export interface Whole {
  readonly delivery: string;
  readonly reader: Reader;
  /** Whether it is shown where no message can be written: what is asked in words is answered in a form there. */
  readonly isHidden?: boolean;
}

/** Everything a message says, in order, piece by piece. */
export function piecesOf({ body, card, items = [], choices = [], key, asks }: Message, whole: Whole): Piece[] {
  const { delivery, reader, isHidden } = whole;
  const forms: Forms = {
    ...(OPENS.includes(key) ? { all: allAtOnce(delivery, say({ key: 'form.all' }, reader)) } : {}),
    ...(isHidden && asks ? { inWords: answerHere(delivery, say({ key: 'discord.answer-here' }, reader)) } : {}),
  };
  const offered = offeredOf(choices, whole).map((each) =>
    key.startsWith('erase.') && each.id === 'yes' ? { ...each, isDanger: true } : each,
  );
  return [
    ...paragraphs(body, reader),
    ...(card ? cardPieces(card, reader) : []),
    ...items.flatMap((item) => itemPieces(item, whole)),
    ...rowPieces(offered, forms),
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
    pieces.push(...textPieces(text, written(paragraph)));
  }
  return pieces;
}

/** What stands between a paragraph and the next of its kind, where they are one text. */
function joint(paragraph: Paragraph): string | undefined {
  if ('draft' in paragraph) return '\n\n';
  return 'say' in paragraph && paragraph.say.key === 'help.line' ? '\n' : undefined;
}

function written(paragraph: Paragraph): (text: string) => string {
  if ('quote' in paragraph) return quote;
  if ('draft' in paragraph) return draft;
  return paragraph.strong ? bold : literal;
}

/** A single short button stands beside what it is about, several below it. */
function itemPieces({ body, choices = [] }: Item, whole: Whole): Piece[] {
  const said = paragraphs(body, whole.reader);
  const about = body.map((paragraph) => paragraphText(paragraph, whole.reader)).join('\n');
  const offered = offeredOf(choices, whole).map((each) => ({ ...each, label: namedAbove(each.label, about) }));
  const [only, another] = offered;
  const last = said.at(-1);
  if (last && only && !another && !isLong(only.label))
    return [...said.slice(0, -1), { ...last, beside: button(only, ButtonStyle.Secondary) }];
  const rows = rowPieces(offered);
  const [first] = rows;
  if (!last || !first || first.text !== '') return [...said, ...rows];
  return [...said.slice(0, -1), { ...last, rows: first.rows }, ...rows.slice(1)];
}

/** Under what it is about a button need not name that again: «Done: my article» is «Done» below «You promised my article». */
function namedAbove(label: string, about: string): string {
  const [, does, what] = /^([^:]+): (.+)$/su.exec(label) ?? [];
  return does && what && (about.includes(what) || isLong(label)) ? does : label;
}

function offeredOf(choices: readonly Choice[], { delivery, reader }: Whole): Offered[] {
  return choices.map((choice) => ({ delivery, id: choice.id, label: clean(labelOf(choice, reader)) }));
}

/** Rows of buttons, each a piece; labels without room on them are said in full before. */
function rowPieces(offered: readonly Offered[], forms: Forms = {}): Piece[] {
  const long = offered.filter(({ label }) => isLong(label));
  return [
    ...long.flatMap(({ label }) => textPieces(label, bullet)),
    ...buttonRows(offered, forms).map((row) => ({ text: '', rows: [row] })),
  ];
}
