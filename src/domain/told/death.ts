const died =
  '(?:overleden|gestorven|verongelukt|died|passed away|deceased)(?!\\p{L}|\\s+(?:laughing|of laughter|inside))';
const gone = '(?:dood|dead|er niet meer|niet meer onder ons|no longer with us)(?=[\\s.,!…]*$)';
const time =
  '(?:helaas|plotseling|plots|onverwacht|onlangs|recent|recentelijk|net|zojuist|zelf|vandaag|vannacht|vanochtend|vanmorgen|vanmiddag|gisteren|gisteravond|eergisteren|(?:vorige|afgelopen|deze) \\p{L}+|sadly|unfortunately|suddenly|unexpectedly|recently|just|today|yesterday|last \\p{L}+|this \\p{L}+)';
const behind = new RegExp(
  `^(?:\\s+(?:van|from|of|bij|at) \\p{Lu}[\\p{L}\\d]{0,30})?[,\\s]+(?:(?:is|was|has|leeft|lives?|${time})[,\\s]+){0,4}(?:${died}|${gone}|niet meer(?=[\\s.!…]*$))`,
  'iu',
);
const before = new RegExp(
  `^(?:(?:oh?|nee|no|en|and|ach|ja|ik|i|we|heb|have|[’']ve|i[’']ve|hoorde|gehoord|hoor|las|heard|learned|learnt|read|dat|that|is|was|mijn|m[’']n|my|onze|our|oude?|old|dear|goede|good|lieve|vriend|vriendin|friend|collega|oud-collega|former|colleague|${time})[\\s,:.!…]+){0,9}$`,
  'iu',
);
const farewell = /(?:^|\s)(?:overlijden|dood|uitvaart|begrafenis|crematie|death|passing|funeral)\s+(?:van|of)\s+$/iu;
const another = /^(?:['’]s?(?!\p{L})|\s+(?:zijn|haar|his|her|en|and)(?!\p{L}))/iu;
const sure = /(?<!\p{L})(?:is|zijn|was|has|have|mijn|m['’]n|my|onze|our)(?!\p{L})/iu;
const anyDeath = new RegExp(
  `(?<!\\p{L})${died}(?=[.,!…]|\\s*$|\\s+(?:${time}|in|on|na|aan|op|door|of|after)(?!\\p{L}))`,
  'iu',
);
const denied =
  /\?|(?<!\p{L})(?:bijna|almost|nearly|niet (?:overleden|gestorven|dood)|not (?:dead|died)|nooit|never|film|movie|boek|book|serie|batterij|battery|telefoon|phone|laptop|computer|plant)(?!\p{L})|n['’]t\s|^(?:als|if|toen|when|sinds|since|voordat|before)\s/iu;
const LONGEST = 240;

/**
 * Which of the names in a line is told to have died: «Piet is overleden», “I heard that Piet passed away”. Whoever else is
 * mourned in it (“Piet's wife died”) is not Piet.
 */
export function whoDied(text: string, names: readonly string[]): string | undefined {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST || denied.test(line)) return undefined;
  return names.find((name) => {
    const at = line.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) return false;
    const [head, tail] = [line.slice(0, at), line.slice(at + name.length)];
    if (farewell.test(head)) return !another.test(tail);
    return before.test(head) && behind.test(tail);
  });
}

/** «…, dus zet haar er niet bij»: what is to be done about it. */
const orders = new RegExp(
  `(${died})[\\s,.;!…–-]+(?:(?:so|and|but|dus|en|maar|please|sorry)[\\s,]+)*(?:do ?n['’]?t|do not|no need|you (?:can|need)|leave|take|remove|skip|zet|haal|laat|sla|je (?:hoeft|kunt)|niet|not)(?!\\p{L}).*$`,
  'iu',
);

/** Whether a line speaks of somebody's death at all, so that nobody is named in it to be noted. */
export function speaksOfDeath(text: string): boolean {
  const line = text.trim().replace(orders, '$1');
  return line.length <= LONGEST && !denied.test(line) && anyDeath.test(line);
}

/** Whether a line tells that somebody died, whoever it was: «mijn vader is overleden». */
export function tellsOfDeath(text: string): boolean {
  return speaksOfDeath(text) && sure.test(text);
}
