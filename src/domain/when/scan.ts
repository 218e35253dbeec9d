import type { Language } from '../entities.ts';
import type { Found } from './atoms.ts';
import { dateRules } from './rules/dateRules.ts';
import { dayRules } from './rules/dayRules.ts';
import { hourRules } from './rules/hourRules.ts';
import { lengthRules } from './rules/lengthRules.ts';
import type { Rule } from './rules/notation.ts';
import { rangeRules } from './rules/rangeRules.ts';
import { vagueRules } from './rules/vagueRules.ts';
import { weekRules } from './rules/weekRules.ts';
import { readTokens, type Token } from './words/tokens.ts';
import { settleWeak } from './words/weak.ts';

/** A text read into tokens and what stretches of them mean. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
}

const days = [...dayRules, ...weekRules, ...dateRules, ...vagueRules];
const hours = (dutch: boolean) => [...rangeRules(dutch), ...hourRules(dutch), ...lengthRules];
const rules: Readonly<Record<Language, readonly Rule[]>> = {
  nl: [...days, ...hours(true)],
  en: [...hours(false), ...days],
};

/** Whether an English reader of "half 3" is right: the words around it are English, or say nothing and the person is. */
function readsDutch(tokens: readonly Token[], language: Language): boolean | undefined {
  if (!tokens.some(({ symbol }, index) => symbol === 'half' && /^N\d/.test(tokens[index + 1]?.symbol ?? '')))
    return language === 'nl';
  const words = tokens.map(({ raw }) => raw.toLowerCase());
  const dutch = words.some((word) =>
    /^(?:.*dag|om|uur|morgen.*|overmorgen|van.*avond|volgende|deze|komende|.*middag|.*ochtend)$/.test(word),
  );
  const english = words.some((word) => /^(?:.*day|at|tomorrow|next|this|tonight|.*noon|morning|evening)$/.test(word));
  if (dutch === english) return dutch ? undefined : language === 'nl';
  return dutch;
}

/** Finds every stretch that means something about time, the longest at each place, left to right. */
export function scan(text: string, language: Language): Scan {
  const tokens = settleWeak(readTokens(text), language);
  const dutch = readsDutch(tokens, language);
  const active = rules[dutch === false ? 'en' : dutch ? 'nl' : language];
  const symbols = tokens.map(({ symbol }) => symbol);
  const line = `${symbols.join(' ')} `;
  const places = new Map<number, number>();
  let offset = 0;
  symbols.forEach((symbol, index) => {
    places.set(offset, index);
    offset += symbol.length + 1;
  });
  places.set(offset, symbols.length);
  const found: Found[] = dutch === undefined ? [{ atom: { is: 'refused' }, from: 0, to: 0 }] : [];
  for (let at = 0, index = 0; index < symbols.length; ) {
    const match = longest(active, line, at);
    const end = match === undefined ? undefined : places.get(match.end);
    if (match && end !== undefined && end > index) {
      for (const atom of match.atoms) found.push({ atom, from: index, to: end });
      at = match.end;
      index = end;
    } else {
      at += (symbols[index]?.length ?? 0) + 1;
      index += 1;
    }
  }
  return { tokens, found };
}

/** The rule that takes most of the line from a place; of several, the first. */
function longest(active: readonly Rule[], line: string, at: number) {
  let end = at;
  let read: (() => ReturnType<Rule['read']>) | undefined;
  for (const { pattern, read: reader } of active) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match && pattern.lastIndex > end) {
      end = pattern.lastIndex;
      read = () => reader(match.groups ?? {});
    }
  }
  const atoms = read?.();
  if (atoms === undefined) return undefined;
  return { atoms: 'is' in atoms ? [atoms] : atoms, end };
}
