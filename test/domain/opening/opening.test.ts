import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalKind } from '../../../src/domain/entities.ts';
import { type OpeningVerdict, readOpening } from '../../../src/domain/opening/opening.ts';

interface Sample {
  readonly text: string;
  readonly goal: GoalKind;
  readonly is: OpeningVerdict;
}

const goals: readonly GoalKind[] = ['job', 'clients', 'information', 'influence', 'other'];
const mostWrong = 0.1;

interface Tally {
  readonly wrong: number;
  readonly of: number;
}

/** How many openings that are `is` were judged wrongly. */
function tally(samples: readonly Sample[], is: OpeningVerdict, wrong: (judged: OpeningVerdict) => boolean): Tally {
  const those = samples.filter((sample) => sample.is === is);
  return { wrong: those.filter(({ text, goal }) => wrong(readOpening(text, goal))).length, of: those.length };
}

const add = (one: Tally, other: Tally): Tally => ({ wrong: one.wrong + other.wrong, of: one.of + other.of });

function samplesOf(language: string, part: string): Sample[] {
  const file = new URL(`../../corpora/openings.${language}.${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Sample[];
}

for (const language of ['nl', 'en']) {
  // "seen" and "more" are what the patterns were drawn up on and the weights learned from: there they show that nothing slips
  // back. "apart" was written by others, and nobody who chose a word or a weight has read it: only these counts were seen, a dozen times.
  for (const part of ['seen', 'more', 'apart']) {
    const samples = samplesOf(language, part);
    const directions = {
      'fine judged not fine': tally(samples, 'fine', (judged) => judged !== 'fine'),
      'not fine judged fine': add(
        tally(samples, 'asks', (judged) => judged === 'fine'),
        tally(samples, 'silent', (judged) => judged === 'fine'),
      ),
      'asks judged silent or silent judged asks': add(
        tally(samples, 'asks', (judged) => judged === 'silent'),
        tally(samples, 'silent', (judged) => judged === 'asks'),
      ),
    };
    describe(`openings in ${language}, ${part}`, () => {
      for (const [direction, { wrong, of }] of Object.entries(directions)) {
        it(`at most one in ten: ${direction}, ${wrong} of ${of}`, () => {
          expect(of).toBeGreaterThan(0);
          expect(wrong / of).toBeLessThanOrEqual(mostWrong);
        });
      }
    });
  }
}

describe('an opening', () => {
  it.each<[string, GoalKind, OpeningVerdict]>([
    ['Ik zoek een baan, maar daar kom ik nu niet voor: ik wil horen hoe jij de markt ziet.', 'job', 'fine'],
    ["I'm looking for a job, but that's not why I'm here. How do you see the market?", 'job', 'fine'],
    ['Ik vraag je niet om een baan, maar als jullie iets hebben hoor ik het graag.', 'job', 'asks'],
    ['I am not here for a job, but if something comes up, let me know.', 'job', 'asks'],
    ['Hoe kwam je in je vorige baan terecht?', 'job', 'fine'],
    ['How did you find your first clients?', 'clients', 'fine'],
    ['Ik zoek een baan.', 'job', 'asks'],
    ['ik zoek een baan, maar daar kom ik nu niet voor', 'job', 'fine'],
    ["I know I'm job hunting, but I'm not here to ask for one.", 'job', 'fine'],
    ['Ik zoek een baan. Daarom ben ik niet kieskeurig.', 'job', 'asks'],
    ['Geen zorgen, ik kom niet voor een baan.', 'job', 'silent'],
    ['I want your support for the new rota, and I will take the first weekends.', 'influence', 'fine'],
    ['I can help you with the rota.', 'influence', 'silent'],
    ['I would like to join your team.', 'influence', 'asks'],
    ['I wonder whether you might have a place for me.', 'job', 'asks'],
    ['How is the market?', 'job', 'fine'],
    ['constructor __proto__', 'job', 'silent'],
    ['', 'job', 'silent'],
  ])('%j, for %s, is read as %s', (text, goal, verdict) => {
    expect(readOpening(text, goal)).toBe(verdict);
  });

  const parts = fc.constantFrom(
    'Ik zoek géén baan',
    "I'm not",
    'hoe jij',
    'hire me',
    ', ',
    '. ',
    '? ',
    ' maar ',
    'één',
    'ß',
    'İ',
    'ﬁ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(parts, fc.string())).map((some) => some.join(' ')),
  );

  it('is read whatever is typed', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...goals), (text, goal) => {
        expect(['fine', 'asks', 'silent']).toContain(readOpening(text, goal));
      }),
    );
  });

  it('is read alike in capitals and with space around it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...goals), fc.stringMatching(/^[ \t\n]{0,5}$/), (text, goal, space) => {
        const verdict = readOpening(text, goal);
        expect(readOpening(`${space}${text}${space}`, goal)).toBe(verdict);
        expect(readOpening(text.toUpperCase(), goal)).toBe(verdict);
        expect(readOpening(text.toLowerCase(), goal)).toBe(verdict);
      }),
    );
  });

  it('of a hundred thousand words is read within a second', () => {
    for (const word of ['ik ', 'hoe bij ', 'in for me ', 'a, ', "n't ", 'you have a job for me ', 'instead of a ']) {
      const start = performance.now();
      readOpening(word.repeat(100_000), 'job');
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

it.each([
  ['Do you have anything going at the moment?', 'asks'],
  ['I’m on the lookout for a new role; today I’m only here to learn about yours', 'fine'],
  ['Ik zoek een baan. Vandaag kom ik alleen om te horen hoe jullie werken.', 'fine'],
  ['Ik zoek iemand die meedenkt over hoe ik in deze branche binnenkom', 'fine'],
  ['What would you do in my place?', 'fine'],
  ['Is there anything going on in your field?', 'fine'],
  ['Can I get in at your company?', 'asks'],
  ['Is there a place for me in your team?', 'asks'],
] as const)('«%s», as somebody said it, is %s', (text, verdict) => {
  expect(readOpening(text, 'job')).toBe(verdict);
});
