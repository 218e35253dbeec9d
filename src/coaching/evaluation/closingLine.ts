/** The three closing questions by number (book: Netwerkgesprek, afsluiting). */
export type Closing = 1 | 2 | 3;
const all: readonly Closing[] = [1, 2, 3];

const numbers: readonly (readonly [Closing, RegExp])[] = [
  [1, /(?<!\p{L})(?:1|één|een(?=\s*(?:,|en |$))|eerste|one(?! of)|first|1e|1st|suggesti\p{L}*)(?!\p{L})/iu],
  [2, /(?<!\p{L})(?:2|twee|tweede|two|second|2e|2nd|met wie|namen|names|with whom|who(?:m)? else)(?!\p{L})/iu],
  [
    3,
    /(?<!\p{L})(?:3|drie|derde|three|third|laatste|last|3e|3rd|voor(?:stel|gesteld)\p{L}*|introdu\p{L}*|bereik\p{L}*|reach)(?!\p{L})/iu,
  ],
];

/**
 * Which of the closing questions were asked, from what was typed: «1 en 3», «alle drie», «only the first», «none».
 *
 * @returns the numbers in order; nothing when the words do not tell
 */
export function readClosing(text: string): Closing[] | undefined {
  const said = text.trim();
  if (
    /\b(?:alle ?drie|allemaal|alledrie|alles|all(?: three| of them)?|every one)\b(?!\s+(?:but|behalve|except))/iu.test(
      said,
    )
  )
    return [...all];
  const apart = withoutDenied(said);
  if (apart) return apart;
  const except = /\b(?:behalve|except|all but|niet|not)\b\s*(.*)$/iu.exec(said);
  const left = except ? named(except[1] ?? '') : [];
  if (except && left.length > 0) {
    const before = named(said.slice(0, except.index));
    return (before.length > 0 ? before : all).filter((number) => !left.includes(number));
  }
  if (/^(?:geen|none|niet|niets|nee|no|not one|neither|nothing|0)\b/iu.test(said)) return [];
  const range = /\b([12])\s*(?:-|–|t\/m|tot en met|to|through)\s*([23])\b/iu.exec(said);
  if (range) return all.filter((number) => number >= Number(range[1]) && number <= Number(range[2]));
  if (/\b(?:eerste twee|first two)\b/iu.test(said)) return [1, 2];
  if (/\b(?:laatste twee|last two)\b/iu.test(said)) return [2, 3];
  const found = named(said);
  return found.length > 0 ? found : undefined;
}

const DENIES =
  /(?<!\p{L})(?:niet|nooit|not|never|vergat|vergeten|forgot|skipped|overgeslagen)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** "Alleen 1 en 2, die derde durfde ik niet": what one clause tells, without what another denies. */
function withoutDenied(said: string): Closing[] | undefined {
  const clauses = said.split(/[,.;]\s*|\s(?:maar|but)\s/u);
  const told = clauses.filter((clause) => !DENIES.test(clause)).flatMap(named);
  const left = clauses.filter((clause) => DENIES.test(clause)).flatMap(named);
  return told.length > 0 && left.length > 0
    ? all.filter((each) => told.includes(each) && !left.includes(each))
    : undefined;
}

function named(text: string): Closing[] {
  return numbers.filter(([, sign]) => sign.test(text)).map(([number]) => number);
}
