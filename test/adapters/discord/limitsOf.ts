import { ComponentType, MessageFlags } from 'discord.js';
import type { Part } from '../../../adapters/discord/out/shape.ts';

interface Node {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

function nodesIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...nodesIn(node.components ?? []),
    ...(node.accessory ? nodesIn([node.accessory]) : []),
  ]);
}

/** What Discord's documentation allows, written apart from the renderer: gives what a message breaks. */
export function brokenLimits({ content, components, flags }: Part): string[] {
  const broken: string[] = [];
  const wrong = (what: string) => broken.push(what);
  const isBuilt = (flags & MessageFlags.IsComponentsV2) !== 0;
  const nodes = nodesIn(components as unknown as Node[]);
  const texts = nodes.filter(({ type }) => type === ComponentType.TextDisplay).map((node) => node.content ?? '');
  if (isBuilt && content !== undefined) wrong('content beside components of the second kind');
  if (!isBuilt && (content ?? '').trim() === '') wrong('no content');
  if (!isBuilt && texts.length > 0) wrong('text components in a plain message');
  if ((content ?? '').length > 2000) wrong('content over 2000');
  if (texts.join('').length > 4000) wrong('texts over 4000');
  if (texts.some((text) => text.trim() === '')) wrong('an empty text');
  if (![content ?? '', ...texts].every((text) => text.isWellFormed())) wrong('half a pair');
  if (nodes.length > 40) wrong('over 40 components');
  if (isBuilt && components.length === 0) wrong('no components');
  if (!isBuilt && components.length > 5) wrong('over five rows');
  const ids = nodes.flatMap(({ custom_id: id }) => id ?? []);
  if (new Set(ids).size !== ids.length) wrong('a custom id twice');
  for (const { type, custom_id: id, label, components: inner = [] } of nodes) {
    if (type === ComponentType.ActionRow && (inner.length === 0 || inner.length > 5)) wrong('buttons in a row');
    if (type === ComponentType.Container && inner.length === 0) wrong('an empty frame');
    if (type !== ComponentType.Button) continue;
    if (!id || id.length > 100) wrong('custom id length');
    if (!label || label.trim() === '' || label.length > 80) wrong('label length');
  }
  return broken;
}

/** All that is read in a message, as a person sees it: without marks, escaped signs as themselves. */
export function readIn({ content = '', components }: Part): string {
  const nodes = nodesIn(components as unknown as Node[]);
  return [content, ...nodes.map((node) => node.content ?? '')]
    .map(seen)
    .concat(nodes.map(({ label }) => label ?? ''))
    .filter((text) => text !== '')
    .join('\n');
}

/** Discord's markdown as it looks; throws on anything that would mention, link or hide. */
export function seen(markdown: string): string {
  const framed = markdown.split(/(```\n[\s\S]*?\n```)/u);
  return framed
    .map((piece) => {
      if (/^```\n[\s\S]*\n```$/u.test(piece)) return piece.slice(4, -4);
      const bare = piece
        .split('\n')
        .map((line) => line.replace(/^(?:> |-# |### |- | {2}(?=\S))/u, ''))
        .join('\n')
        .replace(/(?<!\\)((?:\\\\)*)\*\*/gu, '$1');
      const active = /(?<!\\)(?:\\\\)*([*_~`|<@[\]]|https?:\/\/|^[-#>])/mu.exec(bare);
      if (active) throw new Error(`“${active[0]}” would mean something in “${bare}”`);
      return bare.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
    })
    .join('');
}
