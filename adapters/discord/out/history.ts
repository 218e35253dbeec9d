import { Routes } from 'discord.js';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Outgoing } from '../../../src/ports/store.ts';
import type { Api } from '../api.ts';
import { questionErrorOf } from '../errors.ts';
import { renderMessage } from './render.ts';
import type { Part } from './shape.ts';

const PAGE = 100;
const PAGES = 3;

const history = z.array(
  z.object({
    id: z.string(),
    timestamp: z.string(),
    content: z.string().default(''),
    components: z.array(z.unknown()).default([]),
    author: z.object({ id: z.string() }),
    attachments: z.array(z.object({ filename: z.string() })).default([]),
  }),
);
type Found = z.infer<typeof history>[number];

interface Where {
  readonly channel: string;
  /** The bot's own user id. */
  readonly botId: string;
  /** Whether a message is known to be another delivery's, which may say the same. */
  readonly isAnothers: (message: string) => boolean;
  /** A message that may have been there before what was said was put into it. */
  readonly filled: string | undefined;
}

/**
 * Looks in somebody's direct messages for what arrived of a delivery. Discord tells no nonce of older messages: what was
 * said is known by its words as they were at that time, and by what stands behind its buttons.
 *
 * @returns the ids of the messages found, by the number of the part
 * @throws DeliveryError when they cannot be read now
 */
export async function findArrived(
  api: Api,
  { channel, botId, isAnothers, filled }: Where,
  outgoing: Outgoing,
): Promise<ReadonlyMap<number, string>> {
  const parts = new Map<number, string>();
  const made = madeAt(outgoing.id);
  let before = '';
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before ? { before } : {}) });
    const read = await api.call('GET', Routes.channelMessages(channel), { query }).catch((error: unknown) => {
      throw questionErrorOf(error);
    });
    const found = history.parse(read);
    // The newest come first; parts that look alike stand in their order.
    for (const message of found) {
      const at = Temporal.Instant.from(message.timestamp);
      const isOlder = at.epochMilliseconds < made && message.id !== filled;
      if (message.author.id !== botId || isOlder || isAnothers(message.id)) continue;
      const all = renderMessage({ ...outgoing, now: at, place: null });
      const number = all.findLastIndex((part, at) => !parts.has(at) && isSame(part, message));
      if (number >= 0) parts.set(number, message.id);
    }
    const last = found.at(-1);
    if (found.length < PAGE || !last || Temporal.Instant.from(last.timestamp).epochMilliseconds < made) break;
    before = last.id;
  }
  return parts;
}

function isSame({ content = '', components, file }: Part, found: Found): boolean {
  const words = (of: unknown) => wordsIn(of).join('\n');
  const files = found.attachments.map(({ filename }) => filename);
  return (
    content.trim() === found.content.trim() &&
    words(components) === words(found.components) &&
    (file === undefined ? files.length === 0 : files.length > 0)
  );
}

/** What stands in components, and behind them. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { content, custom_id: id, components, accessory } = node as Readonly<Record<string, unknown>>;
  const own = [content, id].filter((each) => typeof each === 'string').map((each) => each.trim());
  return [...own, ...wordsIn(components), ...wordsIn(accessory)];
}

/** Clocks may differ by so much. */
const SKEW_MS = 10_000;

/** When a delivery was made, from its id, in milliseconds since 1970: ids begin with the time (UUID version 7). */
function madeAt(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - SKEW_MS;
}
