import type { KnownBlock } from '@slack/types';
import { messageEvent } from '../payloads.ts';
import type { BotMethod, Slack } from '../slack.ts';
import { findChannel, type StoredFile } from '../world.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
const ALT_TEXT_MOST = 1000;

const expected = new WeakMap<Slack, Map<string, Omit<StoredFile, 'content'>>>();

function expectedBy(slack: Slack): Map<string, Omit<StoredFile, 'content'>> {
  const found = expected.get(slack) ?? new Map();
  expected.set(slack, found);
  return found;
}

const getUploadUrl: BotMethod = (slack, _team, args) => {
  const size = Number(args.length ?? 0);
  const name = String(args.filename ?? '');
  if (!(size > 0) || name === '') throw new Refusal('missing_argument');
  const altText = String(args.alt_txt ?? '');
  const isPicture = /\.(png|jpe?g|gif|webp)$/iu.test(name);
  if (altText.length > ALT_TEXT_MOST) throw new Refusal('alt_txt_too_large');
  for (const what of wrongAltText(args, name, isPicture)) slack.violate('files.getUploadURLExternal', what);
  const id = slack.world.nextId('F');
  const mimetype = isPicture ? `image/${name.split('.').at(-1)}` : 'application/octet-stream';
  expectedBy(slack).set(id, { id, name, title: name, mimetype, size, altText });
  return { upload_url: `${slack.origin()}/upload/${id}`, file_id: id };
};

/**
 * The argument is alt_txt; the SDK's alt_text is read by nobody. On what is no picture it keeps the file from being
 * shared: https://github.com/slackapi/python-slack-sdk/issues/1818
 */
function* wrongAltText({ alt_txt: alt, alt_text: misnamed }: Call['args'], name: string, isPicture: boolean) {
  if (misnamed !== undefined) yield `alt_text is no argument, alt_txt is`;
  if (isPicture && !alt) yield `${name} has no alternative text`;
  if (!isPicture && alt) yield `${name} is no picture and has an alternative text`;
}

/** Takes the bytes of a file that was announced. Throws Refusal when they are not as many. */
export function receiveUpload(slack: Slack, id: string, content: Buffer): string {
  const file = expectedBy(slack).get(id);
  if (!file) throw new Refusal('file_not_found');
  if (content.length !== file.size)
    slack.violate('upload', `${file.name} was announced with ${file.size} bytes and came with ${content.length}`);
  slack.world.files.set(id, { ...file, content });
  return `OK - ${content.length}`;
}

const completeUpload: BotMethod = (slack, team, args) => {
  const listed = Array.isArray(args.files) ? (args.files as { id: string; title?: string }[]) : [];
  const files = listed.map(({ id, title }): StoredFile => {
    const file = slack.world.files.get(id);
    if (!file) throw new Refusal('file_not_found');
    return { ...file, title: title ?? file.title };
  });
  if (files.length === 0) throw new Refusal('invalid_arguments');
  if (args.channel_id !== undefined) {
    const channel = findChannel(team, args.channel_id);
    if (!channel) throw new Refusal('channel_not_found');
    if (!channel.members.has(team.botUserId)) throw new Refusal('not_in_channel');
    if (channel.person === undefined) slack.violate('files.completeUploadExternal', `shares in ${channel.name}`);
    const message = {
      ts: slack.world.nextTs(),
      user: team.botUserId,
      botId: team.botId,
      text: String(args.initial_comment ?? ''),
      files,
      ...(Array.isArray(args.blocks) ? { blocks: args.blocks as KnownBlock[] } : {}),
    };
    channel.messages.push(message);
    void slack.delivery.event(team, messageEvent(slack.world, team, channel, message));
  }
  return { files: files.map(({ id, title }) => ({ id, title })) };
};

export const fileMethods: Readonly<Record<string, BotMethod>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
};
