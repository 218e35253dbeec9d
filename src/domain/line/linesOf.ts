const NONE =
  /^(?:(?:nog|nog even|eigenlijk|helaas|verder|nothing|no one|sadly|not)\s+)*(?:geen|niets|niks|niemand|nee|no|nope|none|nothing|nobody|no one|noone|n\.?v\.?t\.?|n\/a|yet|-+)(?:\s+(?:helaas|eigenlijk|speciaal|bijzonders|gehoord|namen|naam|tips?|names?|promises?|beloften?|beloofd|verwijzing(?:en)?|doorverwezen|referrals?|really|special|yet|in particular))*[\s.!]*$/iu;

/** Whether a line only says that there was nothing, or nobody. */
export function isNone(text: string): boolean {
  return NONE.test(text.trim());
}

const MOST_LINES = 20;
const LONGEST_LINE = 2000;

/**
 * The first twenty things of an answer, one a line or with semicolons between them, without bullets and numbers; the
 * answer keeps the rest. A comma stands inside a thing as often as between two.
 */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n;]/u)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '')
        .trim(),
    )
    .filter((line) => line !== '' && !isNone(line))
    .slice(0, MOST_LINES);
}
