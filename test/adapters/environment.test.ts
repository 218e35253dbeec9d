import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../adapters/environment.ts';

const room = mkdtempSync(join(tmpdir(), 'spoor-environment-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('the environment', () => {
  it('needs no .env', () => {
    expect(readEnvironment({ PORT: '1' }, join(room, 'none'))).toEqual({ PORT: '1' });
  });

  it('is what the process was given, over what .env says', () => {
    writeFileSync(join(room, 'env'), '# a note\nPORT=2\nLOG_LEVEL="debug"\n');
    expect(readEnvironment({ PORT: '1' }, join(room, 'env'))).toEqual({ PORT: '1', LOG_LEVEL: 'debug' });
  });

  it('is refused in one line when .env cannot be read', () => {
    mkdirSync(join(room, 'folder'));
    expect(() => readEnvironment({}, join(room, 'folder'))).toThrow(/^[^\n]* cannot be read\.[^\n]*$/u);
  });
});
