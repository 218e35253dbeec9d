import { parseArgs } from 'node:util';
import { startTestServer } from '../../setup/testServer.ts';
import { breaches, mostRepeated, weeksOf } from './weeks.ts';
import { busyYear, silentYear } from './year.ts';

const { values } = parseArgs({
  options: {
    person: { type: 'string', default: 'busy' },
    language: { type: 'string', default: 'en' },
    weeks: { type: 'string', default: '52' },
    seed: { type: 'string', default: '20270104' },
    quiet: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const live = values.person === 'silent' ? silentYear : busyYear;
const language = values.language === 'nl' ? 'nl' : 'en';

const server = await startTestServer();
try {
  const database = { url: server.template, drop: async () => undefined };
  const lived = await live({ language, weeks: Number(values.weeks), seed: Number(values.seed), database });
  const { lines, life } = lived.diary;
  const sign = { coach: '>', answer: ' ', person: '    ~' };
  if (!values.quiet)
    for (const { at, who, text } of lines) say(`${at} ${sign[who]} ${text.replaceAll('\n', `\n${' '.repeat(20)}`)}`);
  const weeks = weeksOf(lines);
  for (const { monday, said } of weeks) {
    const kinds = said.map(({ kind, key }) => (kind === 'today' ? key : kind === 'reply' ? key : kind));
    say(`week of ${monday}: ${said.length} (${kinds.join(', ')})`);
  }
  const counts = weeks.map(({ said }) => said.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  say(
    `${lived.meetings} meetings, ${lived.referrals} referrals; unasked ${total}, at most ${Math.max(...counts)} a week`,
  );
  for (const [text, times] of mostRepeated(weeks.flatMap(({ said }) => said)))
    say(`${times} times: ${text.split('\n')[0]}`);
  for (const breach of breaches(lines)) say(`BREACH ${breach}`);
  await life.close();
} finally {
  await server.close();
}
