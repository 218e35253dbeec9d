import { foldName, type Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { namesSource } from '../name/personWords.ts';
import { cutAbout } from './cutAbout.ts';

export { cutAbout } from './cutAbout.ts';
export { cutReferral } from './cutReferral.ts';

/** What a line tells of a touch: with whom, how, and what else was typed. */
interface TouchLine {
  names: string[];
  note?: string;
  kind: 'met' | 'called' | 'written' | 'thanked' | 'article' | 'other';
}

const longest = 2000;
const mostNames = 20;
const joiner = /^(?:\s*[,;&+]\s*(?:(?:en|and)\s+)?|\s+(?:en|and|plus)\s+)/iu;
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
const thanked = set('thanked thank-you thanks bedankt bedankte bedankje bedankkaartje bedankmailtje');
const article = set('article artikel leestip');
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

/**
 * Takes a touch apart: "Anna, Kees: lunch", "called Anna and Bob about the fair", "gebeld met Kees". In lower case the
 * names of known contacts end where theirs do.
 */
export function cutTouch(line: string, contacts: readonly Named[] = []): TouchLine {
  const text = line.slice(0, longest).trim();
  const mark = text.search(/:(?!\d)|(?<=\s)[–—-](?=\s)|[(\n]/u);
  const { line: head, about } = cutAbout(mark < 0 ? text : text.slice(0, mark));
  const words = head.split(/\s+/u).filter(Boolean);
  let kind: TouchLine['kind'] | undefined;
  let withMet = false;
  const take = (word: string): boolean => {
    const plain = bare(word);
    const found = kindOf(plain);
    kind ??= found;
    withMet ||= plain === 'met';
    return found !== undefined || fillers.has(plain);
  };
  while (words[0] !== undefined && take(words[0])) words.shift();
  const { names, rest } = takeNames(words, contacts);
  const said = rest.split(/\s+/u).filter(Boolean);
  // "Anna gebeld" has told how; "Anna bedankt voor het gesprek" says more, and keeps its words.
  const more = said.every((word) => kindOf(bare(word)) !== undefined || fillers.has(bare(word))) ? '' : rest;
  for (const word of said) kind ??= kindOf(bare(word));
  const told =
    mark < 0
      ? ''
      : text
          .slice(mark + 1)
          .replace(/\)$/u, '')
          .trim();
  const note = [[more, about].filter(Boolean).join(', '), told].filter(Boolean).join(': ');
  for (const word of note.toLowerCase().match(/[\p{L}-]+/gu) ?? []) kind ??= kindOf(word);
  return { names, ...(note ? { note } : {}), kind: kind ?? (withMet ? 'met' : 'other') };
}

/** "Met" is English for having met and Dutch for with: either way people met, unless another word says how. */
function kindOf(word: string): TouchLine['kind'] | undefined {
  if (thanked.has(word)) return 'thanked';
  if (article.has(word)) return 'article';
  if (called.has(word)) return 'called';
  if (written.has(word)) return 'written';
  return spoken.has(word) ? 'met' : undefined;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[,.]$/u, '');
}

/** Names end where capitals end; in lower case where a time, a place or how it went begins. */
function takeNames(words: readonly string[], contacts: readonly Named[]): { names: string[]; rest: string } {
  const text = words.join(' ');
  const listed = leadingNames.exec(text)?.[0] ?? leadingContacts(text, contacts);
  const stop = words.findIndex((word, at) => at > 0 && (stops.has(bare(word)) || kindOf(bare(word)) !== undefined));
  const names = listed ?? (stop < 0 ? text : words.slice(0, stop).join(' '));
  return { names: cutNames(names), rest: text.slice(names.length).replace(/^[\s,;.]+/u, '') };
}

/** The names of contacts that text begins with: "anna en kees jansen op de beurs". Nothing when somebody unknown is in the list. */
function leadingContacts(text: string, contacts: readonly Named[]): string | undefined {
  let end = 0;
  for (let found = 0; found < mostNames; found += 1) {
    const joint = found === 0 ? '' : joiner.exec(text.slice(end))?.[0];
    if (joint === undefined) break;
    const known = longestNamePrefix(text.slice(end + joint.length), contacts);
    if (known === undefined) return undefined;
    end += joint.length + known.name.length;
  }
  return text.slice(0, end);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
