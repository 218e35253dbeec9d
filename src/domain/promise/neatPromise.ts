import { matchName, type Named } from '../name/name.ts';
import { nameSource } from '../name/personWords.ts';
import { fromVerbLast, fromVerbSecond, withoutTe } from './dutchVerbs.ts';

const SAID_BEFORE =
  '(?:(?:dat )?(?:zei ik|heb ik|had ik) (?:net|al|net al)(?: gezegd| verteld)?|(?:i )?just said(?: it| that| so)?|dat zei ik al|zoals (?:ik al |al )?(?:zei|gezegd)|(?:like|as) i (?:already )?said|i already said that|(?:i )?(?:already|just) told you(?: so| that| this)?|heb ik (?:je )?(?:net |al )+(?:gezegd|verteld))';
const LEADING = new RegExp(
  `^(?:(?:${SAID_BEFORE}|en|oh?|ah|ja|o ja|nou|maar|verder|ook|daarnaast|trouwens|and|yes|yeah|also|plus|well|so|oh yeah|then)(?!\\p{L})[\\s,.;:!–-]*)+`,
  'iu',
);
const TRAILING = new RegExp(
  `(?:[\\s,;–-]+(?:${SAID_BEFORE}|hoor|volgens mij|denk ik|geloof ik|i think|i believe))*[\\s.,;:!]*$`,
  'iu',
);

/** A line without what only leads it in or repeats that it was said; a line of nothing else stays as it is. */
export function withoutFillers(line: string): string {
  const said = line.trim();
  return said.replace(LEADING, '').replace(TRAILING, '') || said;
}

/** To whom it was said: a pronoun, or a name. */
const to = `(?:[Hh]em|[Hh]aar|[Hh]en|[Hh]un|[Zz]e|him|her|them|(?<to>${nameSource}))`;
const soft = '(?:(?:ook|toch|wel|toen|nog|al|also|then|just|already|definitely|certainly)\\s+)*';
const that = "(?:,?\\s*(?:that\\s+)?[Ii](?:['’](?:d|ll)|\\s+(?:would|will))\\s+|\\s+to\\s+)";
const THAT_I = new RegExp(
  `^(?:(?:[Ii]k\\s+)?(?:[Hh]eb\\s+)?(?:${to}\\s+)?${soft}(?:beloofd|gezegd|toegezegd)|[Ii]k\\s+(?:beloofde|zei)(?:\\s+(?:tegen\\s+)?${to.replace('to>', 'at>')})?),?\\s+dat\\s+ik\\s+|^[Dd]at\\s+ik\\s+`,
  'u',
);
const TO_DO = new RegExp(
  `^(?:(?:[Ii]k\\s+)?(?:[Hh]eb\\s+)?(?:${to}\\s+)?${soft}(?:[Bb]eloofd|toegezegd)|[Ii]k\\s+beloofde(?:\\s+${to.replace('to>', 'at>')}(?=\\s+om\\s))?)[,:]?\\s+(?:om\\s+)?`,
  'u',
);
const WILL_DUTCH = /^ik\s+(?:zal|zou|moet|ga)\s+(?=.*\p{Ll}n(?![\p{L}]))/iu;
/** «Anna nog mijn cv sturen»; not «nog een keer bellen». */
const STILL = /(?<![\p{L}\p{M}])nog\s+(?!(?:een|eens|steeds|meer|altijd|maar|nooit)(?!\p{L}))(?=\p{L})/iu;
const PROMISED = new RegExp(
  `^(?:[Ii]\\s+(?:have\\s+|['’]ve\\s+)?${soft}(?:promised|told)(?:\\s+${to})?${that}|[Ii]\\s+${soft}said${that}|(?:[Ii]\\s+)?${soft}(?:offered|agreed|[Pp]romised?)\\s+to\\s+)`,
  'u',
);
const WILL_ENGLISH =
  /^(?:i(?: still)?(?:['’]ll| will| shall| must| need to| have to| should|['’]m (?:going to|gonna)| am going to|['’]d(?! (?:love|like|rather|better))| would(?! (?:love|like|rather)))|we(?:['’]ll| will))\s+/iu;
const I_DO = /^i\s+(?!(?:am|have|had|was|would|could|can|might|promised|said|told|agreed|offered)(?!\p{L}))/iu;

/** A promise of one's own without «ik heb beloofd om», “I'll”, in Dutch to the infinitive where that is sure. */
export function mine(line: string, contacts: readonly Named[]): string {
  const thatI = THAT_I.exec(line);
  if (thatI && isKnown(thatI, contacts)) return fromVerbLast(line.slice(thatI[0].length)) ?? line;
  const toDo = TO_DO.exec(line);
  if (toDo && isKnown(toDo, contacts)) return withoutTe(line.slice(toDo[0].length));
  if (WILL_DUTCH.test(line))
    return line
      .replace(WILL_DUTCH, '')
      .replace(/^ook\s+/iu, '')
      .replace(STILL, '');
  if (/^ik\s/iu.test(line)) return fromVerbSecond(line.slice('ik '.length).trimStart()) ?? line;
  const promised = PROMISED.exec(line);
  if (promised && !isKnown(promised, contacts)) return line;
  const will = promised ? line.slice(promised[0].length) : line.replace(WILL_ENGLISH, '').replace(I_DO, '');
  return will.replace(/^(?:also|definitely|certainly|just|then)\s+/iu, '');
}

/** Whoever is named in what goes is somebody the promise can be kept at. */
function isKnown({ groups = {} }: RegExpExecArray, contacts: readonly Named[]): boolean {
  const name = groups.to ?? groups.at;
  return name === undefined || matchName(name, contacts).is === 'one';
}

const THEY_PROMISED =
  /^(?:he|she|they)\s+(?:has\s+|have\s+)?(?:promised|offered|agreed)\s+(?:(?:me|us)\s+)?to\s+|^(?:hij|zij|ze)\s+(?:(?:heeft|hebben)\s+)?(?:(?:me|mij|ons)\s+)?(?:beloofde?n?|toegezegd)\s+(?:om\s+)?/iu;

const THEY_WILL =
  /^(?:(?:he|she|they|\p{L}[\p{L}'’-]{1,30})\s+(?:also\s+)?said\s+)?(?:he|she|they)(?:['’]ll| will|['’]d| would|['’]?s going to|['’]?re going to| (?:is|are) going to)\s+|^(?:hij|zij|ze)\s+(?:zal|zou|zullen|zouden|gaat|gaan)\s+(?=.*\p{Ll}n(?![\p{L}]))/iu;

/** A promise of another's without “he promised to”, “she'll”. */
export function theirs(line: string): string {
  if (THEY_WILL.test(line)) return line.replace(THEY_WILL, '').replace(/^(?:me|mij)\s+(?=.*en$)/iu, '');
  return THEY_PROMISED.test(line) ? withoutTe(line.replace(THEY_PROMISED, '')) : line;
}
