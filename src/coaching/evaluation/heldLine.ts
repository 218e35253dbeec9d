/** What a typed answer to «did it take place?» says, when it says just that; anything else is about the conversation itself. */
export type HeldReading = 'moved' | 'cancelled' | 'still-going' | 'no' | 'yes' | 'told';

/** What was to take place, and who was to be there: only about those does a denial say that there was no conversation. */
const MEETING =
  '(?:het|dit|dat|it|this|that|(?:het|ons|mijn|dit|the|our|my|this) (?:gesprek|meeting|conversation|talk|call|chat|coffee)|(?:de|onze|mijn|the|our|my) (?:afspraak|koffie|appointment))';
const SOMEONE =
  "(?:ik|hij|zij|ze|we|wij|i|he|she|they|niemand|nobody|no one|(?!(?:het|de|dat|een|er|niet|zijn|haar|hun|mijn|ons|onze|the|it|that|an?|not|his|her|their|my|our|its|one|all)\\s)\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{L}[\\p{L}'’-]*){0,2}?)";
const SUBJECT = `(?:(?:${MEETING}|${SOMEONE})(?:['’](?:s|ve))?\\s+)?`;
const HELPERS =
  '(?:(?:is|was|werd|wordt|heeft|heb|hebben|has|have|had to|had|been|got|moest|helaas|toch|unfortunately|sadly|in the end|op het laatste moment|last minute)\\s+){0,4}';
const OBJECT = '(?:(?:het|hem|me|it|(?:het|ons|the|our) (?:gesprek|meeting|talk)|(?:de|onze) afspraak)\\s+)?';
const DENIES = "(?:did ?n['’]?t|did not|never)";
const NOT = "(?:n['’]?t| not)";
const MOVED = '(?:verzet|verplaatst|verschoven|uitgesteld|rescheduled|postponed|put off)';
const CLOSE = '(?=$|[\\s.,;:!])';

const signs: readonly (readonly [HeldReading, RegExp])[] = [
  [
    'still-going',
    /^(?:ik ben |we zijn |het is )?(?:er )?nog (?:steeds )?(?:niet (?:klaar|zover|begonnen)|bezig|in gesprek|aan de gang)|^(?:nog niet|not yet)[\s.!]*$|^(?:it'?s |we['’]?re |i['’]?m )?still (?:going|at it|talking|busy|there)|^it has(?:n['’]?t| not) started/iu,
  ],
  [
    'moved',
    new RegExp(
      `^${SUBJECT}${HELPERS}${OBJECT}${HELPERS}${MOVED}${CLOSE}|^(?:(?:${MEETING})(?:['’]s)?\\s+)?(?:(?:is|was|has|been|got)\\s+){0,2}moved${CLOSE}(?!\\s+(?:me|my)\\b)|^${SOMEONE}(?:['’](?:s|ve))?\\s+(?:(?:has|have|had to)\\s+)?moved?\\s+(?:it|(?:our|the)\\s)`,
      'iu',
    ),
  ],
  [
    'cancelled',
    new RegExp(
      `^(?:${MEETING}\\s+)?(?:helaas\\s+|toch\\s+)*(?:(?:ging|gaat|kon)\\s+(?:helaas\\s+|toch\\s+)*niet (?:meer )?door|(?:is\\s+)?(?:helaas\\s+)?niet doorgegaan|${DENIES} (?:happen(?:ed)?|take place|go ahead|went ahead|took place)|fell through|was called off|called off)${CLOSE}|^${SUBJECT}${HELPERS}${OBJECT}${HELPERS}(?:afgezegd|geannuleerd|afgelast|cancell?ed|cancel)(?=$|[.,;:!]|\\s+(?:on me|it|our|the|last|because|at|op|omdat|wegens)(?=$|\\s))|^${SOMEONE}\\s+zegde(?:n)? (?:het |helaas )?af${CLOSE}`,
      'iu',
    ),
  ],
  [
    'no',
    new RegExp(
      `^(?:i|we) (?:did${NOT}|never did)(?=[\\s.!]*$|,|\\s+(?:get to|manage|in the end|talk(?! about)|speak|meet)(?!\\p{L}))|^(?:helaas niet|sadly not|unfortunately not|niet|(?:het was vandaag niet)(?=$|[.,]))(?=[\\s.!]*$|,)|^${SOMEONE}\\s+(?:(?:kwam(?:en)?|is|zijn|ben) (?:helaas )?niet (?:opdagen|gekomen|gegaan|komen opdagen)|(?:was|waren) er (?:helaas )?niet(?=$|[.,!])|(?:was|were)${NOT} there(?=$|[.,!])|${DENIES} (?:show|turn|showed|turned) up|(?:did${NOT}) (?:come|make it)(?=$|[.,!])|stood me up|missed it|could${NOT} make it)|^(?:nobody|no one) (?:came|showed up|was there)|^er (?:kwam|was) niemand`,
      'iu',
    ),
  ],
  ['yes', /^(?:ja|yes|jazeker|jawel|yep|zeker)(?: hoor)?[\s.!]*$|^(?:yes,?\s+)?(?:it|i|we) did[\s.!]*$/iu],
];

/** «Nee», «No, …» with the rest of what is said. «No problem», «Nee heb je» deny nothing. */
const BEGINS_NO =
  /^(?:nee|no|nope)(?: hoor| joh)?(?:\s*[,.;:!–-]+\s*|\s*$|\s+(?=(?:ik|hij|zij|ze|we|het|er|i|he|she|it|they)\s))(?<rest>.*)$/isu;
/** What is said of a conversation that did take place. */
const WAS_THERE =
  /^(?:(?:het|it|that|this)\s+(?:was|ging|went)\s+(?!(?:er |vandaag )?(?:niet|not)\b)|(?:it['’]s\s+)?(?:echt|heel|erg|best|prima|goed|leuk|really|very|quite|good|great|fine|lovely)(?!\p{L}))/iu;

/** Reads a typed answer to whether the conversation took place, in either language. */
export function readHeld(text: string): HeldReading {
  const said = text.trim();
  const rest = BEGINS_NO.exec(said)?.groups?.rest?.trim();
  const reading = signs.find(([, sign]) => sign.test(rest || said))?.[0];
  if (rest === undefined) return reading ?? 'told';
  if (reading !== undefined && reading !== 'yes') return reading;
  return WAS_THERE.test(rest) ? 'told' : 'no';
}
