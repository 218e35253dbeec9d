import { organisationSource } from '../name/personWords.ts';
import { readJob } from './job.ts';

const pronoun = new RegExp(
  `^(?:and |en |but |maar |who |die )?(she|he|they|hij|zij|ze|who|die)(?:['’]s)? (?:now |nu )?(?:(?:works?|is working|working|werkt|zit|is) )?(?:now |nu |tegenwoordig )?(?:at|for|with|bij|voor) (?:(?:the|de|het) )?(${organisationSource})`,
  'u',
);
const being = new RegExp(
  `^(?:and |en |but |maar |who |die )?(she|he|they|hij|zij|ze|who|die)(?:['’]s| is)(?: (?:now|nu))? (?:an? |the |een |de )?(\\p{Ll}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,4}) (?:at|for|of|bij|van) (?:(?:the|de|het) )?(${organisationSource})`,
  'u',
);
const NO_LONGER = /^(?:not|no longer|never|niet|nooit|gone|weg)(?!\p{L})/iu;
const before = /^(?:(?:ik hoorde dat|i heard(?: that)?|trouwens|by the way|btw|ook|en|and|oh)[\s,]+){0,3}$/iu;
const LONGEST = 200;

/** Where somebody is said to work, and as what. */
export interface Work {
  readonly organisation: string;
  readonly role?: string;
}

/** Where a clause says that the one named before works: "he works at Shell". Gives the pronoun, and where. */
export function worksThere(clause: string): (Work & { readonly pronoun: string }) | undefined {
  const [, who, organisation] = pronoun.exec(clause.slice(0, LONGEST)) ?? [];
  return who && organisation ? { pronoun: who, organisation: bare(organisation) } : undefined;
}

/** Where a clause may begin, behind what only leads in. */
const BEGINS =
  /[,.;]\s+(?:(?:en|and|but|maar)\s+)?(?:(?:hang on|wait|wacht|oh|eigenlijk|actually)[\s,]+)*|^(?:(?:hang on|wait|wacht|but|maar|oh)[\s,]+)+/iu;

/** Where a line says that whom it is about works: “…, she's features editor at Prospect”, «ja, en ze werkt bij Ymere». */
export function workIn(line: string): Work | undefined {
  for (const clause of line.slice(0, LONGEST).split(BEGINS)) {
    const works = worksThere(clause);
    if (works) return { organisation: works.organisation };
    const [, , role, organisation] = being.exec(clause) ?? [];
    if (role && organisation && !NO_LONGER.test(role)) return { organisation: bare(organisation), role };
  }
  return undefined;
}

/** Where a line says that one of those it names works: «Anna werkt nu bij Vattenfall», “Anna works at Vattenfall now”. */
export function whoWorksWhere(text: string, names: readonly string[]): (Work & { readonly name: string }) | undefined {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST) return undefined;
  for (const name of names) {
    const at = line.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || !before.test(line.slice(0, at))) continue;
    const { organisation, role } = readJob(line.slice(at + name.length)) ?? {};
    if (organisation) return { name, organisation, ...(role ? { role } : {}) };
  }
  return undefined;
}

function bare(organisation: string): string {
  return organisation.replace(/[.,]+$/u, '');
}
