import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestServer } from '../../setup/testServer.ts';
import { weeks } from './week.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' }, out: { type: 'string' } },
});
const platform = positionals[0] === 'discord' ? 'discord' : 'slack';
const out = values.out ?? `data/${platform}-week.html`;
const server = await startTestServer();
try {
  const language = values.language === 'nl' ? 'nl' : 'en';
  const openDatabase = async () => ({ url: server.template, drop: async () => undefined });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, await weeks[platform]({ language, openDatabase }));
  process.stdout.write(`${out}\n`);
} finally {
  await server.close();
}
