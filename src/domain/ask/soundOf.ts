const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ß: 's',
  æ: 'a',
  œ: 'o',
  z: 's',
  v: 'f',
};

/** Letters that are written double or single for how the word goes on: hypotheek, hypotheken; bak, bakken. */
const doubled = /(?:aa|ee|ii|oo|uu|bb|cc|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt)/gu;

/**
 * Words as they are searched: lower case, without accents and hyphens, double letters single, z and v as s and f. So
 * “hypotheek” and “hypotheken”, «adviezen» and «advies», “co-operative” and “cooperative” begin alike.
 */
export function soundOf(text: string): string {
  return plainOf(text)
    .replace(/['’‘`´-]/gu, '')
    .replace(/[øđðłıħŧßæœzv]/gu, (letter) => letters[letter] ?? letter)
    .replace(doubled, (pair) => pair.slice(1));
}

/** Words in lower case and without accents, as the database's `search_plain` gives them. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
}
