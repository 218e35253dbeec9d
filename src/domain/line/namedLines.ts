import type { Named } from '../name/name.ts';
import { isNameLike } from '../name/nameLike.ts';
import { leadingName, mayBeAPerson } from '../name/personWords.ts';
import { bySender } from './bySender.ts';
import { cutReferral } from './cutReferral.ts';
import { linesOf } from './linesOf.ts';

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
/** «Die doet iets met dijken» tells what somebody is about. */
const DOES =
  /^(?:die|zij|ze|hij|who|she|he)\s+(?:(?:doet|werkt|zit|gaat|does|works|is)\s+)(?:(?:aan|in|on|into|over)\s+)?(?=\p{L})/iu;

/** «Who used to run comms» tells who somebody is. */
const THEY = /^(?:die|zij|ze|hij|who|she|he)\s+(?=\p{L})/iu;

/**
 * The people of an answer, one a line or several in a line: «Sanne de Vries (TenneT)», «Ad Bos en Kim Yilmaz»,
 * «Sanne Vos, Bart Mulder bij Philips», «Piet: Eva Mol; Anna: Jan Smit».
 *
 * @param contacts who is known already: where such a name ends is certain
 */
export function readNamed(text: string, contacts: readonly Named[] = []): NamedLine[] {
  return linesOf(text)
    .flatMap((line) => bySender(line, contacts))
    .flatMap(({ line, via }) =>
      peopleIn(line).map((person) => ({ ...(via ? { via } : {}), ...readOne(person, contacts) })),
    );
}

/** Said by the way, and about nobody. */
const ASIDE =
  /,?\s*\b(?:as i said|like i said|as i mentioned|zoals (?:ik )?(?:al )?(?:zei|gezegd|genoemd)|dat zei ik al|trouwens|by the way|i think|i believe|geloof ik|denk ik)(?=$|[\s,.;])/giu;
/** Between two people; what stands in brackets belongs to one of them. */
const JOINT = /\s*(?:,\s*(?:(?:en|and|plus)\s+)?|[&+]|(?<=\s)(?:en|and|plus)(?=\s))\s*(?![^(]*\))/iu;
const LEAD =
  /^(?:[Nn]aar|[Tt]o|[Mm]et|[Ww]ith)\s+|^(?:(?:haar|zijn|hun|mijn|een|de|her|his|their|my|a|the)\s+)?(?:collega|baas|chef|manager|colleague|boss|partner)\s+(?=\p{Lu})/u;
/** What may stand behind a name that is one of several in a line. */
const BEHIND = /^\s*(?:$|[(,]|(?:bij|van|at|from|of|over|about|re|die|who|knows|kent|weet)(?!\p{L}))/iu;

/** Where a name has plainly ended; «Lees het jaarverslag» begins with none. */
const ENDS = new RegExp(`^\\s*[,:;.–—-]|${BEHIND.source}`, 'iu');

/** Cuts a line where a piece begins with somebody's name; what tells more of them stays with them. */
function peopleIn(typed: string): string[] {
  const line = typed.replace(ASIDE, '');
  const people: string[] = [];
  for (const raw of line.split(JOINT)) {
    const piece = raw.replace(LEAD, '').trim();
    const former = people.at(-1);
    if (former === undefined || isPersonWithMore(piece)) people.push(piece);
    else people[people.length - 1] = `${former}, ${piece}`;
  }
  const several = people.length > 1 && people.every(isPersonWithMore) && !isWorkplace(line, people);
  return several ? people : [line.replace(LEAD, '').trim()];
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

/** «Saskia de Boer (HR bij Rijkswaterstaat)»: what stands in brackets behind the name tells who it is. */
const BRACKETED = /^(?<person>[^(]+?)\s*\((?<more>[^)]+)\)[\s,]*(?<rest>.*)$/u;
const WORKS = /^(?<role>.+?)\s+(?:bij|van|at|from|of)\s+(?:de\s+|het\s+|the\s+)?(?<organisation>\p{Lu}.*)$/u;

function readOne(line: string, contacts: readonly Named[]): NamedLine {
  const { person = '', more = '', rest = '' } = BRACKETED.exec(line)?.groups ?? {};
  const read = person && readLine([person, rest].filter(Boolean).join(', '), contacts);
  if (!read) return readLine(line, contacts);
  const { role, organisation } = WORKS.exec(more)?.groups ?? {};
  if (role && organisation && !read.organisation) return { ...read, role, organisation };
  return read.organisation && !read.about ? { ...read, about: more } : readLine(line, contacts);
}

function readLine(line: string, contacts: readonly Named[]): NamedLine {
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
  const does = about.replace(DOES, '');
  if (does !== about) return { about: does };
  const was = about.replace(THEY, '');
  if (was !== about) return { role: was };
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
