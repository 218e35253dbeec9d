import { feelingIn } from './feeling.ts';

const help = [
  `(?:(?:ik )?(?:heb )?(?:nog )?geen (?:flauw )?idee|(?:dat )?weet ik (?:het |dat )?(?:nog |eigenlijk )?niet(?: zo goed| zo| precies)?|ik weet (?:het |dat )?(?:nog |eigenlijk )?niet(?: zo goed| zo| precies)?|geen flauw benul|(?:ik )?zou het niet weten|weet niet|geen id)(?: wat (?:ik )?(?:(?:moet|kan|zou|wil) )?(?:ik )?(?:vragen|zeggen|antwoorden|invullen|schrijven)(?: (?:moet|kan|zou|wil))?)?`,
  `(?:heb je (?:misschien |een paar |wat )?(?:een )?voorbeeld(?:en|je)?(?: voor me)?|(?:geef|mag ik) (?:me |eens )?(?:een )?voorbeeld|voorbeeld(?:je)?|zoals(?: wat)?|wat voor (?:iets|dingen))`,
  `(?:wat (?:bedoel|vraag) je(?: precies| daarmee| hiermee)?|hoe bedoel je(?: dat)?|hoezo|help(?: me)?|wat moet ik (?:hier |nu )?(?:zeggen|invullen|antwoorden|schrijven)|ik (?:snap|begrijp) (?:het|dit|de vraag|je|['’]?t|er)(?: (?:nog|echt|helemaal))? (?:niet|nie|niks van|niets van)(?: (?:helemaal|zo goed|echt))?)`,
  `(?:(?:i(?:['’]ve| have) )?(?:got )?no (?:idea|clue)|(?:i )?(?:really )?(?:don['’]?t|do not) (?:really )?know(?: yet)?|(?:i )?dunno|idk|no clue|(?:i(?:['’]m| am) )?not (?:really )?sure(?: yet)?|hard to say)(?: (?:what|how) (?:to|i should) (?:ask|say|write|put|answer)(?: here)?)?`,
  `(?:(?:do|have) you (?:have |got )?(?:an )?examples?|(?:can|could) you (?:give|show) (?:me )?(?:an )?examples?|give me an example|(?:an )?examples?(?: please)?|for example|like what|such as(?: what)?)`,
  `(?:what do you mean(?: by that)?|how do you mean|how so|what should i (?:say|write|put|answer)(?: here)?|i don['’]?t (?:understand|get it|get the question)(?: the question)?|what(?:['’]s| is) that)`,
].join('|');
const filler = `(?:sorry|eh+m?|uh+m?|hm+|nou(?: ja)?|tja|well|nee|no|euh+|poeh|pf+|oef|goh|jeetje|oh|o|gosh|honestly|eerlijk gezegd)`;
const behind = `(?:sorry|please|graag|alsjeblieft|hoor|eigenlijk|yet|really|tbh|honestly|to be honest|eerlijk gezegd)`;
const ASKS_FOR_HELP = new RegExp(
  String.raw`^(?:${filler}[\s,.!…]+)*(?:${help})(?:[\s,.!?…]+(?:${help}|${behind}))*[\s.!?…]*$`,
  'iu',
);
/** Not knowing, and a question behind it: "tja weet ik niet, wat vragen andere mensen dan meestal?" */
const ASKS_BACK = new RegExp(
  String.raw`^(?:${filler}[\s,.!…]+)*(?:${help})(?:[\s]+${behind})*\s*[,.;!…–-]+\s*(?!.*[.!…]\s)[^?]{3,100}\?[\s!?.]*$`,
  'iu',
);
/** What to ask or say is asked of the coach: “what do people usually ask an editor?” Other questions are for the other. */
const ASKS_WHAT_TO_SAY = new RegExp(
  String.raw`^(?:${filler}[\s,.!…]+)*(?:what(?:['’]s| is| would be) (?:a )?good (?:thing|question)s? to (?:ask|say)|(?:what|which questions) (?:do (?:people|others|most people|other people)|should i|would you)(?: (?:usually|normally|mostly|then|really|actually))* (?:ask|say|answer|write|put)(?!\p{L})|(?:wat|welke vragen) (?:(?:vragen|zeggen|antwoorden) (?:mensen|anderen|andere mensen|de meesten)|(?:moet|zou|kan) (?:ik|je|jij)(?: (?:dan|nou|eigenlijk|hier))* (?:vragen|zeggen|antwoorden))(?!\p{L}))[^?.!]{0,80}\?[\s!?.]*$`,
  'iu',
);
/** One of several short pieces, each of which asks for help or only feels for words. */
const PIECE = new RegExp(
  `^(?:${filler}|${behind}|(?:${filler}[\\s,]+)*(?:${help})(?:\\s+(?:${behind}|hoor|zo))*|(?:what|which questions) (?:should|would|could|do) (?:i|you|people|others)(?!\\p{L}).*|what(?:['’]s| is| would be) (?:a )?(?:good|usual|normal)(?!\\p{L}).*|(?:wat|welke vragen) (?:zou|moet|kan|vragen|zeggen|is handig om)(?!\\p{L}).*)$`,
  'iu',
);
const HELP_PIECE = new RegExp(`(?:${help})`, 'iu');
const ONLY_YES =
  /^(?:ja|jawel|jazeker|zeker|inderdaad|klopt|yes|yeah|yep|sure|i did|absolutely)(?:[\s,]+(?:hoor|zeker|een|één|wel|dat wel|twee|een paar|one|two|a few|some|i did|he did|she did|they did))*[\s.!]*$/iu;
