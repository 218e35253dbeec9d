import { lazy } from '../lazy.ts';
import { cutNames } from '../line/oneLine.ts';
import { mayBeAPerson, splitOrganisation, worksAt } from '../name/personWords.ts';
import { dutchTouches, englishTouches, incomingTouches, type ToldKind } from './toldTouchWords.ts';

/** A touch that a clause tells: `in` when it came from them, `length` how many of the clause's characters tell it. */
interface TouchRead {
  names: string[];
  /** Where people of the clause work, by name: "Anna van TenneT". */
  organisations?: Record<string, string>;
  /** The words of the clause that are about the touch. */
  own: string;
  kind: ToldKind;
  direction?: 'in';
  day?: 'today' | 'yesterday';
  length: number;
}

const patterns = lazy(() =>
  [...dutchTouches, ...englishTouches, ...incomingTouches].map((each) => {
    const [kind, source] = each;
    return { kind, pattern: new RegExp(`^(?:${source})`, 'u'), isIncoming: incomingTouches.includes(each) };
  }),
);
const withSubject = /^(?:\p{L}+,? ){0,3}?(?:i|we|ik|wij)(?:['’]ve)?(?!\p{L})/u;

/** What makes a telling a denial, a plan, a habit or a thing of long ago. */
const doubt =
  /(?<!\p{L})(?:niet|geen|nooit|niemand|bijna|vergeten|proberen|geprobeerd|willen|moeten|zullen|morgen|overmorgen|volgende|straks|zou|zal|elke|iedere|altijd|vaak|vroeger|ooit|geleden|jaar|jaren|not|never|nobody|almost|nearly|forgot|tried|tomorrow|next|will|would|every|always|often|usually|once|ago|years?)(?!\p{L})|n['’]t(?!\p{L})/iu;
const denial =
  /(?<!\p{L})(?:niet|geen|nooit|niemand|bijna|vergeten|not|never|nobody|almost|nearly|forgot)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** What says that nobody picked up. */
export const unreached =
  /(?:(?:nam|neemt|namen) (?:\p{L}+ )?niet op|geen gehoor|voicemail|niet bereik\p{L}*|niet te pakken|no (?:answer|reply)|did(?: not|n['’]t) (?:pick up|answer)|could(?: not|n['’]t) reach|in gesprek)(?!\p{L})/iu;
const seenOnly =
  /(?<!\p{L})(?:linkedin|tv|televisie|television|krant|paper|news|nieuws|foto|photo|post|facebook|instagram|youtube)(?!\p{L})/iu;
const byPhone = /(?<!\p{L})(?:telefonisch|aan de telefoon|aan de lijn|on the phone|over the phone|by phone)(?!\p{L})/iu;

/** The touch a clause plainly tells. A clause that continues another must say "I" unless `open`. */
export function readTouch(clause: string, open: boolean): TouchRead | undefined {
  for (const { kind, pattern, isIncoming } of patterns()) {
    const found = pattern.exec(clause);
    const listed = found?.slice(1).find((group) => group !== undefined);
    if (!found || !listed || !(open || withSubject.test(clause))) continue;
    const behind =
      clause.slice(found[0].length).split(/[,:(]|\s(?:but|maar|who|die|and (?=\p{Ll})|en (?=\p{Ll}))/u)[0] ?? '';
    const own = found[0] + behind;
    const people = cutNames(listed).map((each) => splitOrganisation(each));
    const names = people.map(({ name }) => name);
    if (doubt.test(own.replace(/\s(?:about|over) .*/u, '')) || seenOnly.test(own)) return undefined;
    if (!names.every(mayBeAPerson) || names.length === 0) return undefined;
    const told = dayOf(own);
    const placed = people.flatMap(({ name, organisation = worksAt(name, own) }) =>
      organisation ? [[name, organisation]] : [],
    );
    return {
      names,
      ...(placed.length > 0 ? { organisations: Object.fromEntries(placed) } : {}),
      own,
      length: found[0].length,
      kind: byPhone.test(own) ? 'called' : kind,
      ...(isIncoming ? { direction: 'in' as const } : {}),
      ...(told ? { day: told } : {}),
    };
  }
  return undefined;
}

/** Whether words about contact deny it, or say that nobody picked up. */
export function deniesTouch(text: string): boolean {
  return denial.test(text) || unreached.test(text);
}

function dayOf(text: string): 'today' | 'yesterday' | undefined {
  if (/(?<!\p{L})(?:eergisteren|day before yesterday|last week|vorige week|afgelopen)(?!\p{L})/iu.test(text))
    return undefined;
  if (/(?<!\p{L})(?:gister(?:en|avond|middag|ochtend)|yesterday|last night)(?!\p{L})/iu.test(text)) return 'yesterday';
  const today =
    /(?<!\p{L})(?:vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|net|zojuist|zonet|daarnet|today|just|this (?:morning|afternoon|evening)|tonight)(?!\p{L})/iu;
  return today.test(text) ? 'today' : undefined;
}
