import { vocabulary } from './vocabulary.ts';

/** Words worth mending, by first letter, with how many slips: long enough that a slip has one sensible reading. */
const candidates = new Map<string, { readonly word: string; readonly slips: number }[]>();
/** Spelled as they should be: a slip of a slip could be anything. */
const wholeWords =
  /(?:dag|day|ochtend|middag|avond|nacht|vroeg)$|^(?:overmorgen|gisteren|eergisteren|tomorrow|tonight|midnight|volgende)$/;
for (const [word, symbol] of vocabulary) {
  const isDay = /^(?:WD|REL|VANNACHT|MIDNIGHT|volgende$)/.test(symbol) && word.length >= 6 && wholeWords.test(word);
  if (!isDay && !(/^MO/.test(symbol) && word.length >= 7)) continue;
  const initial = word.charAt(0);
  candidates.set(initial, [...(candidates.get(initial) ?? []), { word, slips: word.length >= 9 ? 2 : 1 }]);
}

/** Ordinary words and names a slip away from a date word. */
const innocent = new Set(
  `vandaan vandaar vandaal vandal volgden volgenden volgense frida fridah fridas fridae fridays sundry sundar sunda sundas
  sundae sundays mondays monda mondal mandag zondaar zondig zonda zondas sondag maanda decembers donderslag donderaal
  donderaar donderjaag donderpad auguste augusta augustae augustas augustes augustan augustin augustine gisten onvermogen
  visavond valavond energiseren gieteren`.split(/\s+/),
);

/** Edits between two words, a swap of neighbours counting as one (Damerau, restricted). Both at most `longest` letters. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const longest = 18;

/** The date word meant by a slip of the pen ("dinsag", "tomorow"), when there is exactly one. Expects a folded word. */
export function mend(word: string): string | undefined {
  if (word.length < 5 || word.length > longest || innocent.has(word)) return undefined;
  let best: string | undefined;
  let least = 3;
  for (const { word: candidate, slips } of candidates.get(word.charAt(0)) ?? []) {
    if (Math.abs(candidate.length - word.length) > slips) continue;
    const distance = edits(word, candidate);
    if (distance > slips || distance > least) continue;
    const same = best !== undefined && vocabulary.get(best) === vocabulary.get(candidate);
    best = distance < least || same ? candidate : undefined;
    least = distance;
  }
  return best;
}

/**
 * Whether an unknown word may well have been meant for a day or a part of it, though not which: "verjaardag", "dimiddag",
 * "dinsdga". Where one stands, no other day may be taken for granted.
 */
export function mayBeADay(word: string): boolean {
  if (/^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)./.test(word))
    return true;
  return /.(?:dag|dga|adg|day|dya|ady|ochtend|middag|avond|nacht|morning|noon|evening|nesday|week|weekend)$/.test(word);
}
