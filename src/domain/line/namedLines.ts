import type { Named } from '../name/name.ts';
import { isNameLike } from '../name/nameLike.ts';
import { institution, isOrganisation, leadingName, mayBeAPerson, titleless } from '../name/personWords.ts';
import { bySender } from './bySender.ts';
import { cutIntroduction } from './cutIntroduction.ts';
import { cutReferral } from './cutReferral.ts';
import { linesOf } from './linesOf.ts';
import { hasEnded, peopleIn } from './peopleIn.ts';
import { reachIn } from './reachIn.ts';

/** Somebody one was sent to, as typed. `clear`: it reads as a name, so that several can be confirmed together. */
export interface NamedLine {
  readonly name: string;
  readonly clear: boolean;
  readonly about?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly via?: string;
  readonly introduces?: boolean;
}

const NO_NAME =
  /^(?:ik|hij|zij|ze|een|de|het|haar|zijn|mijn|iemand|wie|nog|misschien|i|he|she|they|a|an|the|her|his|my|their|someone|somebody|maybe|ask|bel|vraag|mail)(?![\p{L}.])/iu;
const SAYS_VIA = /(?<!\p{L})(?:via|through|dankzij|door|by|thanks to)(?!\p{L})/iu;
const SAYS_ABOUT = /(?<!\p{L})(?:over|about|re|knows|kent|weet)(?!\p{L})/iu;
const SHORT = 4;
/** «She knows the market», «die weet alles van laden»: what somebody is about. */
const KNOWS =
  /^(?:die|zij|ze|hij|who|she|he|they)\s+(?:knows|know|kent|weet)\s+(?:(?:a lot|all|everything|alles|veel)\s+)?(?:(?:about|of|over|van)\s+)?(?=\S)/iu;
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

/** «Saskia de Boer (HR bij Rijkswaterstaat)»: what stands in brackets behind the name tells who it is. */
const BRACKETED = /^(?<person>[^(]+?)\s*\((?<more>[^)]+)\)[\s,]*(?<rest>.*)$/u;
const WORKS = /^(?<role>.+?)\s+(?:bij|van|at|from|of)\s+(?:de\s+|het\s+|the\s+)?(?<organisation>\p{Lu}.*)$/u;

function readOne(typed: string, contacts: readonly Named[]): NamedLine {
  const { line, ...reach } = reachIn(typed);
  const { person = '', more = '', rest = '' } = BRACKETED.exec(line)?.groups ?? {};
  const read = person && readTitled([person, rest].filter(Boolean).join(', '), contacts);
  const whole = () => ({ ...readTitled(line, contacts), ...reach });
  if (!read) return whole();
  const { role, organisation } = WORKS.exec(more)?.groups ?? {};
  if (role && organisation && !read.organisation) return { ...read, role, organisation, ...reach };
  return read.organisation && !read.about ? { ...read, about: more, ...reach } : whole();
}

/** «Dr. Bos» is read as Bos is, and keeps the title. */
function readTitled(line: string, contacts: readonly Named[]): NamedLine {
  const bare = titleless(line);
  if (bare === line || !/^\p{Lu}/u.test(bare)) return readLine(line, contacts);
  const read = readLine(bare, contacts);
  return bare.startsWith(read.name) ? { ...read, name: line.slice(0, line.length - bare.length) + read.name } : read;
}

/** What is told of somebody behind where they work: «at TenneT, she knows the market». */
const TOLD_OF =
  /(?:\s*[,.;]\s(?:(?:en|and|but|maar)\s)?|\s[-–—]\s|\s(?:en|and|but|maar)\s|\s(?=(?:die|who)\s))(?=(?:die|zij|ze|hij|who|she|he|they)\s)/iu;
const OF_INSTITUTION = new RegExp(`(?<=\\s)(?:van|uit|of)\\s+(?=(?:de|het|the)\\s+${institution}(?!\\p{L}))`, 'giu');
const WORKS_AT =
  /,?\s(?:(?:die|zij|ze|hij|who|she|he)\s)?(?:(?:werkt|zit)\s(?:nu\s)?bij|works\s(?:now\s)?(?:at|for))(?=\s)/giu;

function readLine(typed: string, contacts: readonly Named[]): NamedLine {
  const line = typed
    .replace(WORKS_AT, ' at')
    .replace(/(?<=\s)from(?=\s)/giu, 'at')
    .replace(OF_INSTITUTION, 'at ');
  const read = cutReferral(line, contacts);
  const behind = TOLD_OF.exec(line);
  const before = behind ? line.slice(0, behind.index) : line;
  const head = behind ? cutReferral(before, contacts) : read;
  const placed = (head.organisation ?? said(head.about, undefined, before).organisation) !== undefined;
  const tail = behind && placed ? cutIntroduction(line.slice(behind.index)).text : '';
  const { to, via, organisation, about } = placed ? head : read;
  const behindVan = via && !SAYS_VIA.test(line) && !/[→>]/u.test(line) ? via : undefined;
  const works = organisation ?? behindVan;
  const name = to || line;
  const ends = !line.startsWith(name) || hasEnded(line.slice(name.length));
  if (!ends && !/\s/u.test(name)) return { name: line, clear: false };
  return {
    name,
    clear: ends && isClear(name),
    ...(works ? { organisation: works } : {}),
    ...said(about, works, placed ? before : line),
    ...(tail ? said(tail.replace(/^[\s,.;–—-]+(?:(?:en|and|but|maar)\s+)?|[\s,.;]+$/giu, ''), works, tail) : {}),
    ...(via && !behindVan ? { via } : {}),
    ...(read.introduces ? { introduces: true } : {}),
  };
}

/** What stands behind a name is what it is about, or a role and an organisation. */
function said(
  about: string | undefined,
  organisation: string | undefined,
  line: string,
): Pick<NamedLine, 'about' | 'organisation' | 'role'> {
  if (!about) return {};
  const does = about.replace(KNOWS, '').replace(DOES, '');
  if (does !== about) return { about: does };
  const was = about.replace(THEY, '');
  if (was !== about) return { role: was };
  const [place = '', ...work] = about.split(/,\s+/u);
  if (!organisation && work.length > 0 && isOrganisation(place)) return { organisation: place, about: work.join(', ') };
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
