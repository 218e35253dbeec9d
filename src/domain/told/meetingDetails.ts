import { placeBehind } from '../line/placeBehind.ts';
import { type Work, workIn } from './workplace.ts';

/** What a line adds to a conversation that is planned: where it is, what about, and where whom it is with works. */
export interface MeetingDetails {
  readonly place?: string;
  readonly about?: string;
  readonly work?: Work;
}

const LONGEST = 400;
const LONGEST_TOPIC = 120;
/** Where a clause may begin. */
const CLAUSE =
  /[,.;!]\s+(?:(?:en|and|but|maar|so|dus)\s+)*|\s(?:en|and)\s+(?=(?:it|it['’]?s|that|het|dat|we|he|she|they|hij|zij|ze)(?!\p{L}))/iu;
const YES = /^(?:yes|yep|yeah|sure|ok|oké|ja|jep|klopt|inderdaad|dat klopt|correct|right|that['’]?s right)[\s,.!]*$/iu;
const ALSO = '(?:\\s+(?:dus|ook|trouwens|toch|also|then|actually))*';
const IT = `(?:it['’]?s|it is|it will be|it['’]?ll be|that['’]?s|we['’]?re (?:meeting|talking)|we are meeting|we (?:meet|talk)|(?:het|dat|’t|'t) is|we (?:spreken|hebben)(?: (?:dus|trouwens|toch))? (?:af|afgesproken)|ik zie (?:hem|haar|ze)|we zien elkaar)${ALSO}`;
const PLACE = new RegExp(
  `^(?:(?<it>${IT})\\s+)?(?:(?:afgesproken|af|meeting)\\s+)?(?<at>(?:at|in|bij|op|te|[Aa]t|[Ii]n|[Bb]ij|[Oo]p)\\s(?<where>.+))$`,
  'iu',
);
/** A place of which it is not said that it is one is a name. */
const NAMED = /^(?:(?:the|de|het|caf[eé]|restaurant|hotel)\s+)*\p{Lu}/u;
/** Where it plainly is, without a name: «het station», “her office”, «bij hen op kantoor». */
const SOMEWHERE =
  /^(?:(?:the|de|het|'t|’t|een|a|my|mijn|haar|zijn|his|her|their|hun|our|ons|onze|hem|hen|mij|me|us)\s+\p{L}|(?:kantoor|zoom|teams|home|thuis|meet|slack|discord)(?: (?:bij|at) \p{L}+)?$)/iu;
/** A day, an hour or part of one is when, and a phrase or a sentence is no place. */
const NO_PLACE =
  /^(?:(?:the|de|het|een|a)\s+)?(?:\p{L}+dag(?:ochtend|middag|avond)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|vandaag|morgen|overmorgen|ochtend|middag|avond|nacht|weekend|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober|week|maand|month|jaar|year|\d|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|kwart)(?!\p{L})|(?<!\p{L})(?:ge\p{L}{3,}(?:d|t|en)|ontmoet|bezocht|staat|is|was|werkt|zit|heeft|has|met|saw|works|vandaag|altijd|always|geval|zich|orde|order|line|laat|doen|inzien|that|dat|omdat|because|what|wat)(?!\p{L})/iu;
const LONGEST_PLACE = 6;
/** Said by the way. */
const BESIDE = /(?:[\s,]+(?:by the way|btw|trouwens|overigens))+$/iu;
const GONE =
  /^(?:she|he|they|hij|zij|ze)(?:['’]s| is| are|['’]re| works?| werkt| zit)?\s+(?:not|no longer|niet meer|niet)\s+(?:at|with|for|bij|voor)\s/iu;
const ABOUT = new RegExp(
  `^(?:${IT}\\s+|(?:het|dat) gaat${ALSO}\\s+|we (?:gaan het hebben|hebben het|praten)${ALSO}\\s+|we['’]?(?:ll| will) (?:be )?talk(?:ing)?\\s+)?(?:about|over|gaat over)\\s+(?<topic>.+)$`,
  'iu',
);
const NO_TOPIC =
  /^(?:\p{L}+\s+){0,2}(?:time|tijd|hours?|uur|uren|weeks?|weken|month|maand|maanden|days?|dagen|minutes?|minuten)$|^\d/iu;

/** Reads “yes, it's at Laynes, and it's about health software, he's at EMIS now”. What it does not tell is left out. */
export function readMeetingDetails(text: string): MeetingDetails {
  const line = text.trim().slice(0, LONGEST);
  const details: { place?: string; about?: string; work?: Work } = {};
  for (const clause of clausesOf(line)) {
    const topic = ABOUT.exec(clause)?.groups?.topic?.trim();
    const { it, at, where = '' } = PLACE.exec(clause)?.groups ?? {};
    if (topic && topic.length <= LONGEST_TOPIC && !NO_TOPIC.test(topic)) details.about ??= topic;
    else if (at && isPlace(where, it !== undefined)) details.place ??= placeBehind(` ${at}`) ?? '';
  }
  const work = workIn(line.replace(CLAUSE, ', '));
  return {
    ...(details.place ? { place: details.place } : {}),
    ...(details.about ? { about: details.about } : {}),
    ...(work ? { work } : {}),
  };
}

/** Whether words behind «in» or «bij» tell where: a name does, and what is said of the conversation may. */
function isPlace(where: string, isOfIt: boolean): boolean {
  if (NO_PLACE.test(where) || where.split(/\s+/u).length > LONGEST_PLACE) return false;
  return NAMED.test(where) || (isOfIt && SOMEWHERE.test(where));
}

/** Whether a line does nothing but add to a conversation: a mere yes may stand before it. */
export function onlyDetails(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const clauses = clausesOf(text).filter((clause) => clause !== '' && !YES.test(clause) && !GONE.test(clause));
  return clauses.length > 0 && clauses.every((clause) => Object.keys(readMeetingDetails(clause)).length > 0);
}

function clausesOf(line: string): string[] {
  return line
    .trim()
    .split(CLAUSE)
    .map((each) =>
      each
        .trim()
        .replace(/[.!]+$/u, '')
        .replace(BESIDE, ''),
    );
}
