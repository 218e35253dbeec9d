import { MessageFlags } from 'discord.js';
import type { Choice, Message } from '../../../src/domain/message.ts';
import type { AnsweredDelivery, Outgoing } from '../../../src/ports/store.ts';
import { labelOf } from '../../../src/texts/plain.ts';
import { say } from '../../../src/texts/say.ts';
import { clean } from '../../cutText.ts';
import { inDiscord } from '../inDiscord.ts';
import type { Button } from './buttons.ts';
import { readCustomId } from './customIds.ts';
import { aside } from './markdown.ts';
import { type Piece, textPieces } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { isHidden } from './place.ts';
import { NOTHING, type Part, PLAIN, packed, shapeOf } from './shape.ts';

/** An answer up to here is shown at its question; a longer one stands in full right below it, or above as a choice. */
const SHOWN_AGAIN = 150;
/** A message as Discord shows it: as many messages as it takes, nothing cut; a file comes with the last one. */
export function renderMessage({ id, message, place, ...outgoing }: Outgoing): Part[] {
  const whole = { delivery: id, reader: inDiscord(outgoing), isHidden: isHidden(place) };
  const shape = shapeOf(message);
  const parts = packed(piecesOf(message, whole), shape).map((pieces) => shape.build(pieces));
  const { file } = message;
  const last = parts.at(-1);
  if (!file || !last) return parts;
  if (shape === PLAIN) return [...parts.slice(0, -1), { ...last, file }];
  return [...parts, { content: NOTHING, components: [], flags: MessageFlags.SuppressEmbeds, file }];
}

/**
 * The same messages once the question was answered: its buttons gone, the answer shown. Buttons that run something stay.
 *
 * @returns for each message of `renderMessage` in its place: what it becomes, or nothing when it stays as it is
 */
export function renderAnswered({ id, message, answer, ...answered }: AnsweredDelivery): (Part | undefined)[] {
  const reader = inDiscord(answered);
  const shape = shapeOf(message);
  const before = packed(piecesOf(message, { delivery: id, reader }), shape);
  const stays = new Set(choicesOf(message).flatMap((choice) => (choice.run ? [choice.id] : [])));
  const chosen = choicesOf(message).find((choice) => choice.id === answer);
  const given = clean(chosen ? labelOf(chosen, reader) : answer).replace(/\s+/gu, ' ');
  const line =
    given.length <= SHOWN_AGAIN
      ? textPieces(say({ key: 'choice.answered', values: { answer: given } }, reader), aside)
      : [];
  return before.map((pieces, at) => {
    const left = pieces.map((piece) => withoutButtons(piece, stays)).filter(isSomething);
    const isLast = at === before.length - 1;
    if (JSON.stringify(left) === JSON.stringify(pieces) && message.asks === undefined) return undefined;
    return shape.build(isLast ? [...left, ...line] : left);
  });
}

function choicesOf({ choices = [], items = [] }: Message): readonly Choice[] {
  return [...items.flatMap((item) => item.choices ?? []), ...choices];
}

function withoutButtons({ beside, rows, ...piece }: Piece, stays: ReadonlySet<string>): Piece {
  const isKept = (each: Button) => {
    const read = readCustomId(each.custom_id);
    return read?.is === 'choice' && stays.has(read.choice);
  };
  const left = rows.map((row) => row.filter(isKept)).filter((row) => row.length > 0);
  return { ...piece, rows: left, ...(beside && isKept(beside) ? { beside } : {}) };
}

function isSomething({ text, rows }: Piece): boolean {
  return text !== '' || rows.length > 0;
}
