import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Message } from '../../../src/domain/message.ts';
import type { Button } from './buttons.ts';
import { COMPONENTS, CONTENT, ROWS, TEXT } from './limits.ts';
import type { Piece } from './piece.ts';

/** One message on Discord. */
export interface Part {
  readonly content?: string;
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly file?: NonNullable<Message['file']>;
}

/** What stands where nothing else does: Discord takes no empty message. */
export const NOTHING = '…';
/** The line beside a card. */
const GREEN = 0x1f4d3a;

/** How a message is built, and how much room there is in one. */
export interface Shape {
  readonly text: number;
  readonly components: number;
  readonly rows: number;
  /** How many components a piece takes. */
  count(piece: Piece): number;
  build(pieces: readonly Piece[]): Pick<Part, 'content' | 'components' | 'flags'>;
}

export const PLAIN: Shape = {
  text: CONTENT,
  components: COMPONENTS,
  rows: ROWS,
  count: ({ rows }) => rows.reduce((sum, row) => sum + row.length + 1, 0),
  build(pieces) {
    const content = pieces.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n\n');
    return {
      content: isVisible(content) ? content : NOTHING,
      components: pieces.flatMap(({ rows }) => rows.map(rowOf)),
      flags: MessageFlags.SuppressEmbeds,
    };
  },
};

/** Cards and lists: made of components, each button beside or below what it is about. */
export const BUILT: Shape = {
  text: TEXT,
  components: COMPONENTS,
  rows: COMPONENTS,
  count: (piece) => PLAIN.count(piece) + (piece.beside ? 3 : 1) + (piece.framed ? 1 : 0),
  build(pieces) {
    const components: APIMessageTopLevelComponent[] = [];
    let frame: APIComponentInContainer[] | undefined;
    for (const piece of pieces) {
      const shown = componentsOf(piece);
      if (shown.length === 0) continue;
      if (!piece.framed) components.push(...shown);
      else if (frame && components.at(-1)?.type === ComponentType.Container) frame.push(...shown);
      else {
        frame = [...shown];
        components.push({ type: ComponentType.Container, accent_color: GREEN, components: frame });
      }
    }
    const nothing = { type: ComponentType.TextDisplay as const, content: NOTHING };
    return { components: components.length > 0 ? components : [nothing], flags: MessageFlags.IsComponentsV2 };
  },
};

export function shapeOf({ card, items = [] }: Message): Shape {
  return card || items.length > 0 ? BUILT : PLAIN;
}

function componentsOf({ text, rows, beside }: Piece) {
  const said = { type: ComponentType.TextDisplay as const, content: isVisible(text) ? text : NOTHING };
  const shown = beside
    ? [{ type: ComponentType.Section as const, components: [said], accessory: beside }]
    : isVisible(text)
      ? [said]
      : [];
  return [...shown, ...rows.map(rowOf)];
}

function rowOf(row: readonly Button[]): APIActionRowComponent<Button> {
  return { type: ComponentType.ActionRow, components: [...row] };
}

/** Whether anything of it is to be seen: what is only white to Discord is nothing to it. */
function isVisible(text: string): boolean {
  return /[^\s\p{DI}\p{Cf}\u2800]/u.test(text);
}

/** Pieces in as few messages as there is room in. */
export function packed(pieces: readonly Piece[], shape: Shape): Piece[][] {
  const parts: Piece[][] = [];
  let used = { text: 0, components: 0, rows: 0 };
  for (const piece of pieces) {
    const needs = { text: piece.text.length + 2, components: shape.count(piece), rows: piece.rows.length };
    const fits =
      used.text + needs.text <= shape.text &&
      used.components + needs.components <= shape.components &&
      used.rows + needs.rows <= shape.rows;
    const part = fits ? parts.at(-1) : undefined;
    if (part) part.push(piece);
    else parts.push([piece]);
    const before = part ? used : { text: 0, components: 0, rows: 0 };
    used = {
      text: before.text + needs.text,
      components: before.components + needs.components,
      rows: before.rows + needs.rows,
    };
  }
  return parts.length > 0 ? parts : [[]];
}
