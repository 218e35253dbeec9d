import { fitsASentence } from '../fitsASentence.ts';
import { cutAbout } from '../line/cutAbout.ts';

const ASKS = '(?:how|why|what|where|when|whether|which|who|hoe|waarom|wat|waar|wanneer|of|welke?|wie)';
const LEAD =
  "(?:(?:(?:ok|oke|oké|hm+|just|mostly|mainly|maybe|it['’]?s|it is|it should be|make it|i['’]d like|i would like|i want(?:ed)?|het gaat|het zou moeten gaan|vooral|gewoon|misschien|ik (?:wil|zou)(?: (?:graag|willen|haar|hem|het|ze))*|doe maar)[\\s,:]+){0,4})";
const TO = '(?:(?:to|om|te)\\s+){0,2}';
const about = new RegExp(
  `^${LEAD}${TO}(?:(?:hear|learn|know|find out|understand|ask|talk|speak|horen|weten|vragen|praten|spreken|hebben|het)\\s+)?(?:(?:her|him|them|haar|hem|more|a bit|something|everything|meer|iets|alles)\\s+){0,2}(?:about|over)\\s+(?<topic>\\S.*)$`,
  'iu',
);
const clause = new RegExp(
  `^${LEAD}${TO}(?:hear|learn|know|find out|understand|ask|see|horen|weten|vragen|leren|begrijpen|zien)\\s+(?:(?:from|van)\\s+)?(?:(?:her|him|them|haar|hem|ze)\\s+)?(?<topic>${ASKS}\\s\\S.*)$`,
  'iu',
);
/** Without a word before it, what is wondered is about the other: “how she got into it”. */
const wondered =
  /^(?<topic>(?:how|why|what|where|hoe|waarom|wat|waar)\s(?:she|he|they|her|his|ze|zij|hij|haar)\s\S.*)$/iu;
/** What is asked of the coach. */
const OF_COACH = /(?<!\p{L})(?:you|your|je|jij|jou)(?!\p{L})/iu;
const TAIL = /(?:\s+(?:te\s+)?(?:praten|hebben|horen|spreken))?[\s.!]*$/iu;
const isClause = new RegExp(`^${ASKS}\\s`, 'iu');
const LONGEST = 160;

/** What a line says a conversation is to be about: “to hear how she got into marketing”, «over de energiemarkt». */
export function readRequestSubject(text: string): string | undefined {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST || /[?]|[.!;]\s/u.test(line)) return undefined;
  const named = about.exec(line)?.groups?.topic;
  // «Over twee weken» and “about 3pm” tell when.
  const isTimed =
    named !== undefined && ['over', 'about'].some((lead) => cutAbout(`this ${lead} ${named}`).about === undefined);
  const asked = clause.exec(line)?.groups?.topic ?? wondered.exec(line)?.groups?.topic;
  const topic = (named ?? asked)?.replace(TAIL, '');
  return isTimed || OF_COACH.test(line) || !topic || topic.length < 3 ? undefined : topic;
}

/**
 * A subject as it can stand in a text to whom it is about. `theirs` when that is no field they know of but their own doing:
 * `asked` is then what one would love to hear, «hoe jij in de energie bent beland», “about your work”.
 */
export interface Addressed {
  readonly about: string;
  readonly is: 'about' | 'theirs';
  readonly asked: string;
}

/** Turns what somebody noted of another to that other; nothing where that is not sure to be right. */
export function addressed(subject: string, language: 'en' | 'nl', address: 'je' | 'u'): Addressed | undefined {
  const about = language === 'nl' ? toYouDutch(subject, address) : toYou(subject);
  if (!fitsASentence(about)) return undefined;
  if (isClause.test(about)) return { about, is: 'theirs', asked: about };
  const asked = `${language === 'nl' ? 'over' : 'about'} ${about}`;
  return { about, is: /^(?:your|jouw|uw)(?!\p{L})/iu.test(about) ? 'theirs' : 'about', asked };
}

const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' };
const ADVERB = /^(?:always|perhaps|sometimes|nowadays|besides)$/iu;
const LITTLE =
  '(?:and|but|with|from|about|into|to|in|on|at|for|as|or|op|aan|bij|van|voor|met|en|of|te|er|het|de|een|om|naar|uit|door)';

/** “How she got into marketing” asks her “how you got into marketing”. */
function toYou(subject: string): string {
  return subject
    .replace(/(?<!\p{L})(?:she|he)\s+(\p{L}+)/giu, (all, verb: string) =>
      ADVERB.test(verb) ? all : `you ${irregular[verb.toLowerCase()] ?? plural(verb)}`,
    )
    .replace(/(?<!\p{L})they(?=\s)/giu, 'you')
    .replace(new RegExp(`(?<!\\p{L})(?:her|his|their)(?=\\s(?!${LITTLE}(?!\\p{L}))\\p{L})`, 'giu'), 'your')
    .replace(/(?<!\p{L})(?:her|him|them)(?!\p{L})/giu, 'you');
}

function plural(verb: string): string {
  if (/(?:ss|us|[^s]is)$/iu.test(verb)) return verb;
  if (/ies$/iu.test(verb)) return verb.replace(/ies$/iu, 'y');
  return verb.replace(/(?<=ch|sh|ss|x)es$|s$/iu, '');
}

const SUBORDINATE = /(?<!(?:\p{L}|zij |ze |hij ))(?:dat|omdat|die|als|want|terwijl)(?!\p{L})/iu;

/** «Hoe zij in de energie is beland» asks her «hoe jij in de energie bent beland». */
function toYouDutch(subject: string, address: 'je' | 'u'): string {
  const [you, your, obj] = address === 'u' ? ['u', 'uw', 'u'] : ['jij', 'jouw', 'jou'];
  const pronouns = subject.match(/(?<!\p{L})(?:zij|ze|hij)(?!\p{L})/giu) ?? [];
  const verbs = subject.match(/(?<!\p{L})(?:is|heeft)(?!\p{L})/giu) ?? [];
  if (pronouns.length > 1 || (pronouns.length === 1 && (verbs.length > 1 || SUBORDINATE.test(subject)))) return subject;
  const turned =
    pronouns.length === 0
      ? subject
      : subject
          .replace(/(?<!\p{L})(?:zij|ze|hij)(?!\p{L})/iu, you)
          .replace(/(?<!\p{L})is(?!\p{L})/iu, 'bent')
          .replace(/(?<!\p{L})heeft(?!\p{L})/iu, 'hebt');
  return turned
    .replace(new RegExp(`(?<!\\p{L})(?:haar|zijn)(?=\\s(?!${LITTLE}(?!\\p{L}))\\p{L})`, 'giu'), your)
    .replace(/(?<!\p{L})(?:haar|hem)(?!\p{L})/giu, obj);
}
