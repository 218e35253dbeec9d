const TAKES_BACK = [
  "(?:i )?(?:did ?n[’']?t|did not|never) (?:mean|want) (?:to|that|it)(?: (?:stop|skip|leave|end|press|quit)\\p{L}*)?",
  '(?:(?:that was|it was|pressed|hit|clicked|sorry,?) )*(?:the )?wrong button',
  '(?:by|that was an?) (?:accident|mistake)',
  "(?:can|could|shall|let[’']?s|may) (?:we|i|us)? ?(?:please )?(?:still )?(?:go on|carry on|continue|finish (?:it|this|that)|pick (?:it|that|this) up)(?: (?:again|after all|where we left off))?",
  '(?:ik )?(?:wilde|wou|bedoelde|bedoel|wil) (?:(?:dat|het|nog|eigenlijk|helemaal|toch) )*niet (?:te )?stoppen',
  '(?:per ongeluk|verkeerde knop|foutje|vergissing)(?: (?:gedrukt|geklikt|gestopt))?',
  '(?:ik )?(?:drukte|klikte) (?:per ongeluk|op de verkeerde knop|verkeerd)',
  '(?:kunnen|zullen|laten|mag|kan) (?:we|ik) (?:(?:toch|weer|nog|alsnog|even) )*(?:verder(?: ?gaan)?|doorgaan|het afmaken)',
];
const LEADS =
  '(?:(?:oops|oeps|oh|o|sorry|wait|wacht|no|nee|hé|hey|whoops|ai|shit|hmm+|but|maar|and|en|i|ik)[\\s,.!…]+)*';
const SAID = new RegExp(`^${LEADS}(?:${TAKES_BACK.join('|')})(?!\\p{L})(?:[\\s,.!?…]+\\p{L}+){0,14}[\\s.!?…]*$`, 'iu');
/** What goes on to a day or somebody else takes no stop back: «kan ik verder met Anna afspreken morgen om 10 uur?» */
const ELSE =
  /(?<!\p{L})(?:het was|it was|that was (?!a|the|by)|maker|morgen|tomorrow|later|\d)(?!\p{L})|\s\p{Lu}\p{Ll}/u;
const LONGEST = 120;

/** Whether somebody stopped by mistake and says so: “oops, wrong button, can we go on?”, «ik wilde niet stoppen». */
export function takesStopBack(text: string): boolean {
  return text.length <= LONGEST && SAID.test(text.trim()) && !ELSE.test(text.trim());
}
