import { gzipSync } from 'node:zlib';
import type { RawFile, RequestData } from 'discord.js';
import { LARGEST_FILE } from './limits.ts';
import type { Part } from './shape.ts';

/** A message as it goes to Discord: it mentions nobody, whatever stands in it. */
export function bodyOf({ content, components, flags, file }: Part, more: object = {}): RequestData {
  const files = file ? [attached(file)] : [];
  return {
    body: {
      ...(content === undefined ? {} : { content }),
      components,
      flags,
      allowed_mentions: { parse: [] },
      ...(files.length > 0 ? { attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })) } : {}),
      ...more,
    },
    ...(files.length > 0 ? { files } : {}),
  };
}

/** A file as it is attached. One that Discord would refuse for its size goes packed, and says so in its name. */
function attached({ name, type, text }: NonNullable<Part['file']>): RawFile {
  const data = Buffer.from(text === '' ? ' ' : text);
  if (data.length <= LARGEST_FILE) return { name, contentType: type, data };
  return { name: `${name}.gz`, contentType: 'application/gzip', data: gzipSync(data) };
}

/** A message in the place of one that is there: what it has no more is taken away. */
export function changeOf(part: Part): RequestData {
  return bodyOf(part, part.content === undefined ? { content: null } : {});
}
