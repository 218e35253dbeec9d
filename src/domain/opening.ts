import * as words from '../method/opening-words.ts';
import type { GoalKind } from './entities.ts';

/** `fine`: says what you come for, and it is information. `asks`: asks for a job or assignment after all. `silent`: does not say. */
export type OpeningVerdict = 'fine' | 'asks' | 'silent';

/** `said` has the words, each followed by one space; `bare` the same without innocent mentions; `denied` where a denial begins. */
interface Clause {
  readonly said: string;
  readonly bare: string;
  readonly denied: number;
  readonly supposed: boolean;
  readonly question: boolean;
}

/** An opening is a few sentences: what comes after this many characters is not read. */
const longest = 4000;

function token(source: string): string {
  if (source === '~') return '(?:[^ ]+ ){0,5}';
  if (source === '$') return '$';
  const optional = source.endsWith('?');
  const alternatives = (optional ? source.slice(0, -1) : source)
    .replace(/<(\w+)>/g, (_, name: string) => words.openingGroups[name] ?? '')
    .replaceAll('*', '[^ ]*');
  return optional ? `(?:(?:${alternatives}) )?` : `(?:${alternatives}) `;
}

/** The notation of `opening-words.ts` as one expression over a clause. */
function compile(patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) => pattern.split(' ').map(token).join(''));
  return new RegExp(`(?<= )(?:${sources.join('|')})`, 'g');
}

const negator = compile(words.negators);
const noDenial = compile(words.noDenial);
const innocent = compile(words.innocent);
const supposed = compile(words.supposed);
const takesBack = new RegExp(`^ (?:${compile(words.takesBack).source})`);
const asks = compile(words.asks);
const seeks = compile(words.seeks);
const asksIfAlone = compile(words.asksIfAlone);
const social = compile(words.social);
const smallTalk = compile(words.smallTalk);
const informs = compile(words.informs);
const comesFor = compile(words.comesFor);
const onlyHelps = compile(words.onlyHelps);
const brings = compile(words.brings);

/** Where a new clause begins within a sentence: at a contrast, a new subject or question, or a denial that follows something. */
const breaks = new RegExp(
  [
    ',',
    ' (?=(?:but|maar|because|omdat|though|although|hoewel|however|echter|so that|zodat|instead of|rather than|in plaats van|except|behalve|other than|preferably|ideally|het liefst) )',
    ' (?=(?:and|en|or|so|dus) (?:i|you|we|my|your|can|could|would|will|is|are|if|whether|how|what|also|perhaps|maybe|hopefully|any|not|to|discuss|see|ik|je|jij|u|wij|jullie|er|het|daar|dat|mijn|kun|kan|zou|mag|mocht|mochten|wil|heb|hebben|hoe|wat|waar|of|ook|misschien|hopelijk|eventueel|verder|daarna|geen|niet|om|bespreken) )',
    ' (?=als (?:ik|je|jij|jullie|u|er) )',
    ' (?=of (?:ik|je|jij|u|wij|jullie|er) )',
    ' (?=want (?:ik|je|jij|wij|jullie|er|het|daar|dat|mijn|dan) )',
    ' (?=(?:not (?:a|an|for|because|just)|niet (?:voor|om|omdat|naar)|geen) )',
    '(?<=(?:asking|vragen|vraag|werk|work|job|baan)) (?=(?:i would|wil ik|i am|ik) )',
  ].join('|'),
);

/** A clause with a subject of its own does not take over the denial before it. */
const ownSubject =
  /^ (?:(?:and|en|but|maar|so|dus|want|because|omdat|only|just|alleen|if|als|ook|also|except|behalve) |[^ ]+ )?(?:i|ik|you|je|jij|jullie|u|we|wij|it|het|this|dit|that|dat|there|er|what|how|hoe|wat|waar|why|waarom|only|just|alleen|merely|wel|but|maar|zou|wil|kan|kun|mag|heb|can|could|would|do|does|is|are|did|if|als|misschien|maybe|perhaps|my|mijn|gewoon|simply|enkel|purely|puur|except|behalve|preferably|ideally) /;
