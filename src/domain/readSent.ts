import { firstPart } from './line/firstPart.ts';

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const sent =
  "gedaan|gebeurd|gelukt|verstuurd|gestuurd|verzonden|gemaild|geappt|gepost|(?:heb|is|zijn) (?:\\p{L}+ ){0,3}(?:bedankt|weg)|de deur uit|done|did (?:it|that)|sent|(?:e-?)?mailed|posted|texted|thanked|(?:it['’]?s|it is|it has|has) (?:gone|been)|gone out|went out|on its way";
const SENT = word(sent);
const LATER = word(
  `nog (?:niet|doen|sturen|versturen)|moet(?: ik)?(?: \\p{L}+){0,2} nog|straks|later|morgen|vanavond|vanmiddag|binnenkort|zo meteen|doe ik|(?:ga|zal) ik|ik (?:ga|zal|stuur|mail|doe|verstuur)|(?:stuur|mail|verstuur) ik|vergeten|not yet|haven['’]?t|hasn['’]?t|didn['’]?t|did not|forgot(?:ten)?|will do|i['’]?ll|i will|going to|tomorrow|tonight|soon|in a (?:bit|minute|moment|while)|still (?:have|need|to)|(?:niet|not)(?: \\p{L}+){0,3} (?:${sent})`,
);

/** What words about a draft tell: that it was sent, or will be later. A question tells neither. */
export function readSent(text: string): 'sent' | 'later' | undefined {
  if (text.includes('?')) return undefined;
  const first = firstPart(text);
  const said = SENT.test(first) || LATER.test(first) ? first : text;
  if (LATER.test(said)) return 'later';
  return SENT.test(said) ? 'sent' : undefined;
}
