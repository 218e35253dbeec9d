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
