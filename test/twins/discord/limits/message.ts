import type { Discord } from '../discord.ts';
import { V2 } from '../seen.ts';
import type { StoredFile, StoredMessage } from '../world.ts';
import { breach, onlyKeys, within } from './breach.ts';
import { checkComponents } from './components.ts';
import { checkFiles } from './files.ts';

const IN_CONTENT = 2000;
const MOST_EMBEDS = 10;
const KEYS = [
  'content',
  'components',
  'embeds',
  'flags',
  'nonce',
  'enforce_nonce',
  'allowed_mentions',
  'attachments',
  'message_reference',
  'tts',
  'sticker_ids',
  'poll',
];

/**
 * What an app may say: https://docs.discord.com/developers/resources/message#create-message
 *
 * @param before the message as it stands, where this is an edit
 */
export function checkMessage(
  discord: Discord,
  where: string,
  // biome-ignore lint/suspicious/noExplicitAny: whatever the app sends.
  body: any,
  files: readonly StoredFile[],
  before?: StoredMessage,
): void {
  const bad = (what: string): never => breach(discord, where, what);
  const said = Object(body);
  onlyKeys(discord, where, 'a message', said, KEYS);
  const { flags = 0, allowed_mentions: mentions } = said;
  const content = said.content ?? '';
  const embeds = said.embeds ?? [];
  const components = said.components ?? [];
  const isV2 = ((flags | (before?.flags ?? 0)) & V2) !== 0;
  within(discord, where, 'content', content, IN_CONTENT, 0);
  if (isV2 && (content !== '' || embeds.length > 0)) bad('components V2 stand without content and embeds');
  if (isV2 && before && (before.flags & V2) === 0 && before.content !== '' && said.content === undefined)
    bad('content has to be taken away where components V2 come in its place');
  if (embeds.length > MOST_EMBEDS) bad(`${embeds.length} embeds, and ${MOST_EMBEDS} at most`);
  const nothing = content === '' && components.length === 0 && embeds.length === 0 && files.length === 0;
  if (!before && nothing && !said.poll && !said.sticker_ids) bad('an empty message');
  checkFiles(discord, where, said, files, isV2);
  checkComponents(discord, where, components, isV2);
  if (JSON.stringify([content, components]).match(MENTION) && !keepsUnparsed(mentions))
    bad('a mention would be parsed');
  if (!before && !keepsUnparsed(mentions)) discord.violate(where, 'allowed_mentions does not keep all unparsed');
}

const MENTION = /@(?:everyone|here)|<@[!&]?\d+>/u;

function keepsUnparsed(mentions: unknown): boolean {
  const { parse, users = [], roles = [] } = Object(mentions);
  return parse?.length === 0 && users.length === 0 && roles.length === 0;
}
