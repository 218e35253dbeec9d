import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const houses = ['src', 'adapters'];

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string; readonly dependencyTypes: readonly string[] }[];
  }[];
  readonly summary: { readonly error: number; readonly violations: readonly object[]; readonly totalCruised: number };
}

/** What `npm run check:layers` sees: dependency-cruiser itself, with the house's configuration. */
async function cruise(): Promise<Cruised> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const typed = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...houses];
  const { stdout } = await promisify(execFile)(process.execPath, typed, { cwd: root, maxBuffer: 64e6 }).catch(
    (refused: { stdout: string }) => refused,
  );
  return JSON.parse(stdout);
}

let seen: Cruised;
beforeAll(async () => {
  seen = await cruise();
}, 60_000);

describe('the layers', () => {
  it('are looked at in every file there is: a cruiser that cannot read TypeScript would pass blindly', () => {
    const files = houses.flatMap((house) =>
      readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|json)$/u.test(name))
        .map((name) => `${house}/${name}`),
    );
    const sources = new Set(seen.modules.map(({ source }) => source));
    expect(files.length).toBeGreaterThan(200);
    expect(seen.summary.totalCruised).toBeGreaterThanOrEqual(files.length);
    expect(files.filter((file) => !sources.has(file))).toEqual([]);
  });

  it('are kept: no import that the allow-list does not name, no circle', () => {
    expect(seen.summary.violations).toEqual([]);
    expect(seen.summary.error).toBe(0);
  });

  it('keep the core free of input and output, of the database and of every platform', () => {
    const core = seen.modules.filter(({ source }) => source.startsWith('src/'));
    const imports = core.flatMap(({ source, dependencies }) => dependencies.map((each) => ({ source, ...each })));
    expect(imports.length).toBeGreaterThan(500);
    const outward = imports.filter(
      ({ resolved, dependencyTypes }) =>
        dependencyTypes.includes('core') ||
        (!resolved.startsWith('src/') &&
          !/node_modules\/(temporal-|human-names|zod|intl-messageformat)/u.test(resolved)),
    );
    expect(outward.map(({ source, resolved }) => `${source} → ${resolved}`)).toEqual([]);
  });
});
