const before = `(?:(?:sorry|nee|no|nou|hm+|eh+m?|uh+m?|oh|well|tja|ok(?:é|ay)?|prima|ja|yes|fine|eerlijk gezegd|honestly)[\\s,.!…]+)*`;
const dutch = [
  '(?:(?:dat|het|die) )?(?:doe|zeg|vertel|beantwoord|bedenk|noem) ik (?:(?:dat|het|die|je|nog|wel|even|zo|liever) )*(?:later|straks|een andere keer)(?: (?:wel|even|nog|graag))*',
  '(?:daar )?kom ik (?:er )?(?:later|straks|nog|morgen) (?:(?:nog|wel) )?op terug',
  '(?:misschien|liever|wel|even) (?:later|straks)(?: (?:graag|misschien|even|dan))?',
  '(?:later|straks) (?:misschien|maar|even|dan|wel|liever)',
  '(?:nu|op dit moment|vandaag) (?:even |liever )?niet',
  '(?:liever )?niet nu',
  '(?:een )?ander(?:e)? keer(?:tje)?',
  '(?:(?:ik )?heb (?:ik )?|er is )?(?:nu|daar nu|vandaag) (?:even )?geen tijd(?: voor)?|geen tijd nu|(?:ik heb )?(?:even )?geen tijd',
  'komt (?:later|nog)(?: wel)?',
  'vraag (?:(?:het|me|mij|dat) )*(?:later|straks|morgen|een andere keer)(?: (?:nog (?:een keer|eens)|maar|even|weer))*',
];
const english = [
  "(?:i(?:['’]ll| will|['’]d rather|['’]m going to)|let me|can i|could i) (?:do|answer|tell you|say|think about|come back to|get back to(?: you(?: on| about)?)?|look at|give you)(?: (?:it|that|this|them|those|you))? (?:a bit )?(?:later|another time|some other time)(?: on)?",
  '(?:maybe|perhaps|rather) later(?: on)?|later(?: on)?(?:,? (?:maybe|perhaps|then))',
  'not (?:right )?now|not (?:at the moment|today)',
  '(?:some )?(?:another|other) time',
  "(?:i(?:['’]ve got| have|['’]ve) )?no time (?:for (?:it|this|that) )?(?:right )?(?:now|today)?",
  '(?:(?:can|could) you )?ask (?:me )?(?:that |it )?(?:again )?(?:later|tomorrow|another time)(?: again)?',
];
const PUTS_OFF = new RegExp(
  `^${before}(?:${[...dutch, ...english].join('|')})(?:[\\s,]+(?:please|graag|hoor|thanks|thank you|sorry|bedankt|dank je))*[\\s.!…]*$`,
  'iu',
);
const LONGEST = 80;

/** Whether words only put a question off, Dutch or English: «dat doe ik later wel», “I'll do it later”, “not right now”. */
export function putsOff(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && PUTS_OFF.test(line);
}
