import type { Language } from '../entities.ts';
import type { Found } from './atoms.ts';
import { dayRules } from './dayRules.ts';
import { hourRules } from './hourRules.ts';
import type { Rule } from './notation.ts';
import { readTokens, type Token } from './tokens.ts';
import { weakWeekdays } from './vocabulary.ts';

/** A text read into tokens and what stretches of them mean. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
}

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  nl: [...dayRules, ...hourRules(true)],
  en: [...hourRules(false), ...dayRules],
};
const start =
  /^(?:[A-Z]|een$|an?$|half|kwart|quarter|morgen|uur|de$|the$|den$|op$|on$|om$|at$|for$|voor|by$|before|van$|from|tussen|between|na$|after|tot$|until|till?$|to$|over|in$|binnen|within|rond|tegen|around|circa|ca$|uiterlijk|iets$|zo|duurt|duur$|gedurende|just|quick|lasting|anderhal|three|'s$|s$|des$|laat|late|early|vroeg|begin|start|half|medio|mid|eind|einde|end$|het$|dit$|this|deze|komende?|aanstaande|aankomende?|coming|upcoming|eerstvolgende|as$|volgende?|next|nxt|vorige?|afgelopen|last|previous|past|verleden|laatste|good|goed|goeie|goede|goeden|prettige|fijne|happy|mooie|leuke|hele|weekend|weekeinde|straks|zometeen|dadelijk|later|ergens|sometime|nog$|of$|during|wk$|vanaf|sinds|since|not$|niet$|tijdens|about|paar|few|couple|aantal|several|some$|enkele|same|zelfde|dezelfde|andere|other|another|following|christmas|xmas|kerst|boxing|oud|nieuwjaar|new$|nye$|pasen|paasdag|easter|pinkster|hemelvaart|ascension|thanksgiving|weekdag|werkdag|doordeweeks|weekday|workday|vakantie|kwartaal|ooit|someday|somewhere|witte|bank$|holiday|tweede|black|paas|ongeveer|beginning)/;

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

/** "do om 10", "sat, 11am", "ma 7 dec": an abbreviation that is also a word is a weekday only beside a date or an hour. */
function settleWeak(tokens: readonly Token[], language: Language): Token[] {
  const strong = tokens.some(({ symbol }) => /^WD/.test(symbol));
  return tokens.map((token, index) => {
    const weak = Object.hasOwn(weakWeekdays, token.symbol) ? weakWeekdays[token.symbol] : undefined;
    if (weak === undefined || strong || (weak.language === 'nl' && language === 'en')) return token;
    if (token.symbol === 'sun' && tokens[index - 1]?.symbol === 'the') return token;
    let next = index + 1;
    const mark = /^(?:FS|CM)$/;
    while (next < index + 3 && mark.test(tokens[next]?.symbol ?? '')) next += 1;
    const first = tokens[next]?.symbol ?? '';
    const second = tokens[next + 1]?.symbol ?? '';
    const led = /^(?:next|volgende|komende|last|vorige|deze|this|op|on|as|U-WEEK)$/.test(
      tokens[index - 1]?.symbol ?? '',
    );
    const hour = /^(?:CLK|DOT|DM|DR|N\d|O\d|YMD|P-|NOON|half$|kwart$|'s$|U-WEEK)/;
    const glued = /^(?:om|at|@|van|from)$/.test(first) && /^(?:CLK|DOT|N\d|WN|WE|half|kwart|quarter|een)/.test(second);
    const glue = token.symbol === 'zo' ? !/^(?:om|rond|tegen)$/.test(first) && !/^N\d/.test(first) : true;
    const dated = /^(?:N\d|O\d)/.test(first) && /^MO/.test(second);
    const alone = tokens.length === 1 || (led && next >= tokens.length);
    return (hour.test(first) && glue) || dated || (glued && glue) || alone || (led && glued)
      ? { ...token, symbol: weak.symbol }
      : token;
  });
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
    const match = start.test(symbols[index] ?? '') ? longest(active, line, at) : undefined;
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
