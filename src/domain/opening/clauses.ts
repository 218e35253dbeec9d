import { innocent, negators, noDenial, spellings, supposed } from '../../method/opening/words.ts';
import { openingPattern } from './pattern.ts';

/** What one says in one go: a part of a sentence with, as a rule, one subject and one verb. */
export interface Clause {
  /** The words, each followed by one space, after a first space. */
  readonly said: string;
  /** The same without what is bygone, other people's or merely talked about. */
  readonly bare: string;
  /** Where in `said` a denial begins, infinity without one. */
  readonly denied: number;
  /** What the other may think, or what would have been so otherwise. */
  readonly supposed: boolean;
  readonly question: boolean;
}

/** An opening is a few sentences: what comes after this many characters is not read. */
const longest = 4000;

const denial = openingPattern(negators);
const harmless = openingPattern(noDenial);
const masked = openingPattern(innocent);
const imagined = openingPattern(supposed);
const negating = / (?:not|no|never|none|without|cannot|nothing|nooit|niet|geen|zonder|noch|niks|niets|nergens)(?= )/g;

/** Where a new clause begins within a sentence: at a contrast, a new subject or question, or a denial that follows something. */
const breaks = new RegExp(
  [
    ' ,',
    ' (?=(?:but|maar|because|omdat|though|although|hoewel|however|echter|so that|zodat|instead of|rather than|in plaats van|except|behalve|other than|preferably|ideally|het liefst) )',
    ' (?=(?:and|en|or|so|dus) (?:i|you|we|my|your|can|could|would|will|is|are|if|whether|how|what|also|perhaps|maybe|hopefully|any|not|to|discuss|see|ik|je|jij|u|wij|jullie|er|het|daar|dat|mijn|kun|kan|zou|mag|mocht|mochten|wil|heb|hebben|hoe|wat|waar|of|ook|misschien|hopelijk|eventueel|verder|daarna|geen|niet|om|bespreken) )',
    ' (?=als (?:ik|je|jij|jullie|u|er) )',
    ' (?=of (?:ik|je|jij|u|wij|jullie|er) )',
    ' (?=want (?:ik|je|jij|wij|jullie|er|het|daar|dat|mijn|dan) )',
    ' (?=(?:not (?:a|an|for|because|just)|niet (?:voor|om|omdat|naar)(?= [^ ,])|geen) )',
    '(?<= (?:instead of|rather than|in plaats van)(?: [^ ,]+){1,8}) (?=(?:i|ik|wil ik|kom ik|zou ik) )',
    '(?<=(?:asking|vragen|(?<! dat )vraag|werk|work|job|baan)) (?=(?:i would|wil ik|i am|i (?:just|only|really|simply)|i want|ik) )',
  ].join('|'),
);

/** A clause with a subject of its own does not take over the denial before it. */
const ownSubject =
  /^ (?:(?:and|en|but|maar|so|dus|want|because|omdat|only|just|alleen|if|als|ook|also|except|behalve) |[^ ]+ )?(?:i|ik|you|je|jij|jullie|u|we|wij|it|het|this|dit|that|dat|there|er|what|how|hoe|wat|waar|why|waarom|only|just|alleen|merely|wel|but|maar|zou|wil|kan|kun|mag|heb|can|could|would|do|does|is|are|did|if|als|misschien|maybe|perhaps|my|mijn|gewoon|simply|enkel|purely|puur|except|behalve|preferably|ideally) /;
const hasVerb = /^ .+ (?:wel|is|are|was|would|will|zou|kan|mag) /;
const continues = /^ (?:or|nor|of|noch|en|and) /;
const contrasts = /^ (?:but|maar) /;

/** "Don't you have …", "weet je niet …", "could you not …": asked, so nothing is denied. */
const asks =
  /^ (?:and |en |so |dus |but |maar )?(?:cannot|do|does|are|is|have|has|could|would|will|can|weet|weten|heb|hebben|kun|kunt|kan|kunnen|zou|zouden|wil|willen|wilt|is|zijn|zoek|zoeken|zit|ken|kent) /;
const requests =
  /^ (?:and |en |so |dus |but |maar )?(?:could|would|will|can|cannot|kun|kunt|kan|zou|wil|wilt|heb|hebben|weet|weten) (?:you|je|jij|u|jullie) /;

function normalize(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[‘’`´]/g, "'");
  return spellings.reduce((so, [from, to]) => so.replace(from, to), plain.trim().slice(0, longest));
}

/** The words of a sentence, a comma a word of its own; a turn of phrase that denies nothing loses its "not". */
function lineOf(sentence: string): string {
  const line = ` ${sentence.replace(/[^\p{L}\p{N},]+/gu, ' ').trim()} `.replace(/ *,/g, ' ,');
  return line.replace(harmless, (phrase) => ` ${phrase}`.replace(negating, '').slice(1));
}

function deniedAt(said: string, question: boolean): number {
  const at = (question && asks.test(said)) || requests.test(said) ? -1 : said.search(denial);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function clausesIn(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  const question = sentence.endsWith('?');
  let before = { denied: false, supposed: false };
  for (const part of lineOf(sentence).split(breaks)) {
    const said = ` ${part.trim().replace(/ +/g, ' ')} `;
    if (said.trim() === '') continue;
    const inherits: boolean = before.denied && (continues.test(said) || !ownSubject.test(said)) && !hasVerb.test(said);
    const denied = inherits ? 0 : deniedAt(said, question);
    const isSupposed = !question && said.search(imagined) >= 0;
    const staysSupposed: boolean = before.supposed && !contrasts.test(said);
    const bare = said.replace(masked, '_ ');
    clauses.push({ said, bare, denied, supposed: isSupposed || staysSupposed, question });
    before = { denied: denied < Number.POSITIVE_INFINITY, supposed: isSupposed };
  }
  return clauses;
}

/** Cuts an opening into clauses, Dutch or English, capitals and accents or not; linear in its length. */
export function clausesOf(text: string): Clause[] {
  return normalize(text)
    .split(/(?<=[.!?;:\n…—–()"])|(?<= -+) /)
    .flatMap((sentence) => clausesIn(sentence.trimEnd()));
}
