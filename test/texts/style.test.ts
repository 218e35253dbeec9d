import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { Language } from '../../src/domain/entities.ts';
import type { TextKey } from '../../src/texts/keys.ts';
import { say } from '../../src/texts/say.ts';
import { anglicisms } from './anglicisms.ts';
import { keys, languages, samples, shapeOf, texts } from './shape.ts';
import { stiffEnglish } from './stiffEnglish.ts';

const LONGEST = 350;
/** The names of the two ways to speak to somebody. */
const NAMES_OF_U: readonly TextKey[] = ['contact.label.address', 'contact.address.u'];

interface Said {
  readonly key: TextKey;
  readonly text: string;
  /** Said to somebody one says u to. */
  readonly formal: boolean;
}

function everyWayToSay(language: Language): Said[] {
  const reader = { language, zone: 'Europe/Amsterdam' };
  return keys.flatMap((key) =>
    samples(texts[language][key])
      .map((values) => ({ key, text: say({ key, values }, reader), formal: values.address === 'u' }))
      .filter(({ text }) => text !== ''),
  );
}

const said: Readonly<Record<Language, readonly Said[]>> = { en: everyWayToSay('en'), nl: everyWayToSay('nl') };
const keysOf = (these: readonly Said[]) => [...new Set(these.map(({ key }) => key))].toSorted();

/** Where something is wrong, each place once, with what stands around it. */
function wrong(language: Language, pattern: RegExp, of: (one: Said) => boolean = () => true): string[] {
  const found = said[language].filter(of).flatMap(({ key, text }) => {
    const hit = pattern.exec(text);
    return hit ? [`${key}: …${text.slice(Math.max(0, hit.index - 25), hit.index + 25)}…`] : [];
  });
  return [...new Set(found)];
}

describe.each(languages)('in %s', (language) => {
  it('a message can be read in one breath', () => {
    const long = said[language].filter(({ text }) => text.length > LONGEST);
    expect(keysOf(long)).toEqual([]);
  });

  it('a text asks one thing', () => {
    const asking = said[language].filter(({ text }) => text.split('?').length > 2);
    expect(keysOf(asking)).toEqual([]);
  });

  it('no text has two spaces together, or a space where none belongs', () => {
    // What steers the terminal begins with a colon.
    expect(wrong(language, /[^\S\n]{2,}|^\s|\s$|[^\S\n](?:[.,;?)]|:(?!\p{L}))|\n[^\S\n]|[(] /u)).toEqual([]);
  });

  it('nothing shouts', () => {
    expect(wrong(language, /!|\?\?|\b[A-Z]{5,}\b/u)).toEqual([]);
  });

  it('there is no picture in a text', () => {
    expect(wrong(language, /\p{Extended_Pictographic}|\p{Emoji_Presentation}|[:;]-?[)(]/u)).toEqual([]);
  });

  it('quotation marks and apostrophes are those of a printer', () => {
    expect(wrong(language, /["'`´]/u)).toEqual([]);
    expect(wrong(language, language === 'nl' ? /[“”]/u : /‘/u)).toEqual([]);
  });

  it('every quotation is closed', () => {
    const [open, close] = language === 'nl' ? ['‘', '’'] : ['“', '”'];
    const unclosed = said[language].filter(({ text }) => {
      const marks = text.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, '');
      return marks.split(open).length > marks.split(close).length;
    });
    expect(keysOf(unclosed)).toEqual([]);
  });

  it('a command is called by its word in that language', () => {
    const known = new Set(commands.flatMap(({ words }) => words[language]));
    const named = keys.flatMap((key) =>
      [...texts[language][key].matchAll(/(?<![\p{L}\d/}])\/(\p{L}[\p{L}-]*)/gu)].map(([, word = '']) => ({
        key,
        word,
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ word }) => !known.has(word)).map(({ key, word }) => `${key}: /${word}`)).toEqual([]);
  });

  it('nobody is advised to hide that they are looking for work', () => {
    const hiding =
      /verzwijg|verberg|(niet|don’t) (vertel|zeg|tell|mention|say)\p{L}* (dat|that) (je|you)|hide that you/iu;
    expect(wrong(language, hiding)).toEqual([]);
  });
});

describe('the Dutch', () => {
  it('says je, and u only in what is sent to somebody one says u to', () => {
    const ours = ({ key, formal }: Said) => !formal && !NAMES_OF_U.includes(key);
    expect(wrong('nl', /(?<![\p{L}‘])(u|uw|uzelf)(?!\p{L})/iu, ours)).toEqual([]);
  });

  it('says no je to somebody one says u to', () => {
    expect(keys.filter((key) => shapeOf(texts.nl[key]).has('address')).length).toBeGreaterThan(3);
    expect(wrong('nl', /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu, ({ formal }) => formal)).toEqual([]);
  });

  it('was not translated', () => {
    expect(wrong('nl', anglicisms)).toEqual([]);
  });
});

describe('the English', () => {
  it('was not written in an office, nor in Dutch', () => {
    expect(wrong('en', stiffEnglish)).toEqual([]);
  });
});
