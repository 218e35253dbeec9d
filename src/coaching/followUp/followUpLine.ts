import { firstPart } from '../../domain/line/firstPart.ts';
import type { Subject } from './followUpSubject.ts';

/** What a typed answer to a follow-up comes to, a date apart; nothing when the words do not tell. */
export type FollowUpReading = 'done' | 'not-yet' | 'cancelled';

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const NOT_NEEDED = word(
  "hoef(?:t|de)? (?:\\p{L}+ ){0,3}niet(?: meer)?|niet (?:meer )?nodig|niet meer van toepassing|laat (?:het |die |dat )?maar(?: zitten)?|vergeet (?:het|dat|die) maar|zit er niet in|gaat niet door|no longer|not needed|not necessary|don['’]?t need|never ?mind|forget (?:it|about it|that)|drop it|let it go|call it off",
);
const REFUSED = word(
  "wil(?:de)? niet|geen (?:tijd|zin|interesse|belangstelling|behoefte)|(?:zei|zegt|gezegd|antwoordde) nee|nee gezegd|afgewezen|afgewimpeld|bedankt ervoor|said no|says no|(?:has )?declined|turned (?:me|it|us) down|not interested|no time|refused|doesn['’]?t want|didn['’]?t want|rejected",
);
const NOT_YET = word(
  "nog (?:niet|niets|niks|geen|altijd|steeds)|niet (?:gedaan|gelukt|gevraagd|aan toegekomen|gehoord|gebeurd)|niets gehoord|niks gehoord|geen (?:antwoord|reactie|tijd|bericht)|vergeten|moet (?:ik )?nog|binnenkort|straks|later deze week|komt nog|doe ik|(?:ga ik|ik (?:ga|zal))(?!.*(?:spreken|ontmoeten|zien|koffie|lunch))|not yet|haven['’]?t|hasn['’]?t|didn['’]?t|forgot(?:ten)?|no (?:answer|reply|response|word|time|news)|nothing yet|nothing so far|heard nothing|still (?:have|need|waiting|to do)|silence|soon|(?:i['’]?ll|i will|i['’]?m going to)(?! (?:be )?(?:meet|see|speak|talk|hav))",
);
const DONE = word(
  'gedaan|gelukt|klaar|gevraagd|verstuurd|gestuurd|verzonden|gemaild|gebeld|geappt|geregeld|afgerond|gekregen|ontvangen|(?:is|zijn) binnen|binnengekomen|gehoord|geantwoord|gereageerd|teruggemaild|teruggebeld|gebeurd|gegeven|voorgesteld|geïntroduceerd|introduced|done|did|asked|sent|mailed|e-?mailed|called|rang|texted|written|wrote|arranged|sorted|got|received|heard|answered|replied|responded|came through|happened|given|gave|kept',
);
const YES = /^(?:ja|jawel|jazeker|zeker|jep|yes|yep|yeah|sure)(?!\p{L})/iu;
const NO = /^(?:nee|neen|nope|no|niet|helaas)(?!\p{L})/iu;

/** Reads a typed answer in either language. A refusal only means something where somebody was asked. */
export function readFollowUp(text: string, subject: Subject['is']): FollowUpReading | undefined {
  const said = text.trim();
  const first = firstPart(said);
  // «Ja, en ik ga haar donderdag zien»: what is still to come is something else.
  if (first !== said && !NOT_YET.test(first) && !NOT_NEEDED.test(first) && (YES.test(first) || DONE.test(first)))
    return 'done';
  if (NOT_NEEDED.test(said) || (subject === 'request' && REFUSED.test(said))) return 'cancelled';
  if (NOT_YET.test(said)) return 'not-yet';
  if (YES.test(said)) return 'done';
  if (NO.test(said)) return 'not-yet';
  return DONE.test(said) ? 'done' : undefined;
}
