import { matchName, type Named } from '../name/name.ts';
import { withCapitals } from '../name/smallLetters.ts';
import { namesIn } from './told.ts';

const THEM =
  /(?<!\p{L})(?:haar|hem|her|him)(?=\s*(?:$|[,.;!])|\s+(?:gisteren|eergisteren|vandaag|vanmorgen|vanochtend|vanmiddag|net|al|ook|even|gebeld|gemaild|gesproken|gezien|ontmoet|langs|terug|yesterday|today|this|last|on|and|en|op|om|at)(?!\p{L}))/giu;

/**
 * A line with whoever “her” is: the contact it named last before. «Karin is gemaild en ik heb haar gisteren gebeld».
 *
 * @param before what was said just before the line
 */
export function withWhom(line: string, contacts: readonly Named[], before = ''): string {
  const told = withCapitals(before, contacts);
  const text = withCapitals(line, contacts);
  return text.replace(THEM, (pronoun, at: number) => {
    const known = namesIn(`${told} ${text.slice(0, at)}`, contacts).flatMap((name) => {
      const match = matchName(name, contacts);
      return match.is === 'one' ? [match.contact.name] : [];
    });
    return known.at(-1) ?? pronoun;
  });
}
