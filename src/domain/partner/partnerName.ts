/** Words that may stand before the name of whom a conversation is with: "koffie met Kees", "a call with Anna". */
const leads = new Set(
  `een a an the de het ik heb heeft hebben we wij i i'm i’m im i've i’ve i'll i’ll ill have having had got met meeting meet plan new nieuw nieuwe gesprek
  gesprekje afspraak afspraakje koffie kop kopje bakkie bak thee tea lunch lunchen lunchafspraak borrel borrelen biertje drankje
  diner ontbijt eten wandelen wandeling bellen belafspraak overleg kennismaking kennismakingsgesprek netwerkgesprek
  bijpraten sparren call phone video zoom teams online coffee drink drinks beer dinner breakfast walk chat catch-up
  catch up talk kort korte short quick informeel informal netwerk networking even nog ook
  interview appointment sollicitatie sollicitatiegesprek intake intakegesprek adviesgesprek oriëntatiegesprek oriënterend oriënterende eerste
  first tweede second job informational ga gaan going to am is staat er there there's there’s spreek spreken zie zien ontmoet ontmoeten tref bel
  see seeing talking speak speaking calling visit visiting bezoek bezoeken praat praten dan then`.split(/\s+/u),
);
const withWords = /^(?:met|with)$/iu;
const atWords = /^(?:bij|at|@)$/iu;
const toWords = /^to$/iu;
const speaks = /^(?:talk|talking|speak|speaking)$/iu;
/** What is done with somebody without a word between: "ik spreek Kees", "I'm meeting Tom". */
const verbs =
  /^(?:spreek|zie|ontmoet|tref|bel|bezoek|meet|meeting|see|seeing|call|calling|visit|visiting|spreken|zien|ontmoeten|bellen|bezoeken)$/iu;
const pronouns = /^(?:ik|we|wij|i|i['’]m|im|i['’]ll|we['’]re)$/iu;
const leadAlone =
  /^(?:(?:een\s+|a\s+)?(?:gesprek|afspraak|koffie|lunch|borrel|overleg|bellen|call|coffee|drinks|meeting|chat|interview)(?:\s*[:,-]\s*|\s+(?=\p{Lu})))/iu;
/** One goes there for the person, not for the firm: "koffie bij Kees". */
const homely = /^(?:koffie|kop|kopje|bakkie|thee|lunch|lunchen|borrel|borrelen|biertje|diner|eten|ontbijt)$/iu;
const opening =
  /^(?:(?:ja|jazeker|jawel|zeker|yes|yep|yeah|yup|sure|nee|no|nope|ok|oké|oke|okay|nou|well|oh|hoi|hallo|hi|hey|hello|maar|but)(?:\s+(?:hoor|graag|please))?(?:[\s,.;:!–-]+|$))+/iu;
/** Where a name ends: a place, a way, a remark. Small words that may belong to it stay: "op den Camp", "in 't Veld". */
const behind =
  /[\s,]+(?:(?:bij|via|at|@|naar|over|about|per|voor|for|om|along|samen|together|online|telefonisch|digitaal)(?=\s|$)|(?:in|op|on|te|aan)\s(?!(?:de|den|der|het|['’]t)\s)|[(;]).*$/iu;
const loose =
  /[\s,;:-]+(?:op|om|on|at|in|van|from|for|voor|een|a|an|de|the|koffie|coffee|lunch|lunchen|borrel|drinks|gesprek|meeting|call|bellen|is|heeft|kan|can|dus|hoor|namelijk|then|please)$/iu;
/** Who somebody is to the person: «mn oud-studiegenoot Marloes», “my old boss Tom”. */
const relation =
  /^(?:mijn|m['’]?n|my|onze|our|een|an?)\s+(?:(?!(?:bij|at|met|with|van|from|in|op|te|voor|for)(?!\p{L}))\p{Ll}[\p{L}'’-]*\s+){1,4}(?=\p{Lu})/u;
const noName =
  /^(?:via|online|telefonisch|digitaal|by|on|op|in|bij|at|om|per|en|and|of|or|uur|hij|zij|ze|he|she|they|ik|i|we|ja|yes|nee|no)(?:\s|$)/iu;
const MOST_LEADS = 9;

/** What follows the words before a name. `at`: the organisation said among them; `isWorkplace`: what follows is one itself. */
interface Led {
  readonly rest: string;
  readonly at?: string;
  readonly isWorkplace: boolean;
  /** Nothing but such words. */
  readonly isOnlyLead: boolean;
}

/** A line without the «Yes, » or «Nee, maar » it begins with. */
export function withoutOpening(line: string): string {
  return line.trimStart().replace(opening, '');
}

/** A line without what is said before a name: "ik heb een gesprek met", "coffee with", "I'm meeting". */
export function withoutLead(text: string): Led {
  const trimmed = text.trimStart();
  const words = [...trimmed.matchAll(/\S+/gu)].slice(0, MOST_LEADS + 1);
  const isOnlyLead = words.length > 0 && words.every(({ 0: word }) => isLead(word));
  const led = (rest: string, more: Partial<Led> = {}): Led => ({ rest, isWorkplace: false, isOnlyLead, ...more });
  const lowers = /\p{Lu}/u.test(trimmed.slice(1));
  let verb: number | undefined;
  let there: number | undefined;
  for (const [at, { 0: word, index }] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined) break;
    const before = words[at - 1]?.[0] ?? '';
    if (withWords.test(word) || (toWords.test(word) && speaks.test(before))) {
      const place = there === undefined ? undefined : trimmed.slice(words[there + 1]?.index, index).trim();
      return led(trimmed.slice(next.index), place ? { at: place.replace(/^(?:de|het|the)\s+/iu, '') } : {});
    }
    if (atWords.test(word) && there === undefined) there = at;
    else if (verbs.test(word)) verb = at;
    const skipped = there !== undefined && at > there;
    if (!skipped && !atWords.test(word) && !isLead(word) && !(lowers && /^\p{Ll}[\p{L}'’-]*$/u.test(word))) break;
  }
  if (verb !== undefined && there === undefined) {
    const next = words[verb + 1];
    const name = pronouns.test(next?.[0] ?? '') ? words[verb + 2] : next;
    if (name) return led(trimmed.slice(name.index));
  }
  if (there !== undefined) {
    const before = words.slice(0, there).map(({ 0: word }) => word);
    if (before.every((word) => isLead(word) || /^\p{Ll}/u.test(word))) {
      const rest = trimmed.slice(words[there + 1]?.index);
      const english = /^(?:at|@)$/iu.test(words[there]?.[0] ?? '');
      const isPerson = before.some((word) => homely.test(word)) || before.length === 0;
      return led(rest, { isWorkplace: english || (!isPerson && !/^\S+\s+(?!\p{Ll})\S/u.test(rest)) });
    }
  }
  return led(trimmed.replace(leadAlone, '').replace(relation, ''));
}

function isLead(word: string): boolean {
  return leads.has(word.toLowerCase().replace(/[,:;.!?]+$/u, ''));
}

/** The name in what a line says besides the time: "koffie met Kees bij hem op kantoor" is Kees. Empty when there is none. */
export function partnerName(text: string): string {
  let name = withoutLead(text.replace(/^[\s,.;:!?-]+/u, ''))
    .rest.replace(behind, '')
    .trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(/^[\s,;:-]+|[\s,.;:!?-]+$/gu, '').replace(loose, '');
  }
  return noName.test(name) || !/\p{L}/u.test(name) ? '' : name;
}
