import { randomUUID } from 'node:crypto';
import type { AnyBlock, KnownBlock } from '@slack/types';
import { elementsOf } from './elements.ts';

/** Slack names every block and element that the app left unnamed. */
export function withIds(blocks: readonly AnyBlock[]): KnownBlock[] {
  const named = structuredClone(blocks) as KnownBlock[];
  for (const block of named) {
    block.block_id ??= randomUUID().slice(0, 5);
    for (const element of elementsOf(block)) element.action_id ??= randomUUID().slice(0, 5);
  }
  return named;
}
