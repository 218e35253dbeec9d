import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelfImage } from '../../../src/domain/selfImage/selfImage.ts';

interface Sample {
  readonly text: string;
  readonly is: 'fine' | 'small' | 'big';
}

const verdict = (text: string): Sample['is'] => readSelfImage(text)?.is ?? 'fine';

function samplesOf(language: string, part: string): Sample[] {
  const file = new URL(`../../corpora/selfImage.${language}.${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Sample[];
}

// «seen» is what the words were drawn up on: there it shows that nothing slips back. What «apart» is worth stands in SELF-IMAGE.md.
const mostWrong = 0.1;

describe.each(['nl', 'en'])('how people speak of themselves in %s', (language) => {
  it('is read right wherever the words were drawn up', () => {
    const wrong = samplesOf(language, 'seen').filter(({ text, is }) => verdict(text) !== is);
    expect(wrong.map(({ text }) => `${text} → ${verdict(text)}`)).toEqual([]);
  });

  it.each(['later', 'stranger', 'wide'])('is read right nine times out of ten in «%s»', (part) => {
    const samples = samplesOf(language, part);
    const wrong = samples.filter(({ text, is }) => verdict(text) !== is);
    expect(wrong.length / samples.length).toBeLessThanOrEqual(mostWrong);
  });

  it.each<Sample['is']>(['fine', 'small', 'big'])(
    'at most one in ten that are %s is wrong in all that was written',
    (is) => {
      const samples = ['seen', 'apart', 'later', 'stranger', 'wide']
        .flatMap((part) => samplesOf(language, part))
        .filter((each) => each.is === is);
      const wrong = samples.filter(({ text }) => verdict(text) !== is);
      expect(samples.length).toBeGreaterThan(20);
      expect(wrong.length / samples.length).toBeLessThanOrEqual(mostWrong);
    },
  );
});

it('is read right nine times out of ten where those who wrote it had seen neither the words nor the rules', () => {
  const samples = ['nl', 'en'].flatMap((language) => samplesOf(language, 'unseen'));
  const wrong = samples.filter(({ text, is }) => verdict(text) !== is);
  expect(samples).toHaveLength(130);
  expect(wrong.length / samples.length).toBeLessThanOrEqual(mostWrong);
});

describe('a line about oneself', () => {
  it.each<[string, Sample['is']]>([
    ['I only work with hospitals.', 'fine'],
    ['I just moved here.', 'fine'],
    ['Ik ben net begonnen.', 'fine'],
    ['I teach best practices.', 'fine'],
    ['Ik ben niet de beste van de klas.', 'fine'],
    ['I am not the best in the country.', 'fine'],
    ['Ik ben maar een assistent.', 'small'],
    ['I’m just an assistant.', 'small'],
    ['Ik ben de beste.', 'big'],
    ['I am an expert in everything.', 'big'],
    ['Patients tell me I explain things in plain words.', 'fine'],
    ['Every Monday I go through the rota with the ward sisters.', 'fine'],
    ['No, I haven’t found work yet.', 'fine'],
    ['Nobody reads contracts, so I put three points on top.', 'fine'],
    ['Soms verlies ik mijn geduld.', 'fine'],
    ['Ik kan elke zaterdag werken.', 'fine'],
    ['Every single patient I treated has recovered.', 'big'],
    ['No exam was ever hard for me.', 'big'],
    ['Geen examen was ooit moeilijk voor mij.', 'big'],
    ['Er bestaat geen machine die ik niet kan repareren.', 'big'],
    ['I was chosen because nobody else applied.', 'small'],
    ['Perhaps I might be somewhat useful.', 'small'],
    ['Ik kreeg die prijs omdat ik aan de beurt was.', 'small'],
    ['Ik zou mezelf misschien een redelijke kok noemen.', 'small'],
    ['', 'fine'],
  ])('%j is %s', (text, is) => {
    expect(verdict(text)).toBe(is);
  });

  it('is shown back in the very words that were said', () => {
    expect(readSelfImage('Ach, ik ben  maar één keer gevallen. Ik weet Een Beetje van cijfers.')?.words).toBe(
      'Een Beetje',
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readSelfImage(text);
        if (read) expect(text.normalize('NFC')).toContain(read.words);
        if (read) expect(read.words).not.toBe('');
      }),
    );
  });

  it('is read alike in capitals, and with curly apostrophes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'I’m just an assistant.',
          'Ik ben maar een hulp.',
          'I am the best.',
          'Ik werk alleen met scholen.',
        ),
        (text) => {
          expect(verdict(text.toUpperCase())).toBe(verdict(text));
          expect(verdict(text.replaceAll('’', "'"))).toBe(verdict(text));
        },
      ),
    );
  });

  it('that speaks neither small nor big stays fine whatever plain sentence is put before it', () => {
    const plain = ['Ik plan roosters.', 'I plan rotas.', 'Ik werk in Utrecht.', 'My clients are bakeries.'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain)), (lines) => {
        expect(verdict(lines.join(' '))).toBe('fine');
      }),
    );
  });

  it('of a hundred thousand words is read within a second', () => {
    for (const word of ['ik ', 'niemand kan ', "i'm ", 'a little ', 'niet ', '_ ']) {
      const start = performance.now();
      readSelfImage(word.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

const bits = fc.constantFrom(
  'ik ben ',
  'maar ',
  'een beetje',
  'de beste',
  "I'm ",
  'just a ',
  'guru',
  'niet ',
  'é',
  'ß',
  'İ',
  '. ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(bits, fc.string())).map((some) => some.join('')),
);
