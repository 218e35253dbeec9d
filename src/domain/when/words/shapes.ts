/**
 * What a stretch of text looks like, first fit first: its kind and how it is written. `X` is something with digits that is
 * no date: a telephone number, an address.
 */
const shapes: readonly (readonly [kind: string, source: string])[] = [
  ['CYMD', String.raw`20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`],
  [
    'X',
    String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|[€$£]\s?\d[\d.,]*|\d[\d.,]{0,12}\s?(?:%|€|euro\b)|\+\d[\d \-]{6,20}|0\d{1,3}[- ]\d{6,}|\d{3,4}(?:[ -]\d{3,4}){2,}|\d{4}\s?(?!AM|PM)[A-Z]{2}\b|\d{5,}`,
  ],
  ['YMD', String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)(?:[tT](?=\d))?`],
  ['DMY', String.raw`\d{1,2}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.)(?:\d{4}|['’]?\d{2})(?![\d:])`],
  ['CLK', String.raw`\d{1,2}[:;]\d{2}(?::\d{2})?(?![\d:])|\d{1,2}[uUhH]\d{2}(?![\p{L}\d])`],
  ['HRS', String.raw`\d{4}(?=\s?(?:uur|u|hrs?|h)(?!\p{L}))`],
  ['BADCLK', String.raw`\d+:\d+(?::\d+)*`],
  ['DOT', String.raw`\d{1,2}\.\d{2}(?![\d]|\.\d)|\d{1,2},\d{2}(?=\s?(?:uur|u|am|pm)(?!\p{L}))`],
  ['DM', String.raw`\d{1,2}\/\d{1,2}(?![\d/])`],
  ['DR', String.raw`\d{1,2}\s?[-–]\s?\d{1,2}(?![\d]|[:./]\d|[uUhH]\d|[-–]\d)`],
  ['DEC', String.raw`\d+[.,]\d(?!\d)`],
  ['X', String.raw`\d+(?:[.,/]\d+){2,}|\d+\.\d+`],
  ['O', String.raw`\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|ste|de|e)(?!\p{L})`],
  ['W', String.raw`2(?:moro|morrow|nite)(?!\p{L})`],
  ['YR', String.raw`['’‘]\d{2}(?!\d)`],
  ['N', String.raw`\d+`],
  ['AP', String.raw`[aApP]\.\s?[mM]\b\.?`],
  ['AS', String.raw`[aA]\.\s?[sS]\b\.?|[jJ]\.[lL]\b\.?`],
  ['TM', String.raw`t\/m\b`],
  ["'s", String.raw`['’‘][sS](?!\p{L})`],
  ['W', String.raw`\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}+)*`],
  ['MARK', String.raw`[^\s\p{M}]`],
];
const shape = new RegExp(shapes.map(([, source]) => `(${source})`).join('|'), 'gu');

/** One stretch: its kind and place, in UTF-16 units. */
export interface Shaped {
  readonly kind: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts a text into stretches of one kind each. Linear in its length. */
export function* shapesOf(text: string): Generator<Shaped> {
  for (const match of text.matchAll(shape)) {
    const raw = match[0];
    const kind = shapes[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'MARK';
    yield { kind, raw, from: match.index, to: match.index + raw.length };
  }
}

const marks: Readonly<Record<string, string>> = {
  ',': 'CM',
  '.': 'FS',
  '-': 'DASH',
  '–': 'DASH',
  '—': 'DASH',
  '@': 'at',
  '~': 'CM',
  '!': 'END',
  '?': 'END',
  ';': 'END',
};

/** The symbol of a stretch that is no word; its numbers stand in it as written. */
export function symbolOfShape(kind: string, raw: string): string {
  const numbers = raw.match(/\d+/g) ?? [];
  const early = /^a/i.test(raw);
  switch (kind) {
    case 'CYMD':
      return `YMD${raw.slice(0, 4)}/${raw.slice(4, 6)}/${raw.slice(6)}`;
    case 'YMD':
    case 'DMY':
    case 'DR':
      return kind + numbers.join('/');
    case 'CLK':
    case 'DOT':
      return `${kind}${numbers[0]}:${numbers[1]}`;
    case 'HRS':
      return `CLK${raw.slice(0, 2)}:${raw.slice(2)}`;
    case 'DM':
      return numbers.every((each) => Number(each) > 31) ? 'X' : `DM${numbers.join('/')}`;
    case 'DEC':
      return `DEC${raw.replace(',', '.')}`;
    case 'O':
    case 'YR':
    case 'N':
      return `${kind}${numbers[0]}`;
    case 'AP':
      return early ? 'am' : 'pm';
    case 'AS':
      return early ? 'as' : 'jl';
    case 'TM':
      return 'tot';
    case 'MARK':
      return marks[raw] ?? 'PX';
    default:
      return kind;
  }
}
