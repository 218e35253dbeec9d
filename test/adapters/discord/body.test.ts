import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../adapters/discord/out/body.ts';

const sent = (text: string) => {
  const file = { name: 'spoor.json', type: 'application/json', text };
  return bodyOf({ content: '', components: [], flags: 0, file });
};

describe('a file on Discord', () => {
  it('goes as it is, an empty one too', () => {
    expect(sent('{"a":1}').files?.map(({ name, data }) => [name, String(data)])).toEqual([['spoor.json', '{"a":1}']]);
    expect(String(sent('').files?.[0]?.data)).toBe(' ');
    expect(sent('x').body).toMatchObject({ attachments: [{ id: '0', filename: 'spoor.json' }] });
  });

  it('that is larger than Discord takes goes packed, whole', () => {
    const text = JSON.stringify(Array.from({ length: 300_000 }, (_, n) => `conversation number ${n}, held in Utrecht`));
    expect(Buffer.byteLength(text)).toBeGreaterThan(10 * 1024 * 1024);
    const { files = [], body } = sent(text);
    const packed = Buffer.from(files[0]?.data as Uint8Array);
    expect(files[0]?.name).toBe('spoor.json.gz');
    expect(packed.length).toBeLessThan(10 * 1024 * 1024);
    expect(gunzipSync(packed).toString()).toBe(text);
    expect(body).toMatchObject({ attachments: [{ id: '0', filename: 'spoor.json.gz' }] });
  });
});
