import { cutAbout } from './cutAbout.ts';
import { foldName } from './name.ts';
import { namesSource } from './personWords.ts';

export { cutAbout } from './cutAbout.ts';
export { cutReferral } from './cutReferral.ts';
export { nameSource as NAME } from './personWords.ts';

/** What a line tells of a touch: with whom, how, and what else was typed. */
interface TouchLine {
  names: string[];
  note?: string;
  kind: 'met' | 'called' | 'written' | 'other';
}

const longest = 2000;
const mostNames = 20;
const leadingNames = new RegExp(`^${namesSource}`, 'u');

const called = set(
  'called call phoned rang gebeld belde bellen opgebeld teruggebeld getelefoneerd telefoon telefonisch phone facetimed videogebeld gevideobeld',
);
const written = set(
  'mailed emailed e-mailed wrote written texted messaged whatsapped mail mailtje email e-mail app appje bericht berichtje message gemaild geappt geschreven gechat gewhatsappt',
);
const spoken = set(
  `spoke spoken talked saw seen visited chatted lunch lunched coffee dinner drinks beer walk gesproken sprak gezien zag ontmoet ontmoette
  geluncht lunchte koffie diner borrel biertje gegeten gewandeld wandeling bijgepraat gekletst bezocht tegengekomen gesprek overleg gepraat`,
);
const fillers = set(
  'i ik we wij have heb hebben had just net even ook to with met up aan naar bij a an een the de op gedronken gehad gedaan gestuurd sent drank goed good nice quick kort',
);
const stops = set(
  'yesterday today gisteren vandaag vanochtend vanmorgen vanmiddag vanavond gisteravond eergisteren at bij on op in last this vorige tijdens during via who die about over',
);

/** The names in a list: "Anna, Kees en Piet de Vries", "Anna & Kees". The same name counts once; at most twenty. */
export function cutNames(line: string): string[] {
  const names = new Map<string, string>();
  for (const part of line.slice(0, longest).split(/[,;&+\n]|(?<=\s)(?:and|en|plus)(?=\s)/iu)) {
    const name = part
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/^(?:and|en)\s+/iu, '')
      .replace(/^[.:!?"“”()]+|[:!?"“”()]+$/gu, '')
      .trim();
    const folded = foldName(name);
    if (folded !== '' && !names.has(folded) && names.size < mostNames) names.set(folded, name);
  }
  return [...names.values()];
}

/** Takes a touch apart: "Anna, Kees: lunch", "called Anna and Bob about the fair", "gebeld met Kees". */
export function cutTouch(line: string): TouchLine {
  const text = line.slice(0, longest).trim();
  const mark = text.search(/:(?!\d)|(?<=\s)[–—-](?=\s)|[(\n]/u);
  const { line: head, about } = cutAbout(mark < 0 ? text : text.slice(0, mark));
  const words = head.split(/\s+/u).filter(Boolean);
  let kind: TouchLine['kind'] | undefined;
  let withMet = false;
  const take = (word: string | undefined): boolean => {
    const plain = (word ?? '').toLowerCase().replace(/[,.]$/u, '');
    const found = kindOf(plain);
    kind ??= found;
    withMet ||= plain === 'met';
    return found !== undefined || fillers.has(plain);
  };
  while (words.length > 0 && take(words[0])) words.shift();
  while (words.length > 0 && take(words.at(-1))) words.pop();
  const { names, rest } = takeNames(words.join(' '));
  const told =
    mark < 0
      ? ''
      : text
          .slice(mark + 1)
          .replace(/\)$/u, '')
          .trim();
  const note = [[rest, about].filter(Boolean).join(', '), told].filter(Boolean).join(': ');
  for (const word of note.toLowerCase().match(/[\p{L}-]+/gu) ?? []) kind ??= kindOf(word);
  return { names, ...(note ? { note } : {}), kind: kind ?? (withMet ? 'met' : 'other') };
}

/** "Met" is English for having met and Dutch for with: either way people met, unless another word says how. */
function kindOf(word: string): TouchLine['kind'] | undefined {
  if (called.has(word)) return 'called';
  if (written.has(word)) return 'written';
  return spoken.has(word) ? 'met' : undefined;
}

/** Names end where capitals end; in lower case where a time or a place begins. */
function takeNames(text: string): { names: string[]; rest: string } {
  const listed = leadingNames.exec(text)?.[0];
  const words = text.split(' ');
  const stop = words.findIndex((word, at) => at > 0 && stops.has(word.toLowerCase()));
  const names = listed ?? (stop < 0 ? text : words.slice(0, stop).join(' '));
  return { names: cutNames(names), rest: text.slice(names.length).replace(/^[\s,;.]+/u, '') };
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
