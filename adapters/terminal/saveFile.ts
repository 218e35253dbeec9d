import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/**
 * Puts a text in a file that only its owner can read, beside others of that name: an earlier file is never
 * replaced, it may be another person's. When it throws, nothing is left there.
 *
 * @returns the file's path
 */
export function saveFile(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const safe =
    basename(name)
      .replace(/[^\p{L}\p{N}._ -]/gu, '_')
      .replace(/^\.+/u, '') || 'file';
  const [extension, stem] = [extname(safe), basename(safe, extname(safe))];
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? safe : `${stem}-${copy}${extension}`);
    const file = openNew(path);
    if (file === undefined) continue;
    try {
      writeFileSync(file, text);
      return path;
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  }
}

/** Nothing when there is a file of that name. */
function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
}
