import { type Named, type Read, readContact, typedParts } from './name.ts';
import { fitOf, type NameParts } from './nameFit.ts';
import { nearness } from './nameNearness.ts';

/** From here on words of a name are only begun. */
const AS_TYPED = 100;

/** Whom a name that somebody writes down may be: those of the very same name, and those whose name is like it. */
export interface Likeness<T> {
  readonly exact: readonly T[];
  readonly alike: readonly T[];
}

/** People with their names taken apart, to compare many names with. */
export function readNames<T extends Named>(contacts: readonly T[]): Read<T>[] {
  return contacts.map(readContact);
}

/**
 * Compares a name with those known. A first name alone is like whoever bears it; a full name is like another spelling, an
 * initial, or a name of which it says more. The nearest first.
 */
export function likeness<T extends Named>(name: string, known: readonly Read<T>[]): Likeness<T> {
  const typed = typedParts(name);
  const exact: T[] = [];
  const alike: { contact: T; distance: number }[] = [];
  for (const { contact, parts } of known) {
    if (parts.folded === typed.folded && typed.folded !== '') exact.push(contact);
    else {
      const distance = apart(typed, parts);
      if (distance < Number.POSITIVE_INFINITY) alike.push({ contact, distance });
    }
  }
  return { exact, alike: alike.sort((a, b) => a.distance - b.distance).map(({ contact }) => contact) };
}

function apart(a: NameParts, b: NameParts): number {
  const fit = Math.min(fitOf(a, b), fitOf(b, a));
  if (a.words.length > 1 && b.words.length > 1) return Math.min(fit, nearness(a, b));
  return fit < AS_TYPED ? fit : Number.POSITIVE_INFINITY;
}

/** Whether a name says all that another says, and more: «Jan de Vries» beside «Jan». */
export function saysMore(name: string, than: string): boolean {
  const [more, less] = [typedParts(name), typedParts(than)];
  return more.words.length > less.words.length && fitOf(less, more) < AS_TYPED;
}
