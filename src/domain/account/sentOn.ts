import { isFirstName } from '../name/firstNames.ts';
import { matchName, type Named } from '../name/name.ts';
import { leadingName, mayBeAPerson, nameSource, organisationSource } from '../name/personWords.ts';

const again = '(?:(?:ook|nog|also|even|me|mij|met|with|naar)\\s+)*';
const lead =
  '(?:(?:ene|een zekere|een|a certain|an?|one)\\s+|(?:(?:haar|zijn|hun|een|her|his|their|a)\\s+)?(?:(?:old|former|oude?|voormalige?)[\\s-]+)?(?:collega|coll?eague|directeur|director|boss|baas|friend|vriend(?:in)?|editor)\\s+)?';
const work = String.raw`\s+(?:at|from|of|bij|van)\s+(?:(?:the|de|het)\s+)?${organisationSource}`;
/** «Sam Kerr, features editor at the New Statesman». */
const role = String.raw`,\s+(?:an?\s+|the\s+|de\s+|een\s+)?(?:\p{Ll}[\p{L}'’-]*\s+){1,4}?(?:at|from|of|bij|van)\s+(?:(?:the|de|het)\s+)?${organisationSource}`;
const person = `${lead}${nameSource}(?:\\s*\\([^()]{1,80}\\))?(?:${role}|${work})?`;
/** «…, and Anna told me»: whoever does something next is not one of them. */
const behind =
  '(?=\\s*(?:$|[^\\p{L}\\s])|\\s+(?:and|en|at|from|of|bij|van|over|about|who|die|for|voor|as|als|te|to|ook|too|also|but|maar|because|omdat|want)(?!\\p{L}))';
/** «…, procurement of software, and …»: what somebody does, in a list that goes on. */
const does = String.raw`(?:,\s+\p{Ll}[^,.;!?]{2,60}(?=,\s+(?:and|en)\s))?`;
/** One to nine people, each with where they work: «Henk Vos (Eneco), Marije Bos van Alliander en Tom». */
const people = `${again}${person}(?:${does}(?:\\s*[,&+]\\s*(?:(?:en|and)\\s+)?|\\s+(?:en|and)\\s+)${again}${person}${behind}){0,8}`;

/** Whom one is to talk to. */
const TO_SEE = new RegExp(
  `(?<!\\p{L})(?:(?:talk|speak|spoken|write|reach out|get in touch) (?:to|with)|(?:contact|call|meet|email|try|ask)(?= \\p{Lu})|(?:pointed|sent|referred) me to|(?<direct>mentioned|noemde)|(?:missed|forgot|left out|mist|vergat|vergeet)(?= \\p{Lu})|(?:the )?names?(?: of)?:?|(?:praten|spreken|bellen|contact opnemen|afspreken|koffie drinken) met|(?:bellen|mailen|benaderen|spreken)|met(?= .*(?:praten|spreken|bellen|contact|afspreken))|(?:moet|moest|kan|kon|zou|mag|mocht) (?:ik )?(?:(?:eens|ook|even|maar|vooral|zeker) )*(?=\\p{Lu}[^.!?]{1,60}\\s(?:bellen|spreken|mailen|benaderen|opzoeken)(?!\\p{L}))|(?:verwees|stuurde) me (?:(?:ook|nog|door) )*naar|de na(?:am|men) van|namen:?)\\s+(?<people>[Nn]?(?:${people}))`,
  'u',
);
const KNOWS = new RegExp(`(?<!\\p{L})(?<direct>kent|knows)\\s+(?<people>${people})`, 'u');

/** «Mijn zus zei dat …»: somebody else than whom one spoke with. */
const RELATIVE =
  /(?<!\p{L})(?:my|mijn)\s+\p{Ll}+\s+(?:(?:also|ook)\s+)?(?:said|says|mentioned|suggested|recommended|knows|pointed|sent|referred|zei|zegt|noemde|kent|verwees|stuurde|tipte)(?!\p{L})/iu;
const AGAIN = new RegExp(`^${again}`, 'u');
const LEAD = new RegExp(`^${lead}`, 'u');
const SENDER = new RegExp(`(?<name>${nameSource})\\s+(?:(?:also|ook)\\s+)?$`, 'u');
const LONGEST_SENDER = 80;

/** The people a clause tells one to see, as typed. */
export function toSeeIn(clause: string, partners: readonly Named[]): string | undefined {
  return peopleOf(TO_SEE.exec(clause), clause, partners);
}

/** The people the other knows, as typed: with more than one word unless it is a first name, else «she knows Amsterdam» were one. */
export function knownIn(clause: string, partners: readonly Named[]): string | undefined {
  const known = peopleOf(KNOWS.exec(clause), clause, partners);
  const name = known?.replace(LEAD, '') ?? '';
  return /\s/u.test(name) || isFirstName(name) ? name : undefined;
}

function peopleOf(found: RegExpExecArray | null, clause: string, partners: readonly Named[]): string | undefined {
  const named = found?.groups?.people?.replace(AGAIN, '');
  if (!found || !named || RELATIVE.test(clause)) return undefined;
  const first = leadingName(named.replace(LEAD, ''));
  if (!first || !mayBeAPerson(first) || matchName(named, partners).is !== 'none') return undefined;
  return found.groups?.direct && isByAnother(clause.slice(0, found.index), partners) ? undefined : named;
}

/** «She said Anna Bos knows Piet Smit»: it is Anna who would send one there. */
function isByAnother(before: string, partners: readonly Named[]): boolean {
  const sender = SENDER.exec(before.slice(-LONGEST_SENDER))?.groups?.name;
  return sender !== undefined && mayBeAPerson(sender) && matchName(sender, partners).is === 'none';
}
