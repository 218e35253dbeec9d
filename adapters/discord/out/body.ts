import type { RawFile, RequestData } from 'discord.js';
import type { Part } from './shape.ts';

/** A message as it goes to Discord: it mentions nobody, whatever stands in it. */
export function bodyOf({ content, components, flags, file }: Part, more: object = {}): RequestData {
  const files: RawFile[] = file
    ? [{ name: file.name, contentType: file.type, data: Buffer.from(file.text === '' ? ' ' : file.text) }]
    : [];
  return {
    body: {
      ...(content === undefined ? {} : { content }),
      components,
      flags,
      allowed_mentions: { parse: [] },
      ...(file ? { attachments: [{ id: '0', filename: file.name }] } : {}),
      ...more,
    },
    ...(files.length > 0 ? { files } : {}),
  };
}

/** A message in the place of one that is there: what it has no more is taken away. */
export function changeOf(part: Part): RequestData {
  return bodyOf(part, part.content === undefined ? { content: null } : {});
}
