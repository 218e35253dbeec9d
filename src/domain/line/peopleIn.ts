import { leadingName, mayBeAPerson, titleless } from '../name/personWords.ts';

/** Said by the way, and about nobody. */
const ASIDE =
  /,?\s*\b(?:as i said|like i said|as i mentioned|zoals (?:ik )?(?:al )?(?:zei|gezegd|genoemd)|dat zei ik al|trouwens|by the way|i think|i believe|geloof ik|denk ik)(?=$|[\s,.;])/giu;

/** A full stop behind these shortens a word: «Dr. Anna», «St. Pieter», «A. de Wit». */
const SHORTENED = String.raw`(?<!(?<!\p{L})(?:\p{L}|v\.d|dr|drs|mr|mrs|ms|mw|mevr|dhr|ir|ing|prof|st)\.)`;
/** Behind «B.V.» a sentence may end or go on: it ends where two words follow that may be a name. */
const BEHIND_FIRM = String.raw`(?<=(?<!\p{L})[bn]\.v\.)\s+(?=\p{L}[\p{L}'’-]+\s+\p{L})`;
/** Between two people; what stands in brackets belongs to one of them. */
const JOINT = new RegExp(
  String.raw`\s*(?:[,;]\s*(?:(?:en|and|plus)\s+)?|[&+]|(?<=\s)(?:en|and|plus)(?=\s)|(?<=[.!?…])${SHORTENED}\s+|${BEHIND_FIRM})\s*(?![^(]*\))`,
  'giu',
);

const BESIDES =
  /^(?:(?:[Ee]n|[Aa]nd|[Pp]lus|[Oo]ok|[Aa]lso|[Nn]og|[Vv]erder|dan|toen|then|[Dd]aarnaast|[Mm]isschien|[Mm]aybe|[Pp]erhaps|[Ee]ventueel)\s+)+/u;
