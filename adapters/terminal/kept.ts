import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { unusable } from '../dataFolder.ts';
import { OperatorError } from '../OperatorError.ts';

const schema = z.object({
  /** How far the coach's clock is ahead of the machine's, in milliseconds. */
  shiftMs: z.number().int(),
  /** The latest time that was seen, in milliseconds since 1970; 0 when none. */
  seenMs: z.number().int().default(0),
  /** The latest deliveries that were put on the screen. */
  shown: z.array(z.string()).default([]),
  /** Who has sat at the keyboard, by the name they first did. */
  people: z.array(z.string()).default([]),
});

/** What the terminal itself remembers between runs. */
type Kept = z.infer<typeof schema>;

export interface KeptFile {
  read(): Kept | undefined;
  write(kept: Kept): void;
}

/**
 * The file that holds it, replaced whole at each write, so that it is never half there.
 *
 * @throws OperatorError when the file cannot be read or written
 */
export function openKept(path: string): KeptFile {
  return {
    read() {
      let found: string;
      try {
        found = readFileSync(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw unusable(dirname(path), error);
      }
      const read = schema.safeParse(parsed(found));
      if (!read.success)
        throw new OperatorError(`${path} is damaged: move it away, and the clock starts at the machine's time.`);
      return read.data;
    },
    write(kept) {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        replace(path, `${JSON.stringify(kept)}\n`);
      } catch (error) {
        throw unusable(dirname(path), error);
      }
    },
  };
}

function replace(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

function parsed(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}
