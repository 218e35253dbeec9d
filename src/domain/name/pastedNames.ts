import { circleCode } from '../contact/readCircles.ts';
import { feelingIn } from '../feeling.ts';
import { isQuestion } from '../line/isQuestion.ts';
import { speaksOfDeath } from '../told/death.ts';
import { asWritten } from './asWritten.ts';
import { listedNames } from './listedNames.ts';
import type { Named } from './name.ts';
import { isNameLike } from './nameLike.ts';
import { isOrganisation, splitOrganisation } from './personWords.ts';
import { cutRelation } from './relation.ts';

/** Somebody out of a list as it was typed or pasted, with what stood beside the name. */
export interface PastedName {
  readonly name: string;
  readonly organisation?: string;
  readonly note?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Who a list names, each name once; `unread`: pieces that hold none. */
export interface PastedNames {
  readonly people: readonly PastedName[];
  readonly unread: readonly string[];
}

/** More than anybody types, and less than a whole address book. */
const MOST = 300;
const LONGEST_LINE = 300;

const BULLET = /^\s*(?:[-–—•*·>]|\d{1,3}[.)])\s*/u;
/** Between two people; what stands in brackets belongs to one of them. */
const JOINT = /\s*(?:[,;|&+\t]|(?<=\s)\/(?=\s)|(?<=\s)(?:en|and|plus)(?=\s))\s*(?![^(]*\))/iu;
/** «Vries, Jan de»: the surname first, as address books have it. */
const SURNAME_FIRST =
  /^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}.'’-]*(?:\s+(?:van|de|den|der|het|ten|ter|te|von|’t|'t)){1,3})$/u;
const BRACKETS = /\s*\(([^()]*)\)/gu;
const BEHIND_DASH = /^(.{2,}?)(?:\s+[-–—]|:)\s+(.+)$/u;
const EMAIL = /\S+@\S+\.\S+/u;
const PHONE = /(?<![\p{L}\d])\+?\d[\d\s()./-]{7,}\d/u;
/** What somebody is called by, or is to one: «Tante Riet», “Uncle Bob”. */
const KIN =
  'tante|oom|opa|oma|neef|nicht|zus|zusje|broer|broertje|ma|mam|mama|mamma|pa|pap|papa|pappa|moeder|vader|zwager|schoonzus|schoonmoeder|schoonvader|buurman|buurvrouw|aunt|auntie|uncle|grandma|grandpa|granny|nan|cousin|sister|brother|mum|mom|mother|dad|father|neighbour|neighbor';
const KIN_BEFORE = new RegExp(`^(${KIN})\\s+(?=\\p{Lu})`, 'iu');
const KIN_ALONE = new RegExp(`^(?:(?:my|mijn|m['’]?n|our|onze)\\s+)?(${KIN})$`, 'iu');
const WHOSE_KIN = new RegExp(`^(?:my|mijn|m['’]?n|our|onze|her|his|haar|zijn)\\s+(?=(?:${KIN})\\s)`, 'iu');

/** The people in a list: a name a line, or several with commas; where they work or what they are in brackets or behind. */
export function pastedNames(text: string, contacts: readonly Named[] = []): PastedNames {
  const people: PastedName[] = [];
  const unread: string[] = [];
  for (const line of legible(text).split(/\r?\n/u)) {
    if (namesNobody(line)) {
      unread.push(line.trim());
      continue;
    }
    for (const piece of piecesOf(line)) {
      const former = people.at(-1);
      const more = former && piece !== line.trim() ? readMore(piece, former) : undefined;
      if (former && more) {
        people[people.length - 1] = { ...more, ...former };
        continue;
      }
      const read = readPiece(piece, contacts);
      if (read.length === 0 && /\p{L}/u.test(piece)) unread.push(piece);
      people.push(...read.slice(0, MOST - people.length));
    }
  }
  return { people: once(people), unread };
}

