import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKept } from '../../../adapters/terminal/kept.ts';

const base = mkdtempSync(join(tmpdir(), 'spoor-kept-'));
afterAll(() => rmSync(base, { recursive: true }));
const path = () => join(mkdtempSync(join(base, 'run-')), 'terminal.json');
const kept = { shiftMs: 1, seenMs: 2, shown: ['d'], people: ['Kim'] };

describe('what the terminal remembers', () => {
  it('is nothing at first, and then what was kept', () => {
    const file = openKept(path());
    expect(file.read()).toBeUndefined();
    file.write(kept);
    expect(file.read()).toEqual(kept);
  });

  it.each(['', '{"shiftMs":', '{"shiftMs":"far"}', '\0\0\0'])('that is damaged, %j, is said in one line', (found) => {
    const at = path();
    writeFileSync(at, found);
    expect(() => openKept(at).read()).toThrow(/^[^\n]*terminal\.json is damaged: move it away[^\n]*$/u);
  });

  it('that cannot be read or written is said in one line', () => {
    const at = path();
    mkdirSync(at);
    const line = /^The data folder [^\n]* cannot be used: [^\n]*SPOOR_DATA_DIR[^\n]*$/u;
    expect(() => openKept(at).read()).toThrow(line);
    expect(() => openKept(at).write(kept)).toThrow(line);
  });
});
