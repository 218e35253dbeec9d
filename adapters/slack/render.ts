import type { KnownBlock } from '@slack/types';
import type { Choice, Message } from '../../src/domain/message.ts';
import type { AnsweredDelivery, Outgoing } from '../../src/ports/store.ts';
import { labelOf } from '../../src/texts/plain.ts';
import { say } from '../../src/texts/say.ts';
import { clean } from '../cutText.ts';
import { aside, words } from './show/blocks.ts';
import { inSlack } from './show/inSlack.ts';
import { BLOCKS, MEANING, MESSAGE } from './show/limits.ts';
import { type Piece, textPieces } from './show/piece.ts';
import { piecesOf } from './show/pieces.ts';
import { writeSigns } from './show/plainText.ts';

/** One message on Slack: `text` carries its whole meaning, for notifications and screen readers. */
export interface Part {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** An answer up to here is shown at its question; a longer one stands in full right below it, or above as a choice. */
const SHOWN_AGAIN = 150;
/** What stands where nothing else does: Slack takes no empty message. */
const NOTHING = '…';

/** A message as Slack shows it: as many messages as it takes, nothing cut. */
export function renderMessage({ id, message, ...outgoing }: Outgoing): Part[] {
  return packed(piecesOf(message, { delivery: id, reader: inSlack(outgoing) })).map(partOf);
}

/**
 * The same messages once the question was answered: its buttons gone, the answer shown. Buttons that run something stay.
 *
 * @returns for each message of `renderMessage` in its place: what it becomes, or nothing when it stays as it is
 */
export function renderAnswered({ id, message, answer, ...answered }: AnsweredDelivery): (Part | undefined)[] {
  const reader = inSlack(answered);
  const before = packed(piecesOf(message, { delivery: id, reader }));
  const stays = new Set(
    choicesOf(message)
      .filter(({ run }) => run)
      .map((choice) => choice.id),
  );
  const chosen = choicesOf(message).find((choice) => choice.id === answer);
  const given = clean(chosen ? labelOf(chosen, reader) : answer);
  const line =
    given.length <= SHOWN_AGAIN
      ? textPieces(say({ key: 'choice.answered', values: { answer: given } }, reader), aside)
      : [];
  return before.map((pieces, at) => {
    const left = pieces.map((piece) => withoutButtons(piece, stays)).filter(({ blocks }) => blocks.length > 0);
    const isLast = at === before.length - 1;
    if (JSON.stringify(left) === JSON.stringify(pieces)) return undefined;
    return partOf(isLast ? [...left, ...line] : left);
  });
}

function choicesOf({ choices = [], items = [] }: Message): readonly Choice[] {
  return [...items.flatMap((item) => item.choices ?? []), ...choices];
}

function withoutButtons({ words: meant, blocks }: Piece, stays: ReadonlySet<string>): Piece {
  const left = blocks.map((block) => {
    if (block.type !== 'actions') return block;
    return {
      ...block,
      elements: block.elements.filter((each) => stays.has(each.action_id?.replace(/^choice:/u, '') ?? '')),
    };
  });
  return { words: meant, blocks: left.filter((block) => block.type !== 'actions' || block.elements.length > 0) };
}

/** Pieces in as few messages as Slack's limits allow. */
function packed(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let room = { blocks: 0, size: 0, text: 0 };
  for (const piece of pieces) {
    const needs = {
      blocks: piece.blocks.length,
      size: JSON.stringify(piece.blocks).length,
      text: writeSigns(piece.words).length + 2,
    };
    const fits =
      room.blocks + needs.blocks <= BLOCKS && room.size + needs.size <= MESSAGE && room.text + needs.text <= MEANING;
    const part = fits ? parts.at(-1) : undefined;
    if (part) part.push(piece);
    else parts.push([piece]);
    const before = part ? room : { blocks: 0, size: 0, text: 0 };
    room = {
      blocks: before.blocks + needs.blocks,
      size: before.size + needs.size,
      text: before.text + needs.text,
    };
  }
  return parts.length > 0 ? parts : [[]];
}

function partOf(pieces: readonly Piece[]): Part {
  const meant = pieces.flatMap((piece) => (piece.words === '' ? [] : [piece.words])).join('\n\n');
  const blocks = pieces.flatMap((piece) => piece.blocks);
  const text = meant === '' ? labelsIn(blocks) : writeSigns(meant);
  return { text, blocks: blocks.length > 0 ? blocks : [words(NOTHING)] };
}

/** What a message of nothing but buttons means. */
function labelsIn(blocks: readonly KnownBlock[]): string {
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const labels = elements.flatMap((each) => (each.type === 'button' ? [each.text.text] : []));
  return labels.join(' · ') || NOTHING;
}
