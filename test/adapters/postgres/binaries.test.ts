import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBinaries, makeRunnable } from '../../../adapters/postgres/binaries.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };

let room: string;
/** The programs as npm leaves them when install scripts are off: without the links between libraries. */
let unlinked: string;
let version: string;

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'spoor-binaries-'));
  const found = findBinaries();
  version = found.version;
  unlinked = join(room, 'checkout', 'native');
  copy(found.native, unlinked);
  for (const name of readdirSync(join(unlinked, 'lib')))
    if (lstatSync(join(unlinked, 'lib', name)).isSymbolicLink()) rmSync(join(unlinked, 'lib', name));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Folders of their own, files shared where the disk can: a copy of everything takes seconds. */
function copy(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
}

function fresh(name: string): { native: string; cache: string } {
  const native = join(room, name, 'native');
  copy(unlinked, native);
  const cache = join(room, `${name}-cache`);
  mkdirSync(cache);
  chmodSync(room, 0o755);
  return { native, cache };
}

const runsFor = (user: object, native: string) =>
  spawnSync(join(native, 'bin', 'initdb'), ['--version'], {
    ...user,
    cwd: '/',
    env: { LD_LIBRARY_PATH: join(native, 'lib') },
  }).status === 0;

describe('the programs of the built-in database', () => {
  it.each(['win32-x64', 'linux-mips64el'])('are missing on %s, which is said in one line', (machine) => {
    expect(() => findBinaries(machine)).toThrow(
      `There is no built-in database for ${machine}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  });

  it('that were made for another C library are said not to run, in one line', () => {
    const native = join(room, 'musl', 'native');
    mkdirSync(join(native, 'bin'), { recursive: true });
    writeFileSync(join(native, 'bin', 'postgres'), '#!/lib/ld-linux-of-another-system\n', { mode: 0o755 });
    const cache = join(room, 'musl-cache');
    expect(() => makeRunnable({ native, version }, undefined, [cache])).toThrow(/^[^\n]*DATABASE_URL[^\n]*$/u);
  });

  it('get the links between their libraries when install scripts were off', () => {
    const { native, cache } = fresh('linked');
    expect(runsFor({}, native)).toBe(false);
    expect(makeRunnable({ native, version }, undefined, [cache])).toBe(native);
    expect(runsFor({}, native)).toBe(true);
  });
});

describe.skipIf(!isRoot)('the programs in a checkout that is closed to the server', () => {
  it('are copied once to where it can run them', () => {
    const { native, cache } = fresh('closed');
    chmodSync(join(native, '..'), 0o700);
    const copied = makeRunnable({ native, version }, NOBODY, ['/dev/null', cache]);
    expect(copied).toBe(join(cache, 'spoor', `postgresql-${version}`));
    expect(runsFor(NOBODY, copied)).toBe(true);
    const before = statSync(copied).ino;
    expect(makeRunnable({ native, version }, NOBODY, [cache])).toBe(copied);
    expect(statSync(copied).ino).toBe(before);
    expect(statSync(join(native, '..')).mode & 0o777).toBe(0o700);
  });

  it('are never taken from a place that somebody else can write', () => {
    const { native, cache } = fresh('trapped');
    chmodSync(join(native, '..'), 0o700);
    const trap = join(cache, 'spoor');
    copy(unlinked, join(trap, `postgresql-${version}`));
    chownSync(trap, NOBODY.uid, NOBODY.gid);
    expect(() => makeRunnable({ native, version }, NOBODY, [cache])).toThrow(/DATABASE_URL/u);
  });

  it('are copied with their links by a user who may not make them in place', () => {
    const { native, cache } = fresh('read-only');
    chownSync(cache, NOBODY.uid, NOBODY.gid);
    const module = new URL('../../../adapters/postgres/binaries.ts', import.meta.url).pathname;
    const script = `import { makeRunnable } from ${JSON.stringify(module)};
      process.stdout.write(makeRunnable(${JSON.stringify({ native, version })}, undefined, [${JSON.stringify(cache)}]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...NOBODY,
      cwd: '/',
      encoding: 'utf8',
    });
    expect(stdout, stderr).toBe(join(cache, 'spoor', `postgresql-${version}`));
    expect(runsFor(NOBODY, stdout)).toBe(true);
  });
});
