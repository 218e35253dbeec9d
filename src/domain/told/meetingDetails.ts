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
/** Where somebody works no more tells nothing else. */
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
    else if (at && (it || NAMED.test(where))) details.place ??= placeBehind(` ${at}`) ?? '';
  }
  const work = workIn(line.replace(CLAUSE, ', '));
  return {
    ...(details.place ? { place: details.place } : {}),
    ...(details.about ? { about: details.about } : {}),
    ...(work ? { work } : {}),
  };
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
