/** What a typed answer to «did it take place?» says, when it says just that; anything else is about the conversation itself. */
export type HeldReading = 'moved' | 'cancelled' | 'still-going' | 'no' | 'yes' | 'told';

const signs: readonly (readonly [HeldReading, RegExp])[] = [
  [
    'still-going',
    /^(?:nee,?\s+)?(?:ik ben |we zijn |het is )?(?:er )?nog (?:steeds )?(?:niet klaar|bezig|in gesprek|aan de gang)|^(?:no,?\s+)?(?:it'?s |we'?re |i'?m )?still (?:going|at it|talking|busy|there)/iu,
  ],
  [
    'moved',
    /^(?:nee,?\s+|no,?\s+)?(?:(?:(?:het|dat|it|that)(?:['’]s)?\s+)?(?:(?:is|was|werd|wordt|has|been|got)\s+){0,2}(?:verzet|verplaatst|verschoven|uitgesteld|moved|rescheduled|postponed|put off)|(?:ik|hij|zij|ze|we|wij|i|he|she|they|we)(?:['’]ve|['’]s)?\s+(?:(?:heeft|hebben|heb|have|has|had to)\s+)?(?:(?:het|hem|ons gesprek)\s+(?:verzet|verplaatst|verschoven|uitgesteld)|(?:postponed?|rescheduled?|moved?\s+(?:it|our|the)\b)))/iu,
  ],
  [
    'cancelled',
    /^(?:nee,?\s+|no,?\s+)?(?:(?:hij|zij|het|dat|it|he|she|they)\s+)?(?:is |was |werd |has been |got |heeft |has )?(?:ging niet door|gaat niet door|niet doorgegaan|afgezegd|geannuleerd|afgelast|cancell?ed|called off|did ?n['’]?o?t happen|fell through)\b/iu,
  ],
  ['yes', /^(?:ja|yes|jazeker|jawel|yep|zeker)[\s.!]*$/iu],
  ['no', /^(?:nee|no|nope|helaas niet|niet)[\s.!]*$/iu],
];

/** Reads a typed answer to whether the conversation took place, in either language. */
export function readHeld(text: string): HeldReading {
  return signs.find(([, sign]) => sign.test(text.trim()))?.[0] ?? 'told';
}
