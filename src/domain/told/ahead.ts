const we = "(?:we(?:['’](?:re|ll|ve))?|i(?:['’](?:m|ll|ve))?|wij|ik)";
const meeting =
  '(?:talk(?:ing)?|speak(?:ing)?|meet(?:ing)?|see(?:ing)?|call(?:ing)?|chat(?:ting)?|catch(?:ing)? up|have (?:coffee|lunch|a (?:call|chat|coffee))|having (?:coffee|lunch|a (?:call|chat|coffee))|agreed on|on for|booked|spreken|spreek|praten|praat|zien|zie|bellen|bel|lunchen|lunch|ontmoeten|ontmoet|afgesproken|hebben (?:een )?(?:afspraak|gesprek)|heb (?:een )?(?:afspraak|gesprek)|drinken (?:een )?(?:koffie|kop koffie)|gaan (?:koffie|lunchen|bellen|praten))';
/** A sentence that goes on about whoever was just told of. */
const AHEAD = new RegExp(
  String.raw`^(?:(?:and|so|now|en|dus|nu)\s+)?(?:${we}\s+(?:ga|gaan|kom|komen)\s[^,.;]{0,80}\s(?:langs|op bezoek)|${we}\s+(?:(?:are|am|will|have|going to|gonna|zijn|gaan|ga|nu|now)\s+){0,2}${meeting}|(?:meeting|seeing|talking to|speaking to|calling|coffee|lunch|koffie|gesprek|afspraak)(?=\s))(?!\p{L})`,
  'iu',
);
const UNSURE =
  /(?<!\p{L})(?:not|n['’]t|never|niet|nooit|maybe|perhaps|misschien|might|would|zou(?:den)?|if|als)(?!\p{L})/iu;
const JOINT = /(?<=[.!;…])\s+|,\s+|\s+(?:and|en)\s+(?=(?:we|wij|i|ik|i['’]m|we['’]re)\s)/iu;

/** A clause of a line that plans a conversation, and what stands before it. */
export interface Ahead {
  readonly clause: string;
  readonly before: string;
}

/**
 * The clause behind what is told that plans to speak again, Dutch or English: “we talk Tuesday at 3”, «we spreken elkaar
 * dinsdag om 10». The first such clause; nothing when the line only plans.
 */
export function aheadIn(text: string): Ahead | undefined {
  let at = 0;
  for (const clause of text.split(JOINT)) {
    const from = text.indexOf(clause, at);
    at = from + clause.length;
    if (from > 0 && AHEAD.test(clause) && !UNSURE.test(clause)) return { clause, before: text.slice(0, from) };
  }
  return undefined;
}
