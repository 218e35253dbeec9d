import { checkBlocks } from './blockLimits.ts';
import { type Breach, isObject, type Json, objectsIn } from './breach.ts';
import { checkMarkup } from './textLimits.ts';

/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const TEXT_MOST = 40_000;
/** https://docs.slack.dev/reference/methods/chat.update, at msg_too_long. */
const UPDATE_TEXT_MOST = 4000;
/** What was seen to pass: https://github.com/slackapi/bolt-js/issues/2509 */
const BLOCKS_TEXT_MOST = 13_200;

/** Arguments that nothing here proves, or that make mentions and formats out of plain words. */
const UNPROVED = ['attachments', 'markdown_text', 'link_names', 'parse', 'username', 'icon_url', 'icon_emoji'];

/**
 * A message, wherever it is sent from.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
export function* checkMessageArguments(args: Json, isUpdate = false): Generator<Breach> {
  const { text, blocks, metadata } = args;
  if (typeof text !== 'string' || text.trim() === '') yield { what: 'there is no text', ...noContent(blocks) };
  else {
    const most = isUpdate ? UPDATE_TEXT_MOST : TEXT_MOST;
    if (text.length > most)
      yield { what: `the text has ${text.length} characters, no more than ${most} are allowed`, error: 'msg_too_long' };
    yield* checkMarkup(text, 'the text');
  }
  if (blocks !== undefined) yield* checkBlocks(blocks, 'message');
  const total = textIn(blocks);
  if (total > BLOCKS_TEXT_MOST)
    yield { what: `the blocks have ${total} characters together`, error: 'msg_blocks_too_long' };
  for (const name of UNPROVED) if (args[name] !== undefined) yield { what: `${name} is not checked` };
  if (metadata !== undefined) yield* checkMetadata(metadata);
}

/** Slack takes blocks without text; a screen reader and a notification do not. */
function noContent(blocks: unknown): { error?: string } {
  return Array.isArray(blocks) && blocks.length > 0 ? {} : { error: 'no_text' };
}

/** Characters in every text there is. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textIn(one), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === 'text' && typeof part === 'string' ? part.length : textIn(part)),
    0,
  );
}

/**
 * Metadata that is not of this form is lost without an error; an empty object takes it away.
 * https://docs.slack.dev/messaging/message-metadata
 */
export function* checkMetadata(metadata: unknown): Generator<Breach> {
  if (!isObject(metadata)) return yield { what: 'metadata is no object' };
  if (Object.keys(metadata).length === 0) return;
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || !/^[\w-]+$/u.test(type))
    yield { what: 'metadata has no event_type of letters and digits' };
  if (!isObject(payload)) return yield { what: 'metadata has no event_payload' };
  for (const [key, value] of Object.entries(payload)) {
    const parts = isObject(value) ? [value] : objectsIn(value);
    const isFlat = parts.every((part) => Object.values(part).every(isScalar));
    const isList = Array.isArray(value) && parts.length === value.length;
    if (!isFlat || !(isScalar(value) || isObject(value) || isList))
      yield { what: `metadata ${key} is of no kind that Slack keeps` };
  }
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
