import * as asking from '../../method/opening/asks.ts';
import * as informing from '../../method/opening/informs.ts';
import * as inside from '../../method/opening/inside.ts';
import { setsAside, takesBack } from '../../method/opening/words.ts';
import type { Clause } from './clauses.ts';
import { openingPattern } from './pattern.ts';

/** What speaks for or against in an opening; each is true when one of its patterns was said and meant. */
export interface Evidence {
  /** To be taken on oneself, or passed on. */
  readonly joins: boolean;
  /** A job, a place, an assignment. */
  readonly works: boolean;
  /** Sells, or asks for customers, money or a favour. */
  readonly sells: boolean;
  /** Says that one looks, asking it of nobody. */
  readonly seeks: boolean;
  /** Says that one looks, and that it is not what one comes for. */
  readonly setsAside: boolean;
  /** Wants to know, hear, learn or think along. */
  readonly informs: boolean;
  /** Asks how, what or why. */
  readonly wonders: boolean;
  /** Asks yes or no about the other or the world. */
  readonly checks: boolean;
  /** Inside one's own organisation: says what one comes for. */
  readonly comesFor: boolean;
  /** Inside one's own organisation: says what one brings. */
  readonly brings: boolean;
}

const joins = openingPattern(asking.asksToBeTakenOn);
const works = openingPattern(asking.asksForWork);
const sells = openingPattern(asking.sells);
const seeks = openingPattern(asking.seeks);
const informs = openingPattern(informing.informs);
const idle = openingPattern(informing.onlySoundsCurious);
const comesFor = openingPattern(inside.comesFor);
const onlyHelps = openingPattern(inside.onlyHelps);
const brings = openingPattern(inside.brings);
const looks = openingPattern([...asking.asksToBeTakenOn, ...asking.asksForWork, ...asking.sells, ...asking.seeks]);
const atStart = (patterns: readonly string[]) => new RegExp(`^ (?:${openingPattern(patterns).source})`);
const taken = atStart([...takesBack, ...setsAside]);
const aside = atStart(setsAside);

const asksHow = / (?:how|what|why|which|where|hoe|wat|waarom|welke?|waar[^ ]*) /;
const asksHowOrWhen = / (?:how|what|why|which|where|when|hoe|wat|waarom|welke?|waar[^ ]*|wanneer) /;
const forOneself =
  / (?:i|me|my|mine|we|us|our|myself|ik|mij|mijn|wij|ons|onze|vacatures?|vacancy|vacancies|openings|budget|mogelijkheden|options|possibilities|together|samen) /;

/** What is asked about the other or the world is no ask for oneself. */
function askedOf({ bare, question }: Clause): string {
  const at = bare.search(question ? asksHowOrWhen : asksHow);
  return at < 0 || forOneself.test(bare.slice(at)) ? bare : bare.slice(0, at + 1);
}

const how =
  /^ (?:(?:and|en|so|dus|but|maar|well|nou|now|want|eens|eerlijk|just) )*(?:[^ ]+ ){0,2}(?:how|what|why|which|where|when|hoe|wat|waarom|welke?|waar[^ ]*|wanneer)(?: [^ ]+){2}/;
const yesOrNo =
  /^ (?:(?:and|en|so|dus|but|maar|well|nou|now|want|then) )*(?:is|are|was|were|does|do|did|has|have|would|will|could|can|should|bestaat|klopt|werkt|zijn|wordt|worden|kan|kun|kunnen|heeft|zou|zouden|moet|heb|ben|vind|geldt|loopt)(?: [^ ]+){3}/;
const mine = / (?:me|mij|my|mijn|us|ons|our|onze|i|ik|we|wij|here|hier|someone|iemand|need|nodig) /;
const toYou = /^ (?:[^ ]+ ){0,3}(?:you|je|jij|jullie|u|your) /;
const yourView =
  / (?:think|recommend|advise|pick|choose|know|knew|kiezen|wist|enjoy|regret|again|like|worth|still|opnieuw|weer|aanraden|vind|raad|denk|spijt|leuk) /;

/** Neither denied nor supposed, nor taken back in the next breath. */
function isMeant(clause: Clause, at: number, clauses: readonly Clause[]): boolean {
  return clause.denied === Number.POSITIVE_INFINITY && !clause.supposed && !taken.test(clauses[at + 1]?.said ?? ' ');
}

/** Said before a denial begins. */
function saysUndenied({ denied }: Clause, text: string, pattern: RegExp): boolean {
  const at = text.search(pattern);
  return at >= 0 && at < denied;
}

/** In the next clause, in that after it, or in the two as one: "ik zit hier | niet voor een baan". */
function isSetAside(next: readonly Clause[]): boolean {
  const [first = '', second = ''] = next.map(({ said }) => said);
  return [first, second, `${first.trimEnd()}${second}`].some((said) => aside.test(said));
}

/** What a few clauses say, by the patterns of `method/opening/*.ts`. */
export function evidenceIn(clauses: readonly Clause[]): Evidence {
  const meant = clauses.filter(isMeant);
  const asked = meant.map(askedOf);
  const curious = clauses.map((clause) => ({ ...clause, talk: clause.said.replace(idle, '_ ') }));
  const earnest = curious.filter(({ question, talk, said }) => question && talk === said);
  const some = (texts: readonly string[], pattern: RegExp) => texts.some((text) => text.search(pattern) >= 0);
  return {
    joins: some(asked, joins),
    works: some(asked, works),
    sells: some(asked, sells),
    seeks: some(
      meant.map(({ bare }) => bare),
      seeks,
    ),
    setsAside: clauses.some(
      (clause, at) =>
        !clause.supposed && saysUndenied(clause, clause.said, looks) && isSetAside(clauses.slice(at + 1, at + 3)),
    ),
    informs: curious.some((clause) => saysUndenied(clause, clause.talk, informs)),
    wonders: earnest.some(({ said }) => how.test(said)),
    checks: earnest.some(
      ({ said }) => yesOrNo.test(said) && !mine.test(said) && (!toYou.test(said) || yourView.test(said)),
    ),
    comesFor: some(
      clauses.map(({ said }) => said.replace(onlyHelps, '_ ')),
      comesFor,
    ),
    brings: some(
      clauses.map(({ said }) => said),
      brings,
    ),
  };
}
