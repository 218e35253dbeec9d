import { editDistance } from '../../domain/editDistance.ts';
import { type NamedLine, readNamed } from '../../domain/line/namedLines.ts';
import { foldName, type Named } from '../../domain/name/name.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';

/** Which of the names a line speaks of: «only Bart». */
export function namesIn(text: string, lines: readonly NamedLine[]): NamedLine[] {
  const words = foldName(text).split(' ');
  return lines.filter(({ name }) =>
    foldName(name)
      .split(' ')
      .some((part) => part.length > 2 && words.includes(part)),
  );
}

/** Whom a yes names besides: «ja, en Pieter-Jan ook». */
export function namesToo(more: string | undefined, contacts: readonly Named[]): NamedLine[] {
  const said = more?.replace(/^(?:en|and|ook|also|plus)\s+|\s+(?:ook|too|as well)[\s.!]*$/giu, '') ?? '';
  return readNamed(said, contacts).filter(({ name, clear }) => clear && isNameLike(name, contacts));
}

/** So many letters may differ in a name that is only spelled another way. */
const SPELLED = 2;

/** The names with the one that is spelled otherwise put right: «het is Youssef met een Y», “her name is Anne Lee”. */
export function spelledAs(mended: string, lines: readonly NamedLine[]): NamedLine[] {
  const isLike = (one: string, other: string) => editDistance(foldName(one), foldName(other), SPELLED) <= SPELLED;
  return lines.map((line) => {
    if (isLike(mended, line.name)) return { ...line, name: mended };
    const words = line.name.split(' ').map((word) => (isLike(mended, word) ? mended : word));
    return { ...line, name: words.join(' ') };
  });
}
