import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import { readWhen } from '../../../src/domain/when/readWhen.ts';

/** One phrase of the corpora: see test/corpora/DATES.md. Wall times are in its zone; `ask`: nothing may be taken. */
interface Sample {
  readonly text: string;
  readonly language: Language;
  readonly zone: string;
  readonly now: string;
  readonly is: string;
  readonly minutes?: number;
}

const mostWrong = 0.01;
const leastRight = 0.93;

type Verdict = 'right' | 'asked back' | 'wrong';

function judge({ text, language, zone, now, is, minutes }: Sample): Verdict {
  const read = readWhen(text, { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), language });
  if (read.is !== 'moment') return is === 'ask' ? 'right' : 'asked back';
  return read.start === is && read.minutes === minutes ? 'right' : 'wrong';
}

for (const language of ['nl', 'en']) {
  // "apart" was written by others and never read while the reader was built: judged, not tuned on.
  for (const part of ['seen', 'apart']) {
    const file = new URL(`../../corpora/dates.${language}.${part}.json`, import.meta.url);
    const samples = JSON.parse(readFileSync(file, 'utf8')) as Sample[];
    const verdicts = samples.map(judge);
    const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
    const figures = `${samples.length} phrases: ${count('right')} right, ${count('asked back')} asked back, ${count('wrong')} silently wrong`;
    describe(`dates people type in ${language}, ${part}: ${figures}`, () => {
      it('at most one in a hundred is silently wrong', () => {
        expect(samples.length).toBeGreaterThan(150);
        expect(count('wrong') / samples.length).toBeLessThanOrEqual(mostWrong);
      });

      it('at least 93 in a hundred are right', () => {
        expect(count('right') / samples.length).toBeGreaterThanOrEqual(leastRight);
      });
    });
  }
}
