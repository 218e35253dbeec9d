import { matchName, type Named } from '../name/name.ts';
import { withCapitals } from '../name/smallLetters.ts';
import { introducedTo } from '../promise/introducedTo.ts';
import { readTold } from '../told/told.ts';
import type { ToldReferral } from '../told/toldReferral.ts';
import { knownIn, toSeeIn } from './sentOn.ts';

/** What an account of a conversation tells beside what was said, each as the line somebody would have answered. */
export interface Account {
  readonly promised: readonly string[];
  readonly 'promised-them': readonly string[];
  readonly tips: readonly string[];
  readonly referrals: readonly string[];
}

const LONGEST = 4000;
const pronoun = '(?:she|he|they|hij|zij|ze)';
const does =
  '(?:send|introduce|ask|call|ring|mail|email|e-mail|forward|look|check|put|share|connect|find|get|let|think|pass|show|invite)';
const doet =
  '(?:sturen|mailen|bellen|vragen|uitzoeken|opzoeken|navragen|kijken|doorsturen|voorstellen|regelen|laten|geven|delen|terugbellen|nakijken|introduceren)';
const stuurt = '(?:stuurt|mailt|belt|vraagt|zoekt|kijkt|regelt|geeft|laat|introduceert|deelt)';

/** A promise of one's own, from where it begins. */
const MINE =
  /(?<!\p{L})(?:i promised|i (?:also |said i )?(?:['’]ll|will)|i['’]ll|i said i['’]d|i(?: have|['’]ve) promised|ik (?:heb|had) (?:\S+\s){0,3}?beloofd|ik beloofde|ik zal|ik zou|ik (?:stuur|mail|bel|app) (?:haar|hem|ze|hen|\p{Lu}))(?!\p{L}).*$/iu;
/** What the other will do, from where it begins. */
const theirsSource = (who: string) =>
  `(?<!\\p{L})${who}(?:(?:['’]ll| will| would| is going to| promised to| offered to| (?:also )?said (?:she|he|they)['’]d) (?:\\p{L}+ )?${does}(?!\\p{L}).*| (?:zal|gaat|zou|wil|beloofde|heeft (?:me |mij )?beloofd)(?!\\p{L}).*(?<!\\p{L})${doet}(?!\\p{L}).*| ${stuurt} (?:me|mij|het|dat|even|na)(?!\\p{L}).*)$`;
/** What was recommended. */
const TIPS =
  /(?<!\p{L})(?:suggested|recommended|advised(?: me)?(?: to)?|told me to|said to(?! (?:me|us|him|her|them)(?!\p{L}))|said (?:that )?i should|(?:her|his|the|a|good) tip(?: was)?:?|^tip(?: was|:)|raadde (?:me )?(?:aan|(?=.* aan(?!\p{L})))|adviseerde(?: me)?(?: om)?|(?:zijn|haar|de|een|goede?) tip(?: was)?:?|gaf (?:me |mij )?(?:als|de|een) tip(?: mee)?:?|volgens (?:hem|haar) moest ik)\s+(?<tip>.+)$/iu;
/** Whom one is to see oneself, though the other does something too. */
const I_SHOULD = /(?<!\p{L})(?:i|ik)\s+(?:should|could|can|must|have to|moet|moest|kan|kon|zou|mag|mocht)(?!\p{L})/iu;
/** An introduction to whoever was just named. */
const WITH_HER =
  /(?<!\p{L})(?:(?:introduce|introduces|connect|connects) me(?: to| with)? (?:her|him|them)|put me in touch(?: with (?:her|him|them))?(?=$|[.,])|(?:stelt|stel|wil|zal|gaat) me aan (?:haar|hem|hen|ze) voor|me aan (?:haar|hem|hen|ze) voorstellen|stelt (?:me|ons) aan elkaar voor)(?!\p{L})/iu;
const INTRODUCED = ', stelt me voor';