const AGAIN = '(?:(?:ook|nog|also|then|toen|even)\\s+)*';
/** «Ze noemde ook nog» leads to a name; «she knows Bob» behind somebody's name is theirs to tell. */
const SAID = new RegExp(
  `^(?:[Zz]e|[Zz]ij|[Hh]ij|[Ss]he|[Hh]e|[Tt]hey)\\s+${AGAIN}(?:noemde|noemt|tipte|mentioned|named|suggested|recommended|(?:verwees|stuurde)\\s+(?:me|mij)\\s+(?:ook\\s+)?(?:door\\s+)?naar|(?:sent|pointed|referred)\\s+me\\s+to)\\s+${AGAIN}(?=\\p{Lu}|(?:een?|ene|one|a|haar|zijn|her|his|mijn|my|hun|their)\\s)`,
  'u',
);
/** «Ik moest praten met», “I should call”, «alleen»: what leads to a name. */
const TO_SEE =
  /^(?:(?:[Aa]lleen|[Ee]nkel|[Oo]nly|[Jj]ust|[Nn]ou|[Ww]ell|[Dd]us)[\s,]+)?(?:(?:[Ii]k\s+(?:moet|moest|kan|kon|zou|mag|mocht)|[Ww]e\s+(?:moeten|moesten|kunnen))\s+(?:(?:eens|ook|vooral|maar|gaan|zeker)\s+)*(?:(?:praten|spreken|bellen|contact opnemen|afspreken)\s+)?(?:met\s+)?|I\s+(?:should|could|must|had to|have to|need to|ought to)\s+(?:also\s+|really\s+)*(?:(?:talk|speak)\s+(?:to|with)|get in touch with|call|contact|meet|e-?mail|see|write to|reach out to)\s+)?(?=\p{Lu}|(?:haar|zijn|hun|mijn|m['’]?n|een|de|her|his|their|my|a|the)\s)/u;
const SOME = /^(?:ene|een zekere|one|a certain|(?:iemand|someone|somebody) (?:called|named|genaamd))\s+(?=\p{Lu})/u;
const LEAD =
  /^(?:[Nn]aar|[Tt]o|[Mm]et|[Ww]ith)\s+|^(?:(?:haar|zijn|hun|mijn|m['’]?n|een|de|her|his|their|my|a|the)\s+)?(?:(?:old|former|oude?|voormalige?)[\s-]+)?(?:collega|baas|chef|manager|coll?eague|boss|partner|editor|friend)\s+(?=\p{Lu})/u;

/** What may stand behind a name that is one of several in a line. */
const BEHIND =
  /^\s*(?:$|[(,]|[.!]+$|[-–—]\s|\S{1,80}@|\+?\d|(?:bij|van|at|from|of|over|about|re|die|who|knows|kent|weet|werkt|works)(?!\p{L}))/iu;
/** Where a name has plainly ended; «Lees het jaarverslag» begins with none. */
const ENDS = new RegExp(`^\\s*[,:;.–—-]|${BEHIND.source}`, 'iu');
/** Behind a name: it is told already where they work. */
const WORKS = /^\s*(?:\(|[-–—]\s|(?:bij|van|at|from|of)\s)/iu;

/** A piece of a line, and what stood between it and the one before. */
interface Piece {
  readonly joint: string;
  readonly text: string;
}

/** Whether a name has plainly ended where `behind` follows it. */
export function hasEnded(behind: string): boolean {
  return ENDS.test(behind);
}

/** Cuts a line where a piece begins with somebody's name; what tells more of them stays with them. */
export function peopleIn(typed: string): string[] {
  const line = typed
    .replace(ASIDE, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^.].)[.!]+$/u, '')
    .trim();
  const people: string[] = [];
  const pieces = piecesOf(line);
  for (const { joint, text } of pieces) {
    const piece = withoutLead(text);
    const former = people.at(-1);
    if (former === undefined || (isPersonWithMore(piece) && !isOfFirm(former, joint, piece))) people.push(piece);
    else people[people.length - 1] = former + joint + text;
  }
  const several = people.length > 1 && people.every(isPersonWithMore) && !isWorkplace(people, pieces.at(-1));
  return several ? people : [withoutLead(line)];
}

function piecesOf(line: string): Piece[] {
  const joints = [...line.matchAll(JOINT)];
  const starts = [0, ...joints.map(({ 0: joint, index }) => index + joint.length)];
  return starts.map((from, at) => ({
    joint: joints[at - 1]?.[0] ?? '',
    text: line.slice(from, joints[at]?.index),
  }));
}

function withoutLead(text: string): string {
  const bare = text
    .trim()
    .replace(BESIDES, '')
    .replace(TO_SEE, '')
    .replace(SAID, '')
    .replace(BESIDES, '')
    .replace(SOME, '')
    .replace(LEAD, '')
    .replace(/ (?:too|as well|ook|also)[.!]*$/iu, '')
    .trim();
  // «Dr. Bos» keeps the title: it is more of a name than «Bos» alone.
  const untitled = titleless(titleless(bare));
  return /\s/u.test(leadingName(untitled) ?? '') ? untitled : bare;
}

function isPersonWithMore(typed: string): boolean {
  const piece = titleless(typed);
  const name = leadingName(piece);
  return name !== undefined && mayBeAPerson(name) && BEHIND.test(piece.slice(name.length));
}

function tellsWork(person: string): boolean {
  return WORKS.test(person.slice(leadingName(person)?.length ?? 0));
}

/** «Anna bij Bakker & Zoon»: a single word behind a sign belongs to the firm before it. */
function isOfFirm(former: string, joint: string, piece: string): boolean {
  return /[&+]/u.test(joint) && !/\s/u.test(leadingName(piece) ?? '') && tellsWork(former) && !former.endsWith(')');
}

/** «Sanne de Vries, Alliander»: a single word behind a comma or a sign is where somebody works, unless that was told. */
function isWorkplace(people: readonly string[], last: Piece | undefined): boolean {
  const [first = '', second = ''] = people;
  const single = people.length === 2 && second === last?.text && !/\s/u.test(second);
  return single && /[,&+]\s*$/u.test(last.joint) && !tellsWork(first);
}