/** A question, or news of somebody's death or of oneself, whoever is named in it; what stands beside a name is of them. */
function namesNobody(line: string): boolean {
  const said = line.slice(0, LONGEST_LINE).replace(BRACKETS, '').replace(BEHIND_DASH, '$1');
  return isQuestion(said) || speaksOfDeath(said) || feelingIn(said) !== undefined;
}

/** A piece that names nobody, and tells more of whoever stands before it. */
function readMore(piece: string, former: PastedName): Partial<PastedName> | undefined {
  const reach = readReach(piece);
  if (reach) return reach;
  if (!piece.includes('(') && !/\s/u.test(piece) && isOrganisation(piece)) return { organisation: piece };
  const isKin = KIN_ALONE.test(piece) && KIN_ALONE.test(former.name);
  return isKin || circleCode(piece) === undefined ? undefined : { note: piece };
}

/** A list in capitals only is read as if it were not. */
function legible(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(?<=^|[\s.(-])(?!(?:van|de|den|der|ten|ter|te|het)\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function piecesOf(line: string): string[] {
  const bare = line.slice(0, LONGEST_LINE).replace(BULLET, '').trim();
  const turned = bare.replace(SURNAME_FIRST, '$2 $1');
  return turned
    .split(JOINT)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function readPiece(piece: string, contacts: readonly Named[]): PastedName[] {
  const told = [...piece.matchAll(BRACKETS)].map(([, inner = '']) => inner.trim());
  const [, dashed, behind] = BEHIND_DASH.exec(piece.replace(BRACKETS, '')) ?? [];
  const said = (dashed ?? piece.replace(BRACKETS, '')).trim().replace(WHOSE_KIN, '');
  const beside = [...told, ...(behind ? [behind.replace(/[\s!.]+$/u, '')] : [])].filter((each) => each !== '');
  const alone = KIN_ALONE.exec(said)?.[1];
  if (alone) return [withBeside({ name: asWritten(alone) }, beside)];
  const kin = KIN_BEFORE.exec(said)?.[1]?.toLowerCase();
  const bare = kin ? said.slice(kin.length).trim() : said;
  const related = cutRelation(bare);
  const isOne = isNameLike(related.said, contacts) && !/^(?:(?:my|our|the|de|het)\s|en$)/iu.test(related.said);
  const { people } = listedNames(isOne ? related.said : bare, contacts);
  return people.map(({ name, note }) => {
    const split = splitOrganisation(name);
    const told = [kin, note, ...(isOne ? related.notes : []), ...beside];
    return withBeside(
      { ...split, name: asWritten(split.name) },
      told.filter((each) => each !== undefined),
    );
  });
}

/** What stands beside a name is where somebody works when it begins with a capital; else it says who they are. */
function withBeside(person: PastedName, beside: readonly string[]): PastedName {
  let read = person;
  const notes: string[] = [];
  for (const each of beside) {
    const reach = readReach(each);
    if (reach) read = { ...read, ...reach };
    else if (!read.organisation && /^(?:(?:at|bij|from|van)\s+)?\p{Lu}/u.test(each))
      read = { ...read, organisation: each.replace(/^(?:at|bij|from|van)\s+/u, '') };
    else notes.push(each);
  }
  return notes.length > 0 ? { ...read, note: notes.join(', ') } : read;
}

function readReach(text: string): Pick<PastedName, 'email' | 'phone'> | undefined {
  const bare = text.trim().replace(/^[<]|[>]$/gu, '');
  const [email] = EMAIL.exec(bare) ?? [];
  if (email && email.length === bare.length) return { email };
  const [phone] = PHONE.exec(bare) ?? [];
  return phone && phone.length === bare.length ? { phone } : undefined;
}

/** The very same name twice is once, with what either tells. */
function once(people: readonly PastedName[]): PastedName[] {
  const found = new Map<string, PastedName>();
  for (const person of people) {
    const key = `${person.name.toLowerCase()} ${person.organisation?.toLowerCase() ?? ''}`;
    found.set(key, { ...person, ...found.get(key) });
  }
  return [...found.values()];
}
