import { foldName, matchParts, type Named, type NameMatch, readContact, typedParts } from './name.ts';
import { isSmallWord } from './nameFit.ts';

const longestLine = 400;
const mostWords = 8;
const joins = new Set(
  `a an the at on in by to of and or for from with via through about knows met re over door bij om op uit aan en of met voor naar kent weet
  een het is was will we wil i ik morgen overmorgen gisteren vandaag volgende vorige week today tomorrow yesterday next last this
  monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  ma di wo do vr za zo mon tue wed thu fri sat sun januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october eergisteren straks vanavond vanmiddag tonight knows kent
  ochtend middag avond morning afternoon evening noon lunch koffie coffee`.split(/\s+/),
);

/**
 * The longest beginning of a line that means a contact, what was typed of it, and what follows. A word that joins or dates
 * ("over", "morgen") only belongs to a name when the contact's name has that very word.
 */
export function longestNamePrefix<T extends Named>(
  line: string,
  contacts: readonly T[],
): { match: NameMatch<T>; name: string; rest: string } | undefined {
  const known = contacts.map(readContact);
  const theirs = new Set(known.flatMap(({ parts }) => parts.words));
  const begin = line.slice(0, longestLine);
  const ends: number[] = [];
  for (const { 0: word, index } of begin.matchAll(/\S+/gu)) {
    const folded = foldName(word);
    if (ends.length >= mostWords || (joins.has(folded) && !theirs.has(folded)) || /^[,:;→=>-]/u.test(word)) break;
    const end = index + word.replace(/[,:;!?…]+$/u, '').length;
    if (!isSmallWord(folded)) ends.push(end);
    if (end < index + word.length) break;
  }
  for (const end of ends.reverse()) {
    const name = begin.slice(0, end).trim();
    const match = matchParts(typedParts(name), known);
    if (match.is === 'none') continue;
    const whole = match.is === 'one' && foldName(match.contact.name) === foldName(name) && /\s/u.test(name);
    if (!whole && goesOn(name, begin.slice(end))) return undefined;
    return {
      match,
      name,
      rest: line
        .slice(end)
        .replace(/^[\s,:;]+/u, '')
        .trimEnd(),
    };
  }
  return undefined;
}

/** Whether more of a name follows: "Anna Bakker" does not mean the Anna de Wit one knows. */
function goesOn(name: string, rest: string): boolean {
  if (/^\s*(?:[^\p{L}\s]|$)/u.test(rest)) return false;
  const next = rest.match(/\S+/gu)?.find((word) => !isSmallWord(foldName(word))) ?? '';
  if (next === '' || joins.has(foldName(next))) return false;
  return /^\p{Lu}/u.test(next) || (!/\s/u.test(name) && !/\p{Lu}/u.test(name + rest) && /^\p{L}/u.test(next));
}
