import type { APIAttachment } from 'discord-api-types/v10';
import type { Reply } from '../wire/http.ts';
import type { StoredFile, World } from '../world.ts';

/** A file as Discord tells of it, with where it is fetched from. */
export function attachmentOf({ origin }: World, channel: string, file: StoredFile): APIAttachment {
  const { id, filename, size } = file;
  const url = `${origin}/attachments/${channel}/${id}/${encodeURIComponent(filename)}`;
  return { id, filename, size, url, proxy_url: url };
}

/** Gives a file to whoever has its address, as Discord's own does; nothing for other addresses. */
export function fetchAttachment({ channels, people }: World, path: string): Reply | undefined {
  const [, first, channel = '', id] = path.split('/');
  if (first !== 'attachments') return undefined;
  const only = [...people.values()].flatMap(({ ephemerals }) => ephemerals);
  const files = [...(channels.get(channel)?.messages ?? []), ...only].flatMap((message) => message.files);
  const file = files.find((each) => each.id === id);
  return file ? { bytes: file.bytes } : { status: 404, body: { message: 'This content is no longer available.' } };
}
