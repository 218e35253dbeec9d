import { matchName, type Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { isOrganisation, leadingName, organisationSource, titleless } from '../name/personWords.ts';
import { dateBegins } from '../when/dateBegins.ts';
import { readWhen, type WhenOptions } from '../when/readWhen.ts';
import { atSource, isPartner, type Partner, readPartner } from './partner.ts';
import { partnerName, withoutLead, withoutOpening } from './partnerName.ts';

/** With whom a line says a conversation is. `organisation`: where it is when nobody is named. `dated`: what of the line may tell when. */
export interface PartnersRead {
  readonly people: readonly Partner[];
  readonly organisation?: string;
  readonly dated: string;
}

const joint = /^(?:\s*[,;&+]\s*(?:(?:en|and|plus)\s+)?|\s*(?:en|and|plus)\s+)/iu;
const joints = /\s*[,;&+]\s*(?:(?:en|and|plus)\s+)?|\s+(?:en|and|plus)\s+/giu;
const worksBehind = new RegExp(`^\\s+${atSource}\\s+(?:(?:the|de|het)\\s+)?(${organisationSource})`, 'u');
/** Behind one of these comes a place: what follows names nobody. */
const place = /\s(?:in|te|op)\s+\p{Lu}/u;

/**
 * Reads with whom a conversation is, Dutch or English: "Kees en Els dinsdag 10 uur", "coffee with Sarah from Arup",
 * "sollicitatiegesprek bij Philips". A name ends at the longest prefix that is a contact's, else where the date begins.
 */
export function readPartners(line: string, contacts: readonly Named[], options: WhenOptions): PartnersRead {
  const text = withoutOpening(line);
  return readKnown(withoutLead(text).rest, contacts, options) ?? readNew(text, contacts, options);
}

/** A line that begins with a contact's name, and who is named behind it. */
function readKnown(text: string, contacts: readonly Named[], options: WhenOptions): PartnersRead | undefined {
  const named = longestNamePrefix(text, contacts);
  if (!named) return undefined;
  const behind = text.slice(named.name.length);
  const [own = ''] = behind.split(joints, 1);
  const [there = '', organisation] = worksBehind.exec(own) ?? [];
  const first = { name: named.name, ...(organisation ? { organisation } : {}) };
  const joined = joint.exec(behind.slice(there.length));
  const rest = joined ? behind.slice(there.length + joined[0].length) : '';
  const more = rest ? (readKnown(rest, contacts, options) ?? readNew(rest, contacts, options)) : undefined;
  const others = (more?.people ?? []).filter(
    ({ name }) => /\p{Lu}/u.test(name) || isKnown(name, contacts) || !/\p{Lu}/u.test(text),
  );
  return { people: [first, ...others], dated: named.rest };
}

/** A line that begins with somebody unknown, with words around a name, or with a moment. */
function readNew(text: string, contacts: readonly Named[], options: WhenOptions): PartnersRead {
  const { rest: bare } = withoutLead(text);
  // Dutch days have no capital: "Els Zondag zaterdag 11 uur" is on Saturday.
  const surname = options.language === 'nl' ? leadingName(bare) : undefined;
  const behind = surname === undefined ? '' : bare.slice(surname.length);
  const isDated = (each: string) => readWhen(each, options).is !== 'none';
  if (surname !== undefined && !isDated(text) && isDated(behind)) return { people: [{ name: surname }], dated: behind };
  const people: Partner[] = [];
  let organisation: string | undefined;
  for (const part of partsAround(text, options)) {
    const found = people.length + (organisation ? 1 : 0) > 0;
    if (found && !joint.test(part)) continue;
    const read = readPart(withoutDate(part, options).replace(joint, ''), contacts, found);
    people.push(...read.people);
    organisation ??= read.organisation;
  }
  return { people, dated: text, ...(organisation && people.length === 0 ? { organisation } : {}) };
}

/** What is left of a line on both sides of each stretch that tells when. */
function partsAround(line: string, options: WhenOptions): string[] {
  const reading = readWhen(line, options);
  if (reading.is === 'none') return [line];
  const { from, to } = reading.matched;
  return to > from ? [...partsAround(line.slice(0, from), options), ...partsAround(line.slice(to), options)] : [line];
}

/** A stretch up to where something about time begins behind the name: "lunch with April de Wit in April". */
function withoutDate(part: string, { language }: WhenOptions): string {
  const { rest } = withoutLead(part);
  const from = dateBegins(rest, language);
  return from === undefined ? part : part.slice(0, part.length - rest.length + from);
}

/** Who somebody is, behind their name: "Henk, een oud-collega die nu bij waterschap Vallei en Veluwe zit". */
const description =
  /,\s*(?:(?:an?|my|our|the|een|de|het|mijn|m['’]n|onze|die|who|he|she|hij|zij|ze)\s+|(?:oud|ex|former)[-\s]?)(?=\p{Ll}).*?(?=,\s*(?:(?:en|and|plus)\s+)?\p{Lu}|$)/u;
const worksThere = new RegExp(`\\s(?:at|bij|for|voor|van|from)\\s+(?:(?:the|de|het)\\s+)?(${organisationSource})`, 'u');

/** The people of a stretch without dates: "lunch with Sarah at Arup and Tom at BP". */
function readPart(part: string, contacts: readonly Named[], later: boolean): Omit<PartnersRead, 'dated'> {
  const { 0: described = '', index: from = 0 } = description.exec(part) ?? {};
  if (described === '') return readPeople(part, contacts, later);
  const { people, ...read } = readPeople(part.slice(0, from) + part.slice(from + described.length), contacts, later);
  const [who, ...others] = people;
  const [, organisation] = worksThere.exec(described) ?? [];
  return who && organisation ? { ...read, people: [{ organisation, ...who }, ...others] } : { ...read, people };
}

function readPeople(part: string, contacts: readonly Named[], later: boolean): Omit<PartnersRead, 'dated'> {
  const { rest, at: there, isWorkplace } = withoutLead(part.replace(/^[\s,.;:!?-]+/u, ''));
  if (isWorkplace) return { people: [], organisation: organisationIn(rest) ?? partnerName(rest) };
  const people: Partner[] = [];
  let organisation = there;
  for (const { piece, comma } of piecesOf(rest)) {
    const { name, organisation: work } = readPartner(piece);
    const former = people.at(-1);
    if (isOrganisation(name) && !isKnown(name, contacts)) {
      if (former && comma) people[people.length - 1] = { organisation: name, ...former };
      else organisation ??= name;
    } else if (!isPartner(name)) organisation ??= people.length === 0 ? work : undefined;
    else if (former && comma && isWorkplaceOf(former, name, rest, contacts))
      people[people.length - 1] = { organisation: name, ...former };
    else if ((!later && !former) || /\p{Lu}/u.test(name) || isKnown(name, contacts) || !/\p{Lu}/u.test(rest))
      people.push(work ? { name, organisation: work } : { name });
    if (place.test(piece)) break;
  }
  if (there) return { people: people.map((each) => ({ organisation: there, ...each })), organisation: there };
  return organisation === undefined ? { people } : { people, organisation };
}

function* piecesOf(text: string): Generator<{ piece: string; comma: boolean }> {
  let from = 0;
  let comma = false;
  for (const { 0: mark, index } of text.matchAll(joints)) {
    yield { piece: text.slice(from, index), comma };
    comma = /^\s*,\s*$/u.test(mark);
    from = index + mark.length;
  }
  yield { piece: text.slice(from), comma };
}

/** "Sanne de Vries, Alliander": a single word behind the only comma is where somebody works. */
function isWorkplaceOf({ name }: Partner, word: string, text: string, contacts: readonly Named[]): boolean {
  const only = [...text.replace(/[\s,]+$/u, '').matchAll(joints)].length === 1;
  return only && /\s/u.test(titleless(name)) && !/\s/u.test(word) && !isKnown(word, contacts);
}

function organisationIn(text: string): string | undefined {
  return new RegExp(`^(?:(?:the|de|het)\\s+)?(${organisationSource})`, 'u').exec(text)?.[1]?.replace(/[.,]+$/u, '');
}

function isKnown(name: string, contacts: readonly Named[]): boolean {
  return matchName(name, contacts).is !== 'none';
}
