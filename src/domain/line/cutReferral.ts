import type { Named } from '../name/name.ts';
import { longestNamePrefix } from '../name/namePrefix.ts';
import { leadingName, looksLikeOrganisation, mayBeAPerson } from '../name/personWords.ts';
import { cutIntroduction } from './cutIntroduction.ts';
import { type Part, type ReferralLine, settle } from './referralParts.ts';

const longest = 1000;
const viaWords = new Set(['via', 'through', 'dankzij']);
const fromWords = new Set(['from', 'van']);
const atWords = new Set(['at', 'bij']);
const aboutWords = new Set(['over', 'about', 're', 'regarding', 'inzake', 'betreffende', 'knows', 'kent', 'weet']);
const smallBehindVan = /^(?:de|der|den|het|['’]t|ten|ter)$/iu;

/**
 * Takes a one-line referral apart, Dutch or English: "Anna de Wit via Piet over laden", "Piet → Anna", "Els bij TenneT van Kees".
 * Names end where capitals end, in lower case where a word such as via, bij or over begins; known contacts settle the rest.
 * `to` is empty when the line names nobody. `organisation` is where `to` works.
 */
export function cutReferral(line: string, contacts: readonly Named[] = []): ReferralLine {
  const { text, introduces } = cutIntroduction(line.slice(0, longest).replace(/\s+/gu, ' ').trim());
  const arrow = /\s*(→|⇒|➜|←|-{1,2}>|=>|<-{1,2})\s*/u.exec(text);
  const parts = new Map<Part, string>();
  if (arrow) {
    const sides = [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)];
    if (/[←<]/u.test(arrow[1] ?? '')) sides.reverse();
    scan(sides[1] ?? '', parts, contacts);
    parts.set('via', sides[0] ?? '');
  } else scan(text, parts, contacts);
  return settle(parts, introduces, contacts);
}

function scan(text: string, parts: Map<Part, string>, contacts: readonly Named[]): void {
  const led = /^(via|through|van|from|by|door)\s+([^:,]+?)\s*[:,]\s*(?=\S)/iu.exec(text);
  if (led?.[2]) parts.set('via', led[2]);
  const words = text
    .slice(led?.[0].length ?? 0)
    .replace(/^(?:to|naar|aan)\s+/iu, '')
    .split(' ');
  const lower = !/\p{Lu}/u.test(text);
  let part = 'to' as Part;
  let held: string[] = [];
  const turnTo = (next: Part) => {
    if (held.length > 0) parts.set(part, [parts.get(part), held.join(' ')].filter(Boolean).join(' '));
    part = next;
    held = [];
  };
  for (const [at, raw] of words.entries()) {
    const word = raw.toLowerCase().replace(/[:,]$/u, '');
    const rest = words.slice(at + 1);
    const next = rest[0] ?? '';
    const named = lower || /^\p{Lu}/u.test(next);
    const free = part !== 'about' && next !== '';
    const viaLater = parts.has('via') || part === 'via' || rest.some((each) => viaWords.has(each.toLowerCase()));
    if (next !== '' && viaWords.has(word) && !parts.has('via') && part !== 'via' && (free || named)) turnTo('via');
    else if (fromWords.has(word) && named && part !== 'about' && !isInName(part, word, held, rest, lower, contacts)) {
      turnTo(viaLater || looksLikeOrganisation(next) ? 'organisation' : 'via');
    } else if (free && atWords.has(word)) {
      // "Anna via Piet at TenneT" tells where Piet works: kept as words only.
      turnTo(part === 'via' ? 'about' : 'organisation');
      if (part === 'about') held.push(raw);
    } else if (
      free &&
      aboutWords.has(word) &&
      held.length > 0 &&
      part === 'to' &&
      !viaLater &&
      /^(?:knows|kent)$/u.test(word) &&
      isPerson(rest)
    ) {
      parts.set('via', held.join(' '));
      held = [];
    } else if (free && (aboutWords.has(word) || (raw.endsWith(':') && held.length > 0))) {
      if (raw.endsWith(':') && word !== 're') held.push(raw.slice(0, -1));
      turnTo('about');
    } else held.push(raw);
  }
  turnTo('about');
}

/** Whether "van" stands inside a name (Piet van Dijk) rather than before the one who refers (Els de Boer van Kees). */
function isInName(
  part: Part,
  word: string,
  held: readonly string[],
  rest: readonly string[],
  lower: boolean,
  contacts: readonly Named[],
): boolean {
  if (word === 'from' || held.length === 0) return false;
  const [next = '', second = ''] = rest;
  if (smallBehindVan.test(next)) return true;
  if (contacts.length > 0) {
    const whole = longestNamePrefix([...held, word, ...rest].join(' '), contacts);
    if (whole && whole.name.split(' ').length > held.length) return true;
    const behind = longestNamePrefix(rest.join(' '), contacts);
    if (behind && behind.match.is !== 'none') return false;
  }
  if (part === 'organisation')
    return /^(?:gemeente|provincie|ministerie|bank|universiteit|university)$/iu.test(held.at(-1) ?? '');
  if (looksLikeOrganisation(next.replace(/[,:;]$/u, ''))) return false;
  if (lower) return rest.some((each) => viaWords.has(each));
  const twoNames = /^\p{Lu}/u.test(second) && !/[,:;]$/u.test(next);
  return held.length === 1 && !(twoNames && part === 'to');
}

function isPerson(rest: readonly string[]): boolean {
  const name = leadingName(rest.join(' '));
  if (!name || !mayBeAPerson(name)) return false;
  const behind = rest.join(' ').slice(name.length);
  return /^\s*(?:$|[,:;]|(?:at|bij|from|of|van|over|about|re)(?:[\s:]))/u.test(behind);
}
