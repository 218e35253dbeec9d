import type { Discord } from '../discord.ts';
import type { StoredFile } from '../world.ts';
import { breach } from './breach.ts';

const MOST = 10;
const LARGEST_BYTES = 10 * 1024 * 1024;

/** https://docs.discord.com/developers/reference#uploading-files */
export function checkFiles(
  discord: Discord,
  where: string,
  said: Readonly<Record<string, unknown>>,
  files: readonly StoredFile[],
  isV2: boolean,
): void {
  if (files.length > MOST) breach(discord, where, `${files.length} files, and ${MOST} at most`);
  for (const { size, filename } of files)
    if (size > LARGEST_BYTES) breach(discord, where, `${filename} has ${size} bytes, and ${LARGEST_BYTES} at most`);
  const shown = JSON.stringify(said.components ?? []).matchAll(/"attachment:\/\/([^"]+)"/gu);
  const wanted = new Set([...shown].map(([, name = '']) => name));
  const names = files.map(({ filename }) => filename);
  for (const name of wanted)
    if (!names.includes(name)) breach(discord, where, `attachment://${name} is not among the files`);
  const hidden = isV2 ? names.find((name) => !wanted.has(name)) : undefined;
  if (hidden !== undefined) discord.violate(where, `nobody sees ${hidden}: no component shows it`);
}
