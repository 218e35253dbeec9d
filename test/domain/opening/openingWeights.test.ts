import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learnWeights, type OpeningSample } from '../../corpora/learnWeights.ts';

function samplesOf(name: string): OpeningSample[] {
  return JSON.parse(
    readFileSync(new URL(`../../corpora/openings.${name}.json`, import.meta.url), 'utf8'),
  ) as OpeningSample[];
}

// After a change of words or samples: vitest run -u test/domain/opening
it('the weights of openings are what the open corpora teach, and nothing of those kept apart', async () => {
  const weights = learnWeights(['nl.seen', 'nl.more', 'en.seen', 'en.more'].flatMap(samplesOf));
  const lines = Object.entries(weights).map(([trait, each]) => `  ${JSON.stringify(trait)}: [${each.join(', ')}]`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../../src/method/opening/weights.json');
}, 60_000);
