import { foldName } from './name.ts';

const article = /^(?:the|de|het) /u;

/** Whether two organisations are plainly not one: «TenneT» and «Stedin», but not «VNG» and «Vereniging van Nederlandse Gemeenten». */
export function isOtherOrganisation(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false;
  const [a = '', b = ''] = [one, other].map((each) => foldName(each).replace(article, ''));
  return a !== '' && b !== '' && !holds(a, b) && !holds(b, a) && !shortens(a, b) && !shortens(b, a);
}

/** «Stedin Netbeheer» holds «Stedin». */
function holds(long: string, short: string): boolean {
  return (
    ` ${long} `.includes(` ${short} `) ||
    (short.length > 3 && long.replaceAll(' ', '').startsWith(short.replaceAll(' ', '')))
  );
}

/** «VNG», whether or not the small words count. */
function shortens(short: string, long: string): boolean {
  const words = long.split(' ');
  const initials = (of: readonly string[]) => of.map(([first]) => first).join('');
  return words.length > 1 && [initials(words), initials(words.filter((word) => word.length > 3))].includes(short);
}
