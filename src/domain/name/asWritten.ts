/** Small words inside a name; at its end they are none: «piet v». */
const small = new Set(
  "van de der den vd v d v.d. v/d ten ter te 't ’t 's het op in aan uit von zu da di del dos das".split(' '),
);
/** Only behind another small word: «de la Rey», but “Le Minh”. */
const smallBehind = new Set('la le du l'.split(' '));

/** What decorates a name behind it: “Lisa 🌸”, «sanne!!». */
const DECORATES = /(?<=[\p{L}\p{M}.])(?:[\s!?…,;]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+$/u;

/** A name as people write it: typed wholly in small letters it gets its capitals, «Lies v Dijk», «Jan-Willem van 't Hof», “O'Neill”. */
export function asWritten(typed: string): string {
  const name = typed.trim().replace(DECORATES, '');
  if (/\p{Lu}/u.test(name)) return name;
  const words = name.split(/(\s+)/u);
  let last = words.length - 1;
  while (last > 0 && !/\p{L}/u.test(words[last] ?? '')) last -= 1;
  let former = '';
  return words
    .map((word, at) => {
      if (/^\s*$/u.test(word)) return word;
      const isSmall = at < last && (at === 0 ? /^['’]/u.test(word) : small.has(word));
      const stays = isSmall || (at < last && small.has(former) && smallBehind.has(word));
      former = word;
      return stays ? word : capital(word);
    })
    .join('');
}

function capital(word: string): string {
  const parts = word.split('-');
  return parts.map((part, at) => (at > 0 && at < parts.length && small.has(part) ? part : capitalPart(part))).join('-');
}

function capitalPart(part: string): string {
  return part
    .replace(/^ij(?=\p{L})/u, 'IJ')
    .replace(/(?<=^|\.|^[od]['’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