/** Reads an account, Dutch or English: "It went well. She suggested I talk to Pieter Smit at Aedes, and I'll send her my piece." */
export function readAccount(typed: string, partners: readonly Named[], contacts: readonly Named[] = []): Account {
  const text = withCapitals(typed.slice(0, LONGEST), [...partners, ...contacts]);
  const account = { promised: [], 'promised-them': [], tips: [], referrals: [] } as Record<keyof Account, string[]>;
  const first = partners.map(({ name }) => name.split(' ')[0] ?? '').filter((name) => /^\p{L}+$/u.test(name));
  const theirs = new RegExp(theirsSource(`(?:${[pronoun, ...first].join('|')})`), 'iu');
  const told = readTold(text, [...partners, ...contacts]).filter((each) => each.is === 'referral');
  const elsewhere = sentByOthers(told, partners);
  for (const clause of clausesOf(text)) {
    const [is, line] = readClause(clause, theirs, partners) ?? [];
    const named = account.referrals.at(-1);
    if (named && WITH_HER.test(clause) && is !== 'referrals') {
      account.referrals[account.referrals.length - 1] = named.replace(INTRODUCED, '') + INTRODUCED;
      continue;
    }
    const another = is === 'referrals' && elsewhere.some(({ to }) => line?.startsWith(to));
    if (is && line && !another && !account[is].includes(line)) account[is].push(line);
  }
  for (const { to, organisation } of told.filter((each) => !elsewhere.includes(each))) {
    if ([...account.referrals, ...account['promised-them']].some((line) => line.includes(to))) continue;
    if (matchName(to, partners).is === 'none') account.referrals.push(organisation ? `${to} (${organisation})` : to);
  }
  return account;
}

/** Of the referrals of an account those by somebody it was not with; whom the other named may be the other as well. */
function sentByOthers(told: readonly ToldReferral[], partners: readonly Named[]): ToldReferral[] {
  const byPartners = told.filter(({ via }) => matchName(via, partners).is !== 'none').map(({ to }) => to);
  return told.filter(({ via }) => matchName(via, partners).is === 'none' && !byPartners.includes(via));
}

/** Whether there is anything in an account to note. */
export function tellsMore(account: Account): boolean {
  return Object.values(account).some((lines: readonly string[]) => lines.length > 0);
}

function readClause(
  clause: string,
  theirs: RegExp,
  partners: readonly Named[],
): readonly [keyof Account, string] | undefined {
  if (introducedTo(clause) !== undefined && !WITH_HER.test(clause))
    return ['promised-them', theirs.exec(clause)?.[0] ?? clause];
  const mine = MINE.exec(clause)?.[0];
  if (mine) return ['promised', mine];
  const other = theirs.exec(clause)?.[0];
  const toSee = other && !I_SHOULD.test(clause) ? undefined : toSeeIn(clause, partners);
  if (toSee) return ['referrals', toSee + (WITH_HER.test(clause) ? INTRODUCED : '')];
  if (other) return ['promised-them', other];
  const tip = TIPS.exec(clause)?.groups?.tip;
  if (tip) return ['tips', bareTip(tip)];
  const known = knownIn(clause, partners);
  return known ? ['referrals', known] : undefined;
}

/** «om de opleiding te bekijken», “to read the report”: what is to be done. */
function bareTip(tip: string): string {
  return tip
    .replace(/\s+aan$/u, '')
    .replace(
      /^om\s+(.*(?:^|\s)(?:mee|aan|op|uit|in|na|door|af|terug|voor|bij|over|rond|langs|toe))\s+te\s+(\p{L}+)$/u,
      '$1$2',
    )
    .replace(/^om\s+(.+)\s+te\s+(\p{L}+)$/u, '$1 $2')
    .replace(/^(?:om(?!.*\ste\s)|to|that i should|dat ik)\s+/iu, '');
}

/** The statements of an account, cut where another begins. */
function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…])\s+|[\n;]+|,?\s+(?:and|en|but|maar|then|dus|so)\s+(?=(?:i|ik|he|she|they|hij|zij|ze)(?:['’]\p{L}+)?\s)|,?\s+(?:and|en)\s+(?=(?:noemde|noemt|raadde|tipte|mentioned|named|suggested|recommended)\s)|,\s+(?=(?:he|she|they|hij|zij|ze)\s+(?:also\s+|ook\s+)?(?:knows|kent|mentioned|noemde|said|zei|suggested|recommended|promised|beloofde)(?!\p{L})|(?:i|ik)\s+(?:promised|beloofde|should|moet|heb beloofd)(?!\p{L})|(?:talk|speak|praat)\s+(?:to|with|met)\s)/iu,
    )
    .map((clause) => clause.trim().replace(/[\s.!…,]+$/u, ''))
    .filter((clause) => clause !== '' && !clause.endsWith('?'));
}
