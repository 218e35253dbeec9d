import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../../src/commands/registry.ts';
import type { TextKey } from '../../src/texts/keys.ts';
import { say } from '../../src/texts/say.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const readmePath = join(root, 'README.md');
const START = '2026-11-24T09:00:00Z';
const TYPED = '› ';
/** Long enough for a first start of the database on a slow machine. */
const TRANSCRIPT_TIMEOUT_MS = 60_000;

/** The parts of the README that are made from the code, by the name in their markers. */
async function sections(readme: string): Promise<Readonly<Record<string, string>>> {
  return { transcript: await transcript(readme), commands: commandTable() };
}

/** The README with every part between `<!-- name -->` and `<!-- /name -->` made anew. */
export async function remade(readme: string): Promise<string> {
  let text = readme;
  for (const [name, section] of Object.entries(await sections(readme))) {
    const part = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
    if (!part.test(text)) throw new Error(`The README has no part between <!-- ${name} --> and <!-- /${name} -->.`);
    text = text.replace(part, (_whole, begin: string, end: string) => `${begin}${section}\n${end}`);
  }
  return text;
}

/** Every command, by the words it is called with and the line help has for it. */
function commandTable(): string {
  const rows = commands.map(({ name, words: { en, nl } }) => {
    const what = say({ key: `help.${name}` as TextKey }, { language: 'en', zone: 'UTC' });
    return `| \`/${en[0]}\` | \`/${nl[0]}\` | ${what} |`;
  });
  return ['| English | Dutch | what for |', '|---|---|---|', ...rows].join('\n');
}

/** What the real terminal prints when it is given the lines that stand in the README's transcript. */
async function transcript(readme: string): Promise<string> {
  const shown = /<!-- transcript -->\n```text\n([\s\S]*?)\n```/u.exec(readme)?.[1] ?? '';
  const typed = shown.split('\n').filter((line) => line.startsWith(TYPED));
  const printed = await runTerminal(typed.map((line) => line.slice(TYPED.length)));
  return `\`\`\`text\n${printed.trim()}\n\`\`\``;
}

async function runTerminal(lines: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-readme-'));
  try {
    return await new Promise<string>((done, fail) => {
      const spoor = spawn(process.execPath, ['adapters/main.ts', '--now', START], {
        cwd: root,
        env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', TZ: 'Europe/London', SPOOR_DATA_DIR: join(folder, 'data') },
        stdio: ['pipe', 'pipe', 'pipe'],
        timeout: TRANSCRIPT_TIMEOUT_MS,
      });
      let out = '';
      let wrong = '';
      spoor.stdout.on('data', (chunk) => {
        out += chunk;
      });
      spoor.stderr.on('data', (chunk) => {
        wrong += chunk;
      });
      spoor.on('close', (code) => (code === 0 ? done(out) : fail(new Error(`spoor ended with ${code}: ${wrong}`))));
      spoor.stdin.end(`${lines.join('\n')}\n`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function readReadme(): string {
  return readFileSync(readmePath, 'utf8');
}
