/** What may stand on a page for somebody else, in the order in which it does. */
export const sections = ['goals', 'profile', 'stories', 'figures', 'questions', 'trail', 'evaluations'] as const;
export type Section = (typeof sections)[number];

/** What is to be on the page, and whether others stand there by their names. */
export interface Chosen {
  readonly on: readonly Section[];
  readonly names: boolean;
}

const called: Readonly<Record<Section, RegExp>> = {
  goals: /\b(?:goals?|doel(?:en)?)\b/iu,
  profile: /\b(?:profiles?|profiel|pitch|who i am|wie ik ben)\b/iu,
  stories: /\b(?:stor(?:y|ies)|verha(?:al|len))\b/iu,
  figures: /\b(?:figures?|numbers?|progress|cijfers?|getallen|voortgang)\b/iu,
  questions: /\b(?:questions?|vra(?:ag|gen))\b/iu,
  trail: /\b(?:trails?|referrals?|spo(?:or|ren)|verwijzing(?:en)?)\b/iu,
  evaluations: /\b(?:evaluations?|conversations?|evaluaties?|gesprek(?:ken)?|terugblik(?:ken)?|look(?:ing)? back)\b/iu,
};
const NAMES = /\b(?:names?|naam|namen)\b/iu;
const ALL = /\b(?:everything|all|the lot|alles)\b/iu;
const ONLY = /\b(?:only|just|alleen|slechts|enkel)\b/iu;
const WITHOUT =
  /\b(?:without|except|not|no|but|leave out|drop|zonder|behalve|niet|geen|weglaten|weg|off|strip|onherkenbaar|eruit|eraf|verberg|verwijder|schrap|weghalen|hide|remove|take (?:off|out))\b/iu;
const INITIALS =
  /\b(?:initials?|initialen|voorletters?|anoniem|anonymous(?:ly)?|anonymi[sz]e|instead of|in plaats van)\b/iu;
/** A line about the page is short, and tells no story. */
const LONGEST = 120;
const TELLS =
  /\b(?:i|we|he|she|they|ik|hij|zij|ze) (?:met|spoke|talked|said|told|saw|went|called|sprak|zei|vertelde|zag|ging|belde|heb|had)\b/iu;

/** Between two clauses: «doelen en cijfers, maar geen gesprekken». */
const CLAUSES = /[,;.]\s+|\s(?=(?:maar|but|wel|except|behalve|zonder|without|geen|niet|not|no)\s)/iu;

/**
 * Reads what somebody wants on the page: «alleen mijn doelen en de cijfers», “everything except the trail”. Nothing when it
 * names no part of it, or tells a story.
 */
export function readSections(text: string, before: Chosen): Chosen | undefined {
  if (text.length > LONGEST || TELLS.test(text)) return undefined;
  let chosen: Chosen | undefined;
  let isOnly = ONLY.test(text);
  let isWithout = false;
  for (const clause of text.split(CLAUSES)) {
    const read = readClause(clause, chosen ?? before, isOnly && !chosen, isWithout);
    if (!read) continue;
    chosen = read;
    isOnly = false;
    // «Alles behalve het spoor, de verhalen» goes on taking off.
    isWithout = WITHOUT.test(clause) || (isWithout && !AGAIN.test(clause));
  }
  return chosen;
}

const AGAIN = /\b(?:wel|but|maar|with|met)\b/iu;

function readClause(text: string, before: Chosen, isOnly: boolean, goesOn: boolean): Chosen | undefined {
  const named = sections.filter((section) => called[section].test(text));
  const all = ALL.test(text);
  const without = WITHOUT.test(text) || (goesOn && !AGAIN.test(text));
  const aboutNames = NAMES.test(text) || INITIALS.test(text);
  if (named.length === 0 && !all && !aboutNames) return undefined;
  const names = aboutNames ? !without && !INITIALS.test(text) : before.names;
  const inOrder = (isOn: (section: Section) => boolean) => sections.filter(isOn);
  if (named.length === 0 && !all) return { on: before.on, names };
  if (all) return { on: inOrder((each) => !(without && named.includes(each))), names };
  if (isOnly) return { on: named, names };
  if (without) return { on: inOrder((each) => before.on.includes(each) && !named.includes(each)), names };
  return { on: inOrder((each) => before.on.includes(each) || named.includes(each)), names };
}
