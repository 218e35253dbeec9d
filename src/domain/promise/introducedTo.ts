import { leadingName, mayBeAPerson } from '../name/personWords.ts';

const me = '(?:me|mij|ons|us)';
const soft = '(?:(?:dan|even|ook|graag|een keer|binnenkort|also|then|personally)\\s+)*';
const patterns = [
  `(?:introduc(?:e|es|ing)|connect(?:s|ing)?)\\s+${me}\\s+(?:to|with)\\s+(?<to>.+)`,
  `put(?:s|ting)?\\s+${me}\\s+in\\s+(?:touch|contact)\\s+with\\s+(?<to>.+)`,
  `(?:stelt|stel)\\s+${me}\\s+${soft}voor\\s+aan\\s+(?<to>.+)`,
  `(?:stelt|stel)\\s+${me}\\s+${soft}aan\\s+(?<to>.+?)\\s+voor[\\s.!]*$`,
  `${me}\\s+${soft}(?:voorstellen\\s+aan|introduceren\\s+bij|in\\s+contact\\s+brengen\\s+met)\\s+(?<to>.+)`,
  `${me}\\s+${soft}(?:aan|bij|met)\\s+(?<to>.+?)\\s+(?:voorstellen|introduceren|in\\s+contact\\s+brengen)[\\s.!]*$`,
  `introduceert\\s+${me}\\s+${soft}bij\\s+(?<to>.+)`,
  `brengt\\s+${me}\\s+${soft}in\\s+contact\\s+met\\s+(?<to>.+)`,
  '(?:introduction|intro)\\s+to\\s+(?<to>.+)',
  '(?:introductie|intro)\\s+bij\\s+(?<to>.+)',
].map((source) => new RegExp(`(?<!\\p{L})${source}`, 'iu'));
const DENIED = /(?<!\p{L})(?:niet|geen|not|cannot|no)(?!\p{L})|n['’]t(?!\p{L})/iu;
const NOBODY =
  /^(?:the|an?|de|het|een|zijn|haar|hun|mijn|his|her|their|my|someone|somebody|people|iemand|mensen|wat|some|others?|anderen)(?!\p{L})/iu;
/** «…by email this week»: how, and when. */
const HOW =
  /\s+(?:(?:by|via|per|over|through|op)\s+(?:e-?mail|mail|app|whatsapp|linkedin|phone|telefoon)|(?:this|next|deze|volgende)\s+(?:week|month|maand)|tomorrow|today|morgen|vandaag|vanmiddag|vanavond|tonight)(?!\p{L}).*$/iu;
const FEW_WORDS = 3;

/** Whom a promise introduces one to, as typed with what follows: «Saskia de Boer van TenneT». Nothing when it introduces nobody by name. */
export function introducedTo(what: string): string | undefined {
  if (DENIED.test(what)) return undefined;
  for (const pattern of patterns) {
    const to = pattern
      .exec(what)
      ?.groups?.to?.replace(HOW, '')
      .replace(/[\s.!]+$/u, '');
    if (to === undefined) continue;
    return isSomebody(to) ? to : undefined;
  }
  return undefined;
}

function isSomebody(text: string): boolean {
  const name = leadingName(text);
  if (name !== undefined) return mayBeAPerson(name);
  return !NOBODY.test(text) && text.split(/\s+/u).length <= FEW_WORDS;
}