const LONGEST = 160;

/** What words are that answer no question: asking for help with it, or a yes where more was asked. */
export function noAnswer(text: string): 'help' | 'yes' | undefined {
  const line = text.trim();
  if (line.length > LONGEST) return undefined;
  const [feeling = ''] = /^[^,.!?…]+[,.!…]\s*(?:but |maar )?/u.exec(line) ?? [];
  const asks = feelingIn(feeling) ? line.slice(feeling.length) : line;
  if (ASKS_FOR_HELP.test(asks) || ASKS_BACK.test(asks) || ASKS_WHAT_TO_SAY.test(asks) || asksInPieces(asks))
    return 'help';
  return ONLY_YES.test(line) ? 'yes' : undefined;
}

/** «Pff weet ik niet hoor, wat bedoel je precies? Wat zou jij vragen?» */
function asksInPieces(text: string): boolean {
  const pieces = text
    .split(/[,.;!?…]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return (
    pieces.length > 1 && pieces.every((piece) => PIECE.test(piece)) && pieces.some((piece) => HELP_PIECE.test(piece))
  );
}

/** That what was taken for an answer was none: “I asked you a question”, «dat was geen antwoord». */
const TAKES_BACK =
  /^(?:(?:nee|no|wacht(?: even)?|wait|hey|hé|sorry|hang on|oh|ho)[\s,.!…]+)*(?:(?:(?:ik|dat) (?:stelde|vroeg|was|is) (?:je )?(?:(?:toch|gewoon|eigenlijk|net|een|de|m['’]n|mijn) )*(?:vraag|iets|antwoord)|dat (?:was|is) (?:toch |helemaal )?geen antwoord|je (?:gaf|geeft|hebt) (?:(?:me|mij) )?(?:(?:nog|nu) )?geen antwoord(?: gegeven)?|that (?:was|is)(?:n['’]?t| not) (?:an |my )?answer|i (?:asked(?: you)?|was asking(?: you)?) (?:a question|something)|that was a question|you (?:did ?n['’]?t|did not|haven['’]?t) answer(?:ed)?(?: me| my question)?)(?:\s*[,.!…]+\s*(?:(?:en|and|maar|but)\s+)?|\s*$))+/iu;

/** Whether words take back what was taken for an answer; `rest` is the answer that comes with it. */
export function takesAnswerBack(text: string): { readonly rest: string } | undefined {
  const said = TAKES_BACK.exec(text.trim())?.[0];
  if (said === undefined) return undefined;
  return {
    rest: answerProper(
      text
        .trim()
        .slice(said.length)
        .replace(/^(?:ok(?:e|é|ay)?|dus|so|well|nou)[\s,]+/iu, ''),
    ),
  };
}

/** Taking note of what the coach said, as a sentence of its own: "Oja goed punt." */
const NOTED =
  /^(?:(?:(?:as )?i (?:already |just )?(?:told you|said|mentioned)(?: already)?|(?:already|just) told you(?: so| that| this)?|zoals ik (?:al )?zei|(?:dat )?(?:zei|heb) ik (?:je )?(?:net )?al(?: gezegd| verteld)?)[,!.…]+\s+(?=\S{2,}\s)|(?:nee,? wacht|no,? wait|wacht(?: even)?|wait)[,.!…]+\s+(?=\S{2,}\s)|(?:(?:o+h?(?: ?ja)?|ah(?: ja)?|oké?|okay|ok|hm+|nou|right|true|klopt|fair(?: enough| point)?|good (?:point|idea|one)|goed(?: punt| idee)?|goeie|dank(?: je)?(?: wel)?|thanks?(?: you)?|alright|zeker|prima|top|great)[\s,]*){1,3}[.!…:]+\s+(?=\S))/iu;
/** Asking the coach about its question, behind the answer: "Why does it need to be a goal though?" */
const WHY_ASKED =
  /(?<=[.!…])\s+(?:why|waarom|hoezo)\s[^.!?…]{0,60}\b(?:you|je|jij|goal|doel|question|vraag|this|dit)\b[^.!?…]{0,60}\?[\s!?]*$/iu;

/** Asking the coach what it makes of the answer, or whether it kept something: "Is that too stiff?", «Heb je Noor ook genoteerd?» */
const CHECKED =
  /(?<=[.!…"”])\s+(?:(?:en|and|o+h?|o+ ja)[\s,]+)*(?:heb ik [^?]{1,30} (?:genoemd|verteld|gezegd)|did i (?:already )?(?:mention|tell|say)(?!\p{L})|(?:is|was|klinkt|sounds?|does|would) (?:that|this|it|dat|dit|het|zo)(?: sound)?(?: (?:a bit|wat|niet|not|wel|dan|so))* (?:too|te|ok(?:é|ay)?|fine|good|better|clear|enough|right|alright|stiff|goed|beter|duidelijk|genoeg|wat|zo|kan)(?!\p{L})|(?:did|do|have) you (?:note|get|got|keep|kept|write|save|saved|noted)(?!\p{L})|heb je [^.!?…]{1,30} (?:genoteerd|opgeschreven|onthouden|bewaard)(?!\p{L}))[^.!?…]{0,40}\?[\s!?]*$/iu;
/** «…, zoals ik al zei»: that it was said before. */
const SAID_AGAIN =
  /[,.…]\s*(?:(?:like|as) i (?:already |just )?said(?: before| earlier)?|zoals ik (?:net |al )*zei)[\s.!…]*$/iu;
/** What leads in a proposal of one's own words. */
const SOMETHING_LIKE =
  /^(?:(?:maybe|perhaps|misschien|dan)\s+)?(?:something like|iets als|zoiets als|how about|what about|wat dacht je van)(?: this| dit)?\s*[:…]+\s*(?=\S)/iu;

/** Feeling for words, before or between them: «tja, eh… ik ben Sam. o sorry.» */
const HESITATES =
  /^(?:(?:(?:tja|eh+m?|uh+m?|euh+|poeh|pf+)[\s,.…]+|(?:nou(?: ja)?|hm+|well)[,.…]+\s+))+(?=\S{1,40}\s)|(?<=[.!?…])\s+(?:o+h?[\s,]+)?(?:sorry|oeps|oops|(?:nee[\s,]+)?grapje|(?:no[\s,]+)?(?:just )?kidding|haha+)[\s.!…]*(?=$|\s\S)/giu;

/** An answer without what is said to the coach around it; what would leave nothing stays as it is. */
export function answerProper(text: string): string {
  const said = text
    .replace(HESITATES, '')
    .replace(NOTED, '')
    .replace(SOMETHING_LIKE, '')
    .replace(WHY_ASKED, '')
    .replace(CHECKED, '')
    .replace(SAID_AGAIN, '');
  const [first = '', ...rest] = said.split(/(?<=[.!…])\s+/u);
  const answer = rest.length > 0 && ASKS_FOR_HELP.test(first) ? said.slice(first.length) : said;
  return answer.trim() === '' ? text : answer.trim();
}

const BEHIND_ANSWER =
  /(?:(?<=[.!…])\s+|,\s*|(?<=\s)[-–—]\s+)(?:(?:en|and|maar|but|trouwens|oh?|ok(?:e|é|ay)?)[\s,]+)*(?:(?:do|should|must|can|could|may|shall|am|is|are|did|have|what|how|why|when|moet|kan|mag|zal|is|ben|heb|hoef|wat|hoe|waarom|wanneer)(?!\p{L}))[^.!?…]{3,120}\?[\s!?]*$/iu;
const FEWEST_WORDS = 2;

/** What is told without the question to the coach behind it: «mijn cv sturen. Moet ik hem nu al bedanken?» */
export function withoutQuestion(text: string): string {
  const told = text.replace(BEHIND_ANSWER, '').trim();
  return told.split(/\s+/u).length < FEWEST_WORDS ? text : told;
}
