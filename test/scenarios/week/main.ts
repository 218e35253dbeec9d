import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestServer } from '../../setup/testServer.ts';
import { storyPage } from '../../twins/slack/page/page.ts';
import { liveWeek } from './week.ts';

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, out: { type: 'string', default: 'data/slack-week.html' } },
});
const server = await startTestServer();
try {
  const language = values.language === 'nl' ? 'nl' : 'en';
  const openDatabase = async () => ({ url: server.template, drop: async () => undefined });
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, storyPage(await liveWeek({ language, openDatabase })));
  process.stdout.write(`${values.out}\n`);
} finally {
  await server.close();
}
