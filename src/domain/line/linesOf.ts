const NONE =
  /^(?:(?:nog|nog even|eigenlijk|helaas|verder|nothing|no one|sadly|not)\s+)*(?:geen|niets|niks|niemand|nee|no|nope|none|nothing|nobody|no one|noone|n\.?v\.?t\.?|n\/a|yet|-+)(?:\s+(?:helaas|eigenlijk|speciaal|bijzonders|gehoord|namen|naam|tips?|names?|promises?|beloften?|beloofd|verwijzing(?:en)?|doorverwezen|referrals?|really|special|yet|in particular|anders|meer|verder|else|more|other|andere|hoor|echt|volgens mij|geloof ik|denk ik|dacht ik|dat ik weet|voor zover ik weet|i think|i believe|that i (?:know|remember|recall)(?: of)?|as far as i know|of note|concrete?s?|from me|van mij|this time|deze keer|vandaag|today))*[\s.!]*$/iu;
/** Nobody beside those that were told. */
const NO_MORE =
  /^(?:(?:nee|no|nope|niemand|nobody|ja|yes)[\s,.!]+)*(?:(?:dat|dit) (?:was|is|waren|zijn) (?:het|ze|alles|allemaal|iedereen)|that(?:['’]s| is| was) (?:all|it|everyone|everybody|the lot)|(?:just|only|alleen|enkel) (?:them|him|her|those|these|hen|hem|haar|die|deze|zij)(?: (?:twee|drie|vier|mensen|namen|two|three|four|people|names|ones))?)[\s.!]*$/iu;

const NONE_FIRST =
  /^(?:niemand|nobody|no one|noone|niks|niets|nothing|none|geen(?: namen| tips)?)(?: meer| verder| anders| else| more)?[,.;!]\s+/iu;

/** A line without the «niemand, » it begins with, when it goes on to something else. */
export function behindNone(text: string): string | undefined {
  const none = NONE_FIRST.exec(text.trim())?.[0];
  return none === undefined ? undefined : text.trim().slice(none.length);
}

/** Whether a line only says that there was nothing, or nobody. */
export function isNone(text: string): boolean {
  const said = text.trim();
  return NONE.test(said) || NO_MORE.test(said);
}

const MOST_LINES = 20;
const LONGEST_LINE = 2000;

/** How one begins what one will do or has to: whatever begins so stands by itself. */
const OWN =
  "(?:ik (?:heb|had) (?:(?:haar|hem|ze|hen|\\p{Lu}[\\p{L}'’-]+) )?beloofd |ik (?!(?:ben|had|heb|was|wil|kan|kon|vind|denk|dacht|hoop|weet)\\s)|(?:hij|zij|ze) (?:zal|gaat|zou) |(?:i|he|she|they|we)(?:['’]ll| will) |i(?:['’]m| am) going to |i (?:must|have to|need to|should) )";
const beginsOwn = new RegExp(`^(?:(?:en|and) )?${OWN}`, 'iu');
const beforeOwn = new RegExp(`(?:[.!]\\s+|\\s*,\\s*)(?:(?:en|and)\\s+)?(?=${OWN})|\\s+(?:en|and)\\s+(?=${OWN})`, 'iu');

/** «I’ll send Tom the report and I’ll call Els»: two things that each say who does them. Any other comma stands inside a thing as often as between two. */
function thingsIn(line: string): string[] {
  return beginsOwn.test(line) ? line.split(beforeOwn) : [line];
}

/** The first twenty things of an answer, without bullets and numbers; the answer keeps the rest. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n;]/u)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '')
        .trim(),
    )
    .flatMap(thingsIn)
    .filter((line) => line !== '' && !isNone(line))
    .slice(0, MOST_LINES);
}
