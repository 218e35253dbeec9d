const help = [
  `(?:(?:ik )?(?:heb )?geen (?:flauw )?idee|(?:dat )?weet ik (?:het |dat )?(?:nog |eigenlijk )?niet(?: zo goed| precies)?|ik weet (?:het |dat )?(?:nog |eigenlijk )?niet(?: zo goed| precies)?|geen flauw benul|ik zou het niet weten)`,
  `(?:heb je (?:misschien |een paar |wat )?(?:een )?voorbeeld(?:en|je)?(?: voor me)?|(?:geef|mag ik) (?:me |eens )?(?:een )?voorbeeld|voorbeeld(?:je)?|zoals(?: wat)?|wat voor (?:iets|dingen))`,
  `(?:wat (?:bedoel|vraag) je(?: precies| daarmee| hiermee)?|hoe bedoel je(?: dat)?|hoezo|help(?: me)?|wat moet ik (?:hier |nu )?(?:zeggen|invullen|antwoorden|schrijven)|ik (?:snap|begrijp) (?:het|dit|de vraag|je) niet)`,
  `(?:(?:i(?:['’]ve| have) )?(?:got )?no (?:idea|clue)|(?:i )?(?:really )?(?:don['’]?t|do not) (?:really )?know(?: yet)?|dunno|(?:i(?:['’]m| am) )?not sure(?: yet)?|hard to say)`,
  `(?:(?:do|have) you (?:have |got )?(?:an )?examples?|(?:can|could) you (?:give|show) (?:me )?(?:an )?examples?|give me an example|(?:an )?examples?(?: please)?|for example|like what|such as(?: what)?)`,
  `(?:what do you mean(?: by that)?|how do you mean|how so|what should i (?:say|write|put|answer)(?: here)?|i don['’]?t (?:understand|get it|get the question)(?: the question)?|what(?:['’]s| is) that)`,
].join('|');
const ASKS_FOR_HELP = new RegExp(
  String.raw`^(?:(?:sorry|eh+|uh+|hm+|nou|tja|well|nee|no|euh)[\s,.!…]+)*(?:${help})(?:[\s,.!?…]+(?:${help}|sorry|please|graag|alsjeblieft))*[\s.!?…]*$`,
  'iu',
);
const ONLY_YES =
  /^(?:ja|jawel|jazeker|zeker|inderdaad|klopt|yes|yeah|yep|sure|i did|absolutely)(?:[\s,]+(?:hoor|zeker|een|één|wel|dat wel|twee|een paar|one|two|a few|some|i did|he did|she did|they did))*[\s.!]*$/iu;

/** What words are that answer no question: asking for help with it, or a yes where more was asked. */
export function noAnswer(text: string): 'help' | 'yes' | undefined {
  const line = text.trim();
  if (line.length > 120) return undefined;
  if (ASKS_FOR_HELP.test(line)) return 'help';
  return ONLY_YES.test(line) ? 'yes' : undefined;
}
