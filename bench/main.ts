import { writeFileSync } from 'node:fs';
import { ask } from './ask.ts';
import { coldStart } from './coldStart.ts';
import { due } from './due.ts';
import { memory } from './memory.ts';
import { report } from './report.ts';
import { trail } from './trail.ts';
import { turn } from './turn.ts';

const say = (text: string) => process.stderr.write(`${text} …\n`);

say('starting, new and again');
const starts = await coldStart();
say('one turn');
const one = await turn();
say('a network of five thousand');
const asked = await ask();
say('a thousand and a million people');
const { comparisons, queries } = await due();
say('a trail among a hundred thousand referrals');
const followed = await trail();
say('memory');
const text = report({
  comparisons: [...starts, one, ...asked, ...comparisons, followed],
  queries,
  memory: await memory(),
});
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), text);
