import { circles } from '../../method/circles.ts';
import { foldName } from '../name/name.ts';

/** A circle of the method, or one of the person's own. */
export type CircleName = { readonly code: string } | { readonly name: string };

/** Circles somebody comes into or leaves; `clear` is out of all of them. */
export interface CircleChange {
  readonly into: readonly CircleName[];
  readonly outOf: readonly CircleName[];
  readonly clear?: boolean;
}

const outOf = /^(?:niet(?: meer)?|geen|weg uit|not|no longer|no|out of|remove)\s+/iu;
const filler = /^(?:my|mijn|a|an|the|een|de|het|from|van|uit|in)\s+/iu;

/** Circle codes by every word for them, folded. */
const codes: ReadonlyMap<string, string> = new Map(
  circles.flatMap(({ code, words }) =>
    [code, ...words.split(', '), ...words.replace(/'/gu, '').split(', ')].map(
      (word) => [foldName(word), code] as const,
    ),
  ),
);

/** The method's circle a word stands for: "oud-collega", "former colleagues". */
export function circleCode(text: string): string | undefined {
  return codes.get(foldName(text.trim().replace(filler, '')));
}

/** A circle without the words that take somebody out of it: "niet meer oud-collega". */
export function withoutNot(text: string): string {
  return text.trim().replace(outOf, '');
}

/** "familie, koor", "niet meer oud-collega": an unknown word is a circle of one's own. */
export function readCircles(text: string): CircleChange {
  const parts = circleCode(text) ? [text] : text.split(/\s*[,;&+]\s*|\s+(?:en|and)\s+/iu).filter(Boolean);
  const into: CircleName[] = [];
  const left: CircleName[] = [];
  for (const part of parts) {
    const bare = withoutNot(part).replace(filler, '');
    const code = circleCode(bare);
    (outOf.test(part) ? left : into).push(code ? { code } : { name: bare });
  }
  return { into, outOf: left };
}
