import { foldName } from '../name/name.ts';
import { nameSource } from '../name/personWords.ts';

/** What somebody came across: a link, the words beside it, and what it seems to be about. `topic` is empty when nothing tells. */
export interface Seen {
  readonly link?: string;
  readonly words: string;
  readonly topic: string;
  /** For whom it is, when that was said: “… for Anna”. */
  readonly to?: string;
  /** The same for the same thing, however the link was copied. */
  readonly key: string;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'«»“”‘’]+/iu;
const LETTER = /\p{L}/u;
/** Where people meet, not something to read. */
const MEETS =
  /(?:teams\.(?:microsoft|live)\.com|meet\.google\.com|zoom\.us|webex\.com|whereby\.com|calendly\.com|cal\.com)(?:[/:?]|$)/iu;
/** What a link carries along of where it was copied. */
const TRACKING = /^(?:utm\w*|fbclid|gclid|igsh|si|ref|mc_\w+)$/iu;
const LONGEST = 1000;
/** What leads in to the subject: «ik las net een mooi artikel over», “an article about”. */
const LEAD =
  /^(?:(?:ik|i|we) )?(?:(?:heb|zag|las|hoorde|keek|vond|kwam|saw|read|heard|watched|found)(?: (?:net|laatst|gisteren|vandaag|just|recently|yesterday|today))? )?(?:(?:een|dit|dat|an?|this|that|the) )?(?:(?:mooi|leuk|goed|interessant|nice|good|great|lovely|interesting)e? )?(?:artikel(?:tje)?|stuk(?:je)?|boek|video|film(?:pje)?|podcast|documentaire|tentoonstelling|link|lezing|article|piece|book|documentary|exhibition|talk|lecture|episode|aflevering)(?:[^\p{L}]+(?:in|uit|from|by|van|op|on) [\p{L}\p{N} ]{1,30}?)?(?:\s+(?:gelezen|gezien|gehoord|gevonden|beluisterd))?[\s,:]+(?:over|about|on)\s+/iu;
/** «iets voor Anna», “for Piet Jansen”, at the end of the words. */
const FOR = new RegExp(
  `(?:^|[\\s,])(?:(?:(?:[Dd]it|[Dd]at|[Dd]eze|[Dd]ie|[Tt]his|[Tt]hat|[Ii]t|[Hh]et)(?: is|['’]s|s)?|[Ii]s (?:dit|dat))\\s+)?(?:(?:echt|wel|misschien|vast|really|maybe)\\s+)*(?:(?:[Ii]ets|[Ll]euk|[Ww]at|[Ee]en|[Mm]ooi|interessant|[Ss]omething|[Oo]ne|[Nn]ice|[Pp]erfect|[Gg]ood|interesting)\\s+)*(?:voor|aan|naar|for|to)\\s+(?<to>${nameSource})[\\s.!?]*$`,
  'u',
);
/** Where a person is found, not something to read. */
const PROFILE = /linkedin\.com\/in\//iu;
const SHORTEST_WORD = 2;

/** Reads what was seen, Dutch or English. A link is only read as it stands here; nothing is fetched. */
export function readSeen(line: string): Seen {
  const typed = line.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  const found = linkIn(typed);
  const beside = (found ? typed.replace(found, ' ') : typed).replace(/\s+/gu, ' ').replace(/^[\s:–-]+|[\s:–-]+$/gu, '');
  const to = FOR.exec(beside)?.groups?.to;
  const words = to === undefined ? beside : beside.replace(FOR, '').trim();
  const subject = words.replace(LEAD, '');
  const topic = found && !LETTER.test(subject) ? slugOf(found) : subject;
  return {
    words,
    topic,
    key: found ? addressOf(found) : foldName(subject),
    ...(found ? { link: found } : {}),
    ...(to === undefined ? {} : { to }),
  };
}

/** Whether a line is something one came across, told without a command: a link, or «ik las een mooi artikel over bijen». */
export function tellsOfSeen(line: string): boolean {
  const typed = line.trim();
  if (typed.length > LONGEST || typed.includes('\n')) return false;
  if (PROFILE.test(typed) || MEETS.test(typed)) return false;
  return LINK.test(typed) || (/^(?:ik|i|zag|las|saw|read)\s/iu.test(typed) && typed.replace(LEAD, '') !== typed);
}

/** The link in a line, without the stop and the bracket behind it. */
function linkIn(line: string): string | undefined {
  let link = LINK.exec(line)?.[0].replace(/[.,;:!?]+$/u, '');
  while (link && /[)\]]$/u.test(link) && count(link, /[)\]]/gu) > count(link, /[([]/gu)) link = link.slice(0, -1);
  return link;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** A link without what differs from one copy of it to the next. */
function addressOf(link: string): string {
  const [path = '', query = ''] = link
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/#.*$/u, '')
    .split(/\?(.*)/su);
  const told = query.split('&').filter((each) => each !== '' && !TRACKING.test(each.split('=')[0] ?? ''));
  return [path.replace(/\/+$/u, '').toLowerCase(), told.join('&')].filter((part) => part !== '').join('?');
}

/** The words of a link's path that has most of them: «bijen op het dak» of …/2026/11/bijen-op-het-dak-a4873.html. */
function slugOf(link: string): string {
  const [, ...path] = link
    .replace(/^https?:\/\//iu, '')
    .replace(/[?#].*$/u, '')
    .split('/');
  const parts = path.map((part) =>
    decoded(part)
      .replace(/\.[a-z]{2,5}$/iu, '')
      .split(/[-_+.,~ ]+/u)
      .filter((word) => word.length >= SHORTEST_WORD && /^\p{L}[\p{L}\p{M}’']*$/u.test(word)),
  );
  const [best = []] = parts.toSorted((one, other) => other.length - one.length);
  return best.join(' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
