import { cutNames, cutReferral } from '../../domain/line/oneLine.ts';
import { foldName, matchName, type Named } from '../../domain/name/name.ts';
import { looksLikeOrganisation, mayBeAPerson, namesSource } from '../../domain/name/personWords.ts';
import { readTold } from '../../domain/told/told.ts';

/** What one line tells of a referral. Without `to` it names nobody to go to; `others` share everything else with `to`. */
export interface ReferLine {
  readonly to?: string;
  readonly others: readonly string[];
  readonly via?: string;
  readonly about?: string;
  /** Where `to` works, and as what; where `via` works. */
  readonly organisation?: string;
  readonly role?: string;
  readonly viaOrganisation?: string;
  readonly introduces: boolean;
}

const longestName = 80;
const longestRead = 2000;
const shortRole = 4;
const saysAbout = /(?<!\p{L})(?:over|about|re|regarding|inzake|betreffende|knows|kent|weet)(?!\p{L})/iu;
/** A sentence nobody has taught us to read: better asked than taken for a subject. */
const unread = /^(?:heeft|had|has|is|was|zei|zegt|said|says|told|wil|wants)\s/iu;
/** The short form, which needs no reading of sentences. */
const inShort = /(?:^|[\s(])(?:via|through|dankzij)\s|[→⇒➜←]|[-=]>|<[-=]/iu;
const viaBracketed = /\s*\(\s*((?:via|through|dankzij)\s+[^)]+)\)/iu;
const viaSaid = /\s(?:thanks to|by|door)\s+(?=\p{Lu})/u;
const severalNames = new RegExp(`^(?:(?:to|naar|aan)\\s+)?(${namesSource})(?![\\p{L}\\p{M}\\d])`, 'u');
const oneself = /^(?:ik|ikzelf|mij|mijzelf|me|mezelf|i|myself|self|zelf)$/iu;
const nobody =
  /^(?:niemand|geen idee|weet ik niet|(?:dat )?weet ik (?:nog )?niet|onbekend|nobody|no one|no idea|(?:i )?don['’]?t know|not sure|unknown|niets|niks|nothing|none|geen|nee|no|-+|\?+)[\s.!]*$/iu;

/** Reads a referral from a line as typed, in Dutch or English, told ("Piet stuurde me naar Anna") or in short ("Anna via Piet"). */
export function readReferLine(typed: string, contacts: readonly Named[] = []): ReferLine {
  const line = typed.trim().slice(0, longestRead).trim();
  const told = inShort.test(line) ? [] : readTold(line, contacts).filter((each) => each.is === 'referral');
  const [first, ...rest] = told;
  if (first) {
    const others = rest.filter(({ via }) => via === first.via).map(({ to }) => to);
    const { to, via, about, organisation } = first;
    const { introduces } = cutReferral(line, contacts);
    return {
      to,
      via,
      others,
      introduces: introduces === true,
      ...(about ? { about } : {}),
      ...(organisation ? { organisation } : {}),
    };
  }
  const text = line.replace(viaBracketed, ', $1').replace(viaSaid, ' via ');
  const several = peopleOf(text, contacts);
  const read = cutReferral(several ? `${several.first}${several.behind}` : text, contacts);
  const [to, ...joined] = isOne(read.to, contacts) ? [read.to] : cutNames(read.to);
  const via = read.via && isName(read.via, contacts) ? read.via : undefined;
  const strange = unread.test(read.about ?? '');
  const { about, viaOrganisation } = aboutOf(strange || (read.via && !via) ? '' : (read.about ?? ''), read, via);
  return {
    others: [...(several?.others ?? []), ...joined],
    introduces: read.introduces === true,
    ...(to && !strange && isName(to, contacts) ? { to } : {}),
    ...(via ? { via } : {}),
    ...workOf(about, read.organisation, line),
    ...(viaOrganisation ? { viaOrganisation } : {}),
  };
}

/** Whether words mean the coachee, by a pronoun or their own name. */
export function isOneself(text: string, ownName: string): boolean {
  return oneself.test(text.trim()) || foldName(text) === foldName(ownName);
}

/** Whether an answer only says that there is nobody, or nothing to tell. */
export function isNothing(text: string): boolean {
  return nobody.test(text.trim());
}

/** "Anna, Kees en Els via Piet": the first, the others, and what follows. "Anna, TenneT" is one person. */
function peopleOf(text: string, contacts: readonly Named[]) {
  const found = severalNames.exec(text);
  const [first, ...others] = cutNames(found?.[1] ?? '');
  if (!found || !first || others.length === 0 || isOne(found[1] ?? '', contacts)) return undefined;
  if (![first, ...others].every((name) => isName(name, contacts))) return undefined;
  const workplace = others.length === 1 && !/\s(?:en|and)\s|[&+]/iu.test(found[0]) && !/\s/u.test(others[0] ?? '');
  return workplace ? undefined : { first, others, behind: text.slice(found[0].length) };
}

function isOne(text: string, contacts: readonly Named[]): boolean {
  return matchName(text, contacts).is === 'one';
}

function isName(text: string, contacts: readonly Named[]): boolean {
  return text.length <= longestName && (mayBeAPerson(text) || matchName(text, contacts).is !== 'none');
}

/** What it is about; "at Shell" behind whoever refers is where they work. */
function aboutOf(
  said: string,
  { organisation }: { readonly organisation?: string },
  via: string | undefined,
): { about: string; viaOrganisation?: string } {
  const text = tidy(said.replace(`(${organisation})`, ''));
  const [, place, behind = ''] = (via && /^(?:at|bij)\s+(.+?)(?:,\s*|\s+(?:about|over)\s+|$)(.*)$/iu.exec(text)) || [];
  const about = tidy((place === undefined ? text : behind).replace(/^(?:about|over|re)(?:[\s:]+|$)/iu, ''));
  const left = /^(?:via|through|from|van)$/iu.test(about) ? '' : about;
  return place === undefined ? { about: left } : { about: left, viaOrganisation: place };
}

/** What stands loose behind a name may also be where somebody works, or as what. */
function workOf(
  about: string,
  organisation: string | undefined,
  line: string,
): Pick<ReferLine, 'about' | 'organisation' | 'role'> {
  const works = organisation ? { organisation } : {};
  if (about === '') return works;
  if (saysAbout.test(line)) return { ...works, about };
  if (!organisation && looksLikeOrganisation(about)) return { organisation: about };
  if (organisation && about.split(/\s+/u).length <= shortRole) return { ...works, role: about };
  return { ...works, about };
}

function tidy(text: string): string {
  return text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}
