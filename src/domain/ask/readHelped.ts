const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const NOT_YET = word(
  "nog (?:niet|niets|niks|geen|vragen|bellen|mailen)|(?:niet|nooit|niets|niks)(?: meer)? (?:van (?:gehoord|vernomen)|gereageerd|geantwoord|gevraagd|teruggebeld|teruggemaild)|(?:gaat|zou|zal) (?:het |me |mij |nog |even )*(?:uitzoeken|terugbellen|terugmailen|navragen|nadenken|kijken|vragen)|(?:never|did ?n['’]?t|didn['’]?t) (?:answered|answer|replied|reply|got back|get back|asked|ask)|(?:will|would|is going to|['’]ll) (?:get back|look into|find out|ask|call|let me know)|(?:niets|niks) gehoord|geen (?:antwoord|reactie|bericht)|wacht nog|not yet|haven['’]?t|hasn['’]?t|no (?:answer|reply|response|word)|heard nothing|nothing yet|still waiting",
);
const NO = word(
  "wist(?:en)? (?:het |dat |er )?(?:ook |zelf )?(?:niet|niks|niets)|(?:niets|niks|weinig) aan|(?:kon|kan|konden) (?:me |mij )?(?:niet|niks|niets)|geen idee|geen tijd|te druk|too busy|no time|niet echt|didn['’]?t (?:know|help)|couldn['’]?t help|can['’]?t help|no idea|no help|not really|not much",
);
const PLAIN_NO = /^(?:nee|neen|nope|no|nah|helaas|unfortunately)(?!\p{L})/iu;
const YES =
  /^(?:ja|jazeker|zeker|jawel|yes|yep|yeah|sure|absoluut|absolutely|heel (?:erg|veel)|enorm|very much|a lot|definitely)(?!\p{L})[\s,.;:!–-]*/iu;
const LONGEST_WORD = 3;
/** A sentence that denies something tells no help by itself. */
const DENIES = word("niet|niets|niks|geen|nooit|not|never|nothing|n['’]t");

/** What is told of whether somebody's answer helped; `how` in the words that were typed. Nothing when the words do not tell. */
export function readHelped(text: string): { is: 'yes'; how?: string } | { is: 'no' | 'not-yet' } | undefined {
  const said = text.trim();
  if (NOT_YET.test(said)) return { is: 'not-yet' };
  if (PLAIN_NO.test(said) || NO.test(said)) return { is: 'no' };
  const how = said.replace(YES, '').trim();
  const tells = how.split(/\s+/u).length > LONGEST_WORD;
  if (how !== said) return tells ? { is: 'yes', how } : { is: 'yes' };
  return tells && !said.includes('?') && !DENIES.test(how) ? { is: 'yes', how } : undefined;
}
