import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReadme, remade } from './sections.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('the README', () => {
  it('shows the conversation and the commands as the code has them (npm run readme makes them anew)', async () => {
    const readme = readReadme();
    expect(await remade(readme)).toBe(readme);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const texts = [readReadme(), read('CONTRIBUTING.md'), read('SECURITY.md')].join('\n');
    const named = [...texts.matchAll(/npm (?:run ([\w:-]+)|(start|test)(?!\w))/gu)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the map in CONTRIBUTING', () => {
  const places = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)`/gmu)].map(([, place = '']) => place);

  it('names only places that exist', () => {
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });

  it.each(['src', 'adapters'])('leaves out no folder of %s', (house) => {
    const folders = readdirSync(join(root, house), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${house}/${name}/`);
    expect(folders.filter((folder) => !places.includes(folder))).toEqual([]);
  });
});
