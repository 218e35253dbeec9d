import { cutReferral } from '../../domain/line/oneLine.ts';
import type { Named } from '../../domain/name/name.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import { leadingName, mayBeAPerson } from '../../domain/name/personWords.ts';

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

/** Somebody one was sent to, as typed. `clear`: it reads as a name, so that several can be confirmed together. */
export interface NamedLine {
  readonly name: string;
  readonly clear: boolean;
  readonly about?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly via?: string;
  readonly introduces?: boolean;
}

const NO_NAME =
  /^(?:ik|hij|zij|ze|een|de|het|haar|zijn|mijn|iemand|wie|nog|misschien|i|he|she|they|a|an|the|her|his|my|their|someone|somebody|maybe|ask|bel|vraag|mail)(?!\p{L})/iu;
const SAYS_VIA = /(?<!\p{L})(?:via|through|dankzij|door|by|thanks to)(?!\p{L})/iu;
const SAYS_ABOUT = /(?<!\p{L})(?:over|about|re|knows|kent|weet)(?!\p{L})/iu;
const SHORT = 4;

/**
 * The people of an answer, one a line or several in a line: «Sanne de Vries (TenneT)», «Ad Bos en Kim Yilmaz»,
 * «Sanne Vos, Bart Mulder bij Philips».
 *
 * @param contacts who is known already: where such a name ends is certain
 */
export function readNamed(text: string, contacts: readonly Named[] = []): NamedLine[] {
  return linesOf(text).flatMap((line) => peopleIn(line).map((person) => readOne(person, contacts)));
}

/** Between two people; what stands in brackets belongs to one of them. */
const JOINT = /\s*(?:,\s*(?:(?:en|and|plus)\s+)?|[&+]|(?<=\s)(?:en|and|plus)(?=\s))\s*(?![^(]*\))/iu;
const LEAD =
  /^(?:[Nn]aar|[Tt]o|[Mm]et|[Ww]ith)\s+|^(?:(?:haar|zijn|hun|mijn|een|de|her|his|their|my|a|the)\s+)?(?:collega|baas|chef|manager|colleague|boss|partner)\s+(?=\p{Lu})/u;
/** What may stand behind a name that is one of several in a line. */
const BEHIND = /^\s*(?:$|\(|(?:bij|van|at|from|of|over|about|re|die|who|knows|kent|weet)(?!\p{L}))/iu;

/** Where a name has plainly ended; «Lees het jaarverslag» begins with none. */
const ENDS = new RegExp(`^\\s*[,:;.–—-]|${BEHIND.source}`, 'iu');

/** Cuts a line where each piece begins with somebody's name. */
function peopleIn(line: string): string[] {
  const pieces = line.split(JOINT).map((piece) => piece.replace(LEAD, '').trim());
  const several = pieces.length > 1 && pieces.every(isPersonWithMore) && !isWorkplace(line, pieces);
  return several ? pieces : [line.replace(LEAD, '').trim()];
}

function isPersonWithMore(piece: string): boolean {
  const name = leadingName(piece);
  return name !== undefined && mayBeAPerson(name) && BEHIND.test(piece.slice(name.length));
}

/** «Sanne de Vries, Alliander», «Anna bij Bakker & Zoon»: a single word behind a comma or a sign is where somebody works. */
function isWorkplace(line: string, pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? '';
  return pieces.length === 2 && !/\s/u.test(last) && /[,&+]\s*$/u.test(line.slice(0, -last.length));
}

function readOne(line: string, contacts: readonly Named[]): NamedLine {
  const { to, via, about, organisation, introduces } = cutReferral(
    line.replace(/(?<=\s)from(?=\s)/giu, 'at'),
    contacts,
  );
  const behindVan = via && !SAYS_VIA.test(line) && !/[→>]/u.test(line) ? via : undefined;
  const works = organisation ?? behindVan;
  const name = to || line;
  const ends = !line.startsWith(name) || ENDS.test(line.slice(name.length));
  if (!ends && !/\s/u.test(name)) return { name: line, clear: false };
  return {
    name,
    clear: ends && isClear(name),
    ...(works ? { organisation: works } : {}),
    ...said(about, works, line),
    ...(via && !behindVan ? { via } : {}),
    ...(introduces ? { introduces } : {}),
  };
}

/** What stands behind a name is what it is about, or a role and an organisation. */
function said(
  about: string | undefined,
  organisation: string | undefined,
  line: string,
): Pick<NamedLine, 'about' | 'organisation' | 'role'> {
  if (!about) return {};
  if (SAYS_ABOUT.test(line)) return { about };
  const short = about.split(/\s+/u).length <= SHORT;
  if (!organisation && short && /^\p{Lu}/u.test(about)) return { organisation: about };
  return short ? { role: about } : { about };
}

/** Whether what was typed may be a name at all; «Ga naar de borrel» is a line that has none. */
export function mayBeAName({ name }: NamedLine, contacts: readonly Named[]): boolean {
  return isNameLike(name, contacts) && (isWholeName(name) || !/^\p{Lu}/u.test(name));
}

function isWholeName(name: string): boolean {
  return leadingName(name) === name && mayBeAPerson(name);
}

function isClear(name: string): boolean {
  if (NO_NAME.test(name) || !mayBeAPerson(name)) return false;
  return isWholeName(name) || (/^[\p{L}'’.\s-]+$/u.test(name) && name.split(/\s+/u).length < SHORT);
}