const hasVerb = /^ .+ (?:wel|is|are|was|would|will|zou|kan|mag) /;
const asksYou =
  /^ (?:and |en |so |dus |but |maar )?(?:do|does|are|is|have|has|could|would|will|can|weet|weten|heb|hebben|kun|kunt|kan|kunnen|zou|zouden|wil|willen|wilt|is|zijn|zoek|zoeken|zit|ken|kent) /;
const wonders =
  /^ (?:(?:and|en|so|dus|but|maar|well|nou|now|want) )?(?:[^ ]+ )?(?:how|what|why|which|where|hoe|wat|waarom|welke?|waar[^ ]*)(?: [^ ]+){3}/;
const continues = /^ (?:or|nor|of|noch|en|and) /;

function normalize(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[‘’`´]/g, "'");
  return words.spellings.reduce((so, [from, to]) => so.replace(from, to), plain.trim().slice(0, longest));
}

function sentencesOf(text: string): string[] {
  return normalize(text).split(/(?<=[.!?;:\n…—–()"])|(?<= -+) /);
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(text)) {
    // Full stops are gone already: commas stay until the sentence is cut.
    const line = ` ${sentence.replace(/[^\p{L}\p{N},]+/gu, ' ').trim()} `.replace(/ +,/g, ',').replace(noDenial, '');
    const question = /\?$/.test(sentence);
    let deniedBefore = false;
    let supposedBefore = false;
    for (const part of line.split(breaks)) {
      const said = ` ${part.trim().replace(/ +/g, ' ')} `;
      if (said.trim() === '') continue;
      const inherits: boolean = deniedBefore && (continues.test(said) || !ownSubject.test(said)) && !hasVerb.test(said);
      // "Don't you have...", "weet je niet...": asked, so nothing is denied.
      const found = question && asksYou.test(said) ? -1 : said.search(negator);
      const denied: number = inherits ? 0 : found < 0 ? Number.POSITIVE_INFINITY : found;
      const isSupposed = said.search(supposed) >= 0;
      const supposedToo = supposedBefore && !/^ (?:but|maar) /.test(said);
      clauses.push({ said, bare: said.replace(innocent, '_ '), denied, supposed: isSupposed || supposedToo, question });
      deniedBefore = denied < Number.POSITIVE_INFINITY;
      supposedBefore = isSupposed;
    }
  }
  return clauses;
}

const matches = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

/**
 * Reads how someone means to open a networking conversation (METHOD, row 10): pure, in Dutch or English, clause by clause.
 * A denied ask is no ask; an ask beside a wish to know still is one. For `influence` both what you come for and what you
 * bring are needed, and the verdict is `fine` or `silent`.
 */
export function readOpening(text: string, goal: GoalKind): OpeningVerdict {
  const clauses = clausesOf(text);
  if (goal === 'influence') {
    const clear =
      clauses.some(({ said }) => matches(comesFor, said.replace(onlyHelps, '_ '))) &&
      clauses.some(({ said }) => matches(brings, said));
    return clear ? 'fine' : 'silent';
  }
  const meant = clauses.filter(
    (clause, at) =>
      clause.denied === Number.POSITIVE_INFINITY && !clause.supposed && !takesBack.test(clauses[at + 1]?.said ?? ' '),
  );
  if (meant.some(({ bare }) => matches(asks, bare))) return 'asks';
  const informed = clauses.some(({ said, denied, question }) => {
    const talk = said.replace(smallTalk, '_ ');
    if (question && talk === said && wonders.test(said)) return true;
    const at = talk.search(informs);
    return at >= 0 && at < denied;
  });
  if (informed) return 'fine';
  const hints = meant.some(
    ({ said, bare }) => matches(seeks, bare) || (matches(asksIfAlone, bare) && !matches(social, said)),
  );
  return hints ? 'asks' : 'silent';
}
