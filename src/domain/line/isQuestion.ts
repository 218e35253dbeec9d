import { hasPlainWord } from '../name/plainWords.ts';

/** How a question begins that goes without its mark: “how many of these”, «mag ik eerst …». */
const BEGINS =
  /^(?:(?:en|and|but|maar|so|dus|ok(?:é|e|ay)?|hey|hé|wacht|wait|nou|well|um+|eh+m?)[\s,]+)*(?:(?:how|what|whats|why|who|when|where|which|hoe|wat|waarom|wie|wanneer|waar|welke|hoeveel|hoelang|hoezo)(?=['’\s]|$)|(?:can|could|should|do|does|did|is|are|am|may|must|shall|will|have|has)\s+(?:i|you|we|it|they|there|this|that|these|he|she|my)(?!\p{L})|(?:kan|kun|kunnen|mag|moet|moeten|zal|zullen|ben|heb|is|zijn|hoef|doe|ga|gaat|telt|tellen)\s+(?:ik|je|jij|we|wij|u|het|['’]?t|dit|dat|er|die|deze|mijn|m['’]n)(?!\p{L})|(?:do|does|should|can|could|must|would|telt|tellen|hoort|horen|mag|mogen|moet|moeten|kan|kunnen)\s+(?:\S+\s+){1,4}(?:count|too|also|matter|belong|qualify|ook|mee|erbij|wel)[\s?.!]*$)/iu;

const LONGEST = 300;

/** Whether a line asks something, with its mark or without; names with a doubt behind them, «Jan de Vries?», ask nothing. */
export function isQuestion(line: string): boolean {
  const text = line.trim().slice(0, LONGEST);
  if (BEGINS.test(text)) return true;
  return /\?[\s!?.)]*$/u.test(text) && hasPlainWord(text);
}
