import { foldName } from '../name/name.ts';

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** They do something: in «ik mail ze maandag» they do not. */
const DO = word('she|he|they|zij|hij|(?<!(?:stuur|mail|app|vraag|bel|schrijf|zal|ga) )ze');
const THEY = word('she|he|they|ze|zij|hij|die|haar|hem|her|him');
const WE = word(
  "we|wij|we['’](?:re|ve|ll)|afgesproken|arranged|it(?:['’]?s| is) (?:on|arranged|set|sorted|fixed|settled)|(?:staat|is) (?:vast|gepland|geregeld)|(?:i['’]?m|i am) (?:meeting|seeing|talking to|speaking to)|ik (?:zie|spreek|tref|ontmoet)",
);
/** What one still means to do oneself is no answer. */
const MINE = word(
  "i['’]?ll|i will|i['’]?m (?:going to|gonna)|i (?:still )?(?:have|need|want) to|will (?:send|do|ask)|let me|remind|ik (?:ga|zal|stuur|mail|app|verstuur|vraag|schrijf|doe|wil|moet)|(?:stuur|mail|app|verstuur|vraag|schrijf|doe|ga|zal|moet|wil) ik|(?:wil|ga|zal|moet) (?:het |dit |dat )?(?:nog )?(?:sturen|vragen)|herinner",
);
const HOUR =
  /(?<![\p{L}\d])(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?(?:am|pm|uur|u|o['’ ]?clock)|(?:at|om|rond|around)\s+\S|half\s+\p{L}+|(?:kwart|quarter)\s+\p{L}+|noon|(?:\p{L}{2,9}(?:day|dag)|mon|tues?|wed|thurs?|fri|sat|sun|ma|di|wo|do|vr|za|zo|morgen|tomorrow)\.?\s+\d{1,2})(?!\p{L})/iu;
/** Said plainly, whoever said it. */
const SAID_NO = word(
  "(?:said|says|answered|replied|got|was|is|its|it['’]?s) (?:a |me )?no(?=$|\\s*[,.;!]|\\s(?:to|sorry|from|thanks?|unfortunately|sadly|because|for now|again|but)(?!\\p{L}))|(?:zei|zegt|gezegd|antwoordde|werd|kreeg|is|was) (?:een |van )?nee|nee (?:gezegd|gekregen|gehoord)|afgewezen|afgewimpeld|turned (?:me|it|us) down|(?:has |have )?declined|rejected|no luck|niet gelukt om af te spreken",
);
const REFUSES = word(
  "(?:wil(?:de)?|kan|kon|hoeft) (?:het |er |me |mij |dat )?(?:echt |helaas |liever |nu |even )*niet|ziet (?:het|er) (?:niet zitten|niets in)|liever niet|(?:heeft|had) (?:er |het |nu |echt |helaas )*(?:geen|te weinig) (?:tijd|zin|interesse|belangstelling|behoefte|ruimte)|(?:heeft|had) het (?:nu |veel )?te druk|is (?:nu |veel )?te druk|bedankt ervoor|niet geïnteresseerd|(?:has|had|have|got) no time|(?:does|did|do)n['’]?t (?:have (?:the |any )?time|want|like)|(?:is|was) (?:far |much |way )?too busy|not interested|is not (?:up for|keen)|would rather not|can(?:not|['’]?t|\\snot)|won['’]?t|refused|passed on it",
);
const AGREES = word(
  "(?:said|says|answered|replied|got) (?:me )?(?:a |an )?(?:yes|ja|yeah|ok(?:ay|e)?|sure|of course)|(?:zei|zegt|gezegd|antwoordde|kreeg) (?:een |van |het is )?(?:ja|jawel|oke|oké|goed)|ja gezegd|wil (?:het |er |me |mij )?(?:wel|graag|best)(?! niet)|kan (?:er |dan |het )?(?:wel|prima|best)(?! niet)|(?:vindt|vond) het (?:wel |heel |erg |hartstikke )?(?:goed|leuk|prima|oké|oke|fijn|gezellig|een goed idee)|heeft (?:er |wel |nog |dan )*(?:tijd|zin in)|(?:is|staat) (?:er )?(?:voor in|open voor)|agreed|accepted(?: (?:my|the|our) \\p{L}+)?(?=$|\\s*[,.;!])|would (?:love|like|be (?:happy|glad|delighted)) to|(?:is|was) (?:(?:happy|glad|keen) to|up for (?:it|that)|fine with (?:it|that))|works for (?:her|him|them)|has time|wants to (?:meet|talk|chat|see me)|we (?:can|are going to|will|gaan|kunnen) (?:talk|meet|speak|praten|afspreken|spreken)|afgesproken|it(?:['’]?s| is) (?:on|arranged|set|sorted)|we (?:spreken|hebben) (?:\\p{L}+ ){0,4}(?:af|afgesproken)",
);
const WAITS = word(
  "(?:no|without|waiting for an?|still no|heard no) (?:answer|reply|response)(?: yet)?|heard nothing|nothing (?:heard|back)(?: yet)?|(?:have|has)n['’]?t (?:heard|answered|replied|responded)|no word(?: yet)?|(?:nog )?(?:niets|niks|geen (?:antwoord|reactie|bericht)) (?:gehoord|gekregen|terug|ontvangen)|nog geen (?:antwoord|reactie|bericht)|wacht (?:nog )?op (?:antwoord|reactie)|(?:niet|nooit) (?:geantwoord|gereageerd)|moet (?:er |het )?(?:nog |even |over )*(?:nadenken|kijken)|denkt (?:er )?(?:nog |even )*over na|komt (?:er )?(?:nog )?op terug|laat (?:het )?(?:me )?(?:nog )?(?:weten|horen)|(?:has|needs|wants) to think|is thinking|will (?:let me know|get back|think)|is (?:away|on holiday|op vakantie|met vakantie)",
);
const DENIED =
  /(?<!\p{L})(?:not|niet|geen|can['’]?t|cannot|couldn['’]?t|won['’]?t|doesn['’]?t|isn['’]?t|no time|busy|druk|bezet|weg|away)(?!\p{L})/iu;
/** Where something else may be said: what could not be, and what could. */
const CLAUSE = /[,.;!]\s+|\s(?=(?:but|maar|wel|so|dus)\s)|\s[–—-]\s/u;
const LEADS = /^(?:but|maar|wel|so|dus)\s+/iu;
const YES =
  /^(?:(?:ja+|yes+|yep|yeah|jawel|jazeker|sure|super|top|great|mooi|leuk|yay|hoera|ok(?:é|e|ay)?|hoor|zeker)[\s,.!]+)+/iu;
const BUSY = word('tijd|time|druk|busy|zin|interesse|interested');
/** No time in a week or a month is no refusal. */
const WHILE = word('weeks?|weken|weekend|months?|maand(?:en)?|holidays?|vakantie|christmas|kerst');
const LONGEST = 300;

/** What a line tells of the answer to a request. `told`: what of it may tell when and where the two will talk. */
export interface RequestAnswer {
  readonly is: 'agreed' | 'refused' | 'waits' | 'unsaid';
  readonly told: string;
  /** Whether it is said of the other, by a name or a pronoun; and whether it can hardly be anything but an answer. */
  readonly theirs: boolean;
  readonly sure: boolean;
}

/**
 * Reads, Dutch or English, what came of a request for a conversation: “she said yes, tuesday 2pm”, «hij heeft geen tijd».
 * Nothing when a line tells of what one will do oneself, or of nobody's answer. A day may still be in it where it is
 * `unsaid` what the other answered.
 *
 * @param who whom the request is to, by name
 */
export function readRequestAnswer(text: string, who: string): RequestAnswer | undefined {
  if (text.length > LONGEST || text.includes('?')) return undefined;
  const line = spelledOut(text.trim());
  const names = new Set(foldName(who).split(' '));
  const isTheirs = THEY.test(line) || (line.match(/\p{L}+/gu) ?? []).some((each) => names.has(foldName(each)));
  if (MINE.test(line) && !DO.test(line)) return undefined;
  const clauses = line.split(CLAUSE);
  const open = clauses.filter((each) => ![DENIED, SAID_NO, REFUSES].some((denies) => denies.test(each)));
  const told = (open.length === clauses.length ? line : open.join(', ')).replace(LEADS, '').replace(YES, '');
  const sure = SAID_NO.test(line) || AGREES.test(line) || (isTheirs && REFUSES.test(line) && BUSY.test(line));
  const is = answerIn(line, isTheirs);
  return is && { is, told: is === 'waits' ? '' : told, theirs: isTheirs, sure };
}

function answerIn(line: string, isTheirs: boolean): RequestAnswer['is'] | undefined {
  if (WAITS.test(line)) return 'waits';
  if (SAID_NO.test(line)) return 'refused';
  if (isTheirs && REFUSES.test(line)) return WHILE.test(line) ? 'unsaid' : 'refused';
  if (AGREES.test(line)) return 'agreed';
  return isTheirs || WE.test(line) || HOUR.test(line) ? 'unsaid' : undefined;
}

/** “She’s”, “he'd”, “shes” as two words. */
function spelledOut(line: string): string {
  return line
    .replace(/(?<=\p{L})['’]s(?=\s)|(?<=(?<!\p{L})s?he)s(?=\s)/giu, ' is')
    .replace(/['’]d(?=\s)/gu, ' would')
    .replace(/(?<=\p{L}{2})['’]ll(?=\s)/gu, ' will');
}
