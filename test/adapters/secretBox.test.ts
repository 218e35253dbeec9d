import { describe, expect, it } from 'vitest';
import { createSecretBox } from '../../adapters/secretBox.ts';

const OLD = 'the old secret, which is long enough for it';
const NEW = 'the new secret, which is long enough for it';
const cell = { table: 'installation', column: 'token', row: '01a21c85-6155-70e2-ab49-aba552845c76' };
const box = createSecretBox([OLD]);
const sealed = box.seal('xoxb-token', cell);

describe('what is kept encrypted', () => {
  it('is read again where it was kept, and looks different each time', () => {
    expect(box.open(sealed, cell)).toBe('xoxb-token');
    expect(Buffer.from(sealed.bytes).toString('latin1')).not.toContain('xoxb');
    expect(Buffer.from(box.seal('xoxb-token', cell).bytes)).not.toEqual(Buffer.from(sealed.bytes));
  });

  it.each([
    ['table', { ...cell, table: 'account' }],
    ['column', { ...cell, column: 'key_id' }],
    ['row', { ...cell, row: '01a21c85-6155-70e2-ab49-aba552845c77' }],
    ['cell of the same letters', { table: 'installatio', column: 'ntoken', row: cell.row }],
  ])('cannot be read in another %s', (_, moved) => {
    expect(() => box.open(sealed, moved)).toThrow(/installatio|account/u);
  });

  it('cannot be read once a single bit of it was changed, wherever, or its end is missing', () => {
    for (let at = 0; at < sealed.bytes.length; at += 1) {
      const bytes = Uint8Array.from(sealed.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(() => box.open({ ...sealed, bytes }, cell)).toThrow('was not put there by Spoor');
      expect(() => box.open({ ...sealed, bytes: sealed.bytes.slice(0, at) }, cell)).toThrow('was not put there');
    }
  });

  it('cannot be read under the id of another key, nor without its own', () => {
    const both = createSecretBox([NEW, OLD]);
    expect(() => both.open({ ...sealed, keyId: both.keyId }, cell)).toThrow('was not put there by Spoor');
    const other = createSecretBox([NEW]);
    expect(() => other.open(sealed, cell)).toThrow(/SPOOR_SECRET_KEY[^\n]*former key behind the new one[^\n]*$/u);
  });

  it('is read with an old key behind the new one, which is used from then on', () => {
    const both = createSecretBox([NEW, OLD]);
    expect(both.open(sealed, cell)).toBe('xoxb-token');
    expect(both.seal('xoxb-token', cell).keyId).toBe(createSecretBox([NEW]).keyId);
  });

  it('tells nothing of the key in its id', () => {
    expect(box.keyId).toMatch(/^[0-9a-f]{16}$/u);
    expect(OLD).not.toContain(box.keyId);
  });
});
