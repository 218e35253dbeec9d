import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readPipe } from '../../../adapters/terminal/lines.ts';

async function all(...chunks: (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of readPipe(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))).each) found.push(line);
  return found;
}

describe('lines from a pipe', () => {
  it('come whole, however they were cut on the way', async () => {
    const bytes = Buffer.from('één\ntwee\r\n\ndrie');
    expect(await all(bytes.subarray(0, 1), bytes.subarray(1, 6), bytes.subarray(6))).toEqual([
      'één',
      'twee',
      '',
      'drie',
    ]);
  });

  it('leave out a byte order mark', async () => {
    expect(await all('\ufeffhello\n')).toEqual(['hello']);
  });

  it('end quietly when they are closed', async () => {
    const input = new Readable({ read: () => undefined });
    const lines = readPipe(input);
    const reading = (async () => {
      const found: string[] = [];
      for await (const line of lines.each) found.push(line);
      return found;
    })();
    input.push('one\ntw');
    await new Promise((done) => setTimeout(done, 10));
    lines.close();
    expect(await reading).toEqual(['one']);
  });
});
