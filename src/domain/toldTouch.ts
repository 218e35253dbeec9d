import { cutNames } from './oneLine.ts';
import { mayBeAPerson, namesSource, splitOrganisation } from './personWords.ts';

/** How people were in touch, as words tell it. */
export type ToldKind = 'met' | 'called' | 'written' | 'thanked';

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

const weekdayNl = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?';
const weekdayEn = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const day = String.raw`(?:(?:op )?${weekdayNl}|gisteren|gisteravond|gistermiddag|gisterochtend|eergisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|net|zojuist|zonet|daarnet|afgelopen \p{L}+|vorige week)`;
const dayEn = `(?:(?:on |last )?${weekdayEn}|today|yesterday|this morning|this afternoon|this evening|last night|last week|earlier today|just now|just)`;
const aside = `(?:(?:${day}|even|kort|uitgebreid|weer|ook|eindelijk|weer eens|eens|lang|leuk|goed|fijn|gezellig|lekker|al|samen|telefonisch|eerder|heel|uitvoerig|nog even) ){0,4}`;
const lead = `(?:(?:oh|ja|nou|zo|hoi|hey|trouwens|en|${day}|even|eindelijk|ook|weer)(?:,)? ){0,3}`;
const have = `(?:(?:ik|we|wij) (?:heb|hebben|ben|zijn) |(?:heb|ben) (?:(?:ik|we) )?)?`;
const fill = String.raw`(?:(?:${aside}(?:over|via|per|op|in|bij|tijdens|aan|voor|uit) (?:[\p{L}\p{M}\d'’-]+ ){1,5}?){0,2}${aside})`;
const thing =
  '(?:een |het )?(?:(?:heel |erg )?(?:goed|leuk|fijn|mooi|kort|lang|lekker|gezellig|prettig|nuttig|inspirerend)e? )?';
const talk = '(?:gesprek|gesprekje|koffie|lunch|overleg|borrel|diner|etentje|praatje|afspraak|bespreking|wandeling)';
const drunk = `${thing}(?:koffie|kop koffie|kopje koffie|thee|borrel|biertje|wijntje|bier) gedronken`;
const letter = String.raw`(?:een )?(?:\p{L}+ )?(?:mail|mailtje|e-mail|e-mailtje|bericht|berichtje|appje|brief|kaart|kaartje|sms|sms'je) gestuurd`;
const spokenNl = `(?:${drunk}|gesproken|ontmoet|getroffen|gezien|geluncht|gegeten|bijgepraat|gepraat|overlegd|gewandeld|gekletst|kennisgemaakt|kennis gemaakt|tegengekomen|bezocht|langs geweest|op bezoek geweest)`;
const calledNl = '(?:gebeld|opgebeld|teruggebeld|getelefoneerd|gevideobeld|aan de (?:telefoon|lijn) gehad)';
const writtenNl = `(?:gemaild|geappt|geschreven|gechat|teruggemaild|${letter})`;
const thankedNl = '(?:bedankt|een bedankje (?:gestuurd|gegeven)|een bedank(?:mail|mailtje|kaart|kaartje) gestuurd)';
const end = String.raw`(?![\p{L}\p{M}\d])`;
/** What may follow names: nothing, a mark, or a word that begins a time, a place or a subject. */
const tail = String.raw`(?=$|\s*[,:.!(–—-]|\s(?:${weekdayEn}|${weekdayNl}|about|at|on|for|to|over|yesterday|today|this|last|just|again|by|via|after|during|who|because|since|earlier|briefly|from|and|but|or|in|op|bij|van|${day}|die|en|om|tijdens|na|voor|per|uit|weer|even|kort|aan|maar|want)${end})`;
/** "Met Kees" alone may be Dutch: "with Kees". */
const tailOfMet = String.raw`(?=[,:]\s(?:she|he|they|who)\s|\s(?:about|at|on|for|yesterday|today|this|last|again|from|and|but|over (?:lunch|coffee|drinks|dinner|breakfast))${end})`;
const N = `(${namesSource})`;

const subjectEn = `(?:(?:(?:oh|so|well|hi|hey|hello|ok|okay|and|then|also|finally|${dayEn}),? ){0,3}(?:(?:i|we)(?:['’]ve| have)? )?(?:(?:just|finally|also|briefly|quickly|then|today|yesterday|actually) ){0,2})`;
const adjective = `(?:an? |some )?(?:(?:very |really )?(?:nice|good|great|quick|short|long|lovely|useful|interesting|brief) )?`;
const meal = '(?:lunch|coffee|dinner|drinks?|breakfast|tea|beers?|chat|conversation|talk|meeting|catch-up|zoom|walk)';

const dutch: readonly (readonly [ToldKind, string])[] = [
  ...participles('called', calledNl),
  ...participles('thanked', thankedNl),
  ...participles('written', writtenNl),
  ...participles('met', spokenNl),
  ['called', `${lead}${have}${aside}${thing}(?:telefoongesprek|telefoontje) (?:gehad )?met ${N}${tail}(?: gehad)?`],
  ['met', `${lead}${have}${aside}${thing}${talk} (?:gehad met ${N}${tail}|met ${N} (?:${aside})gehad${end})`],
  ['met', `${lead}(?:ik |we )?had(?: ik| we)? ${aside}${thing}${talk} met ${N}${tail}`],
  [
    'met',
    `${lead}(?:(?:ik|we|wij) )?(?:sprak|spraken|ontmoette|lunchte|at|dronk|zag)(?: ik| we)? ${aside}(?:koffie )?(?:met )?${N}${tail}`,
  ],
  ['met', `${lead}(?:ik kwam|kwam ik) ${aside}${N} ${fill}tegen${end}`],
  ['called', `${lead}(?:ik |we )?belde(?: ik| we)? ${aside}(?:met )?${N}${tail}`],
  ['thanked', `${lead}(?:ik |we )?bedankte(?: ik| we)? ${aside}${N}${tail}`],
  ['written', `${lead}(?:ik |we )?(?:mailde|appte|schreef)(?: ik| we)? ${aside}(?:met |aan )?${N}${tail}`],
];

const english: readonly (readonly [ToldKind, string])[] = [
  [
    'called',
    `${subjectEn}(?:called|phoned|rang|facetimed|video-?called|had ${adjective}(?:phone |video )?call with|(?:got off|was on) the phone with|spoke on the phone (?:to|with)) ${N}${tail}`,
  ],
  [
    'written',
    `${subjectEn}(?:e-?mailed|mailed|wrote(?: to)?|texted|messaged|whatsapped|sent (?:an? )?(?:e-?mail|message|text|note|letter|card) to) ${N}${tail}`,
  ],
  [
    'thanked',
    `${subjectEn}(?:thanked|said thank you to|sent (?:an? )?thank-you (?:note|card|e-?mail|message) to) ${N}${tail}`,
  ],
  ['thanked', `${subjectEn}sent ${N} an? thank-you(?: note| card| e-?mail| message)?${end}`],
  ['written', `${subjectEn}sent ${N} an? (?:e-?mail|message|text|note|letter|card)${end}`],
  [
    'met',
    `${subjectEn}(?:(?:spoke|spoken|talked|chatted) (?:to|with)|caught up with|bumped into|ran into|sat down with|visited|saw|lunched with|had ${adjective}${meal} with) ${N}${tail}`,
  ],
  [
    'met',
    String.raw`${subjectEn}(?<=(?:^|[^\p{L}])(?:i|we|ve|have|just|finally|today|yesterday|and|also|then|morning|afternoon|night) )met (?:up )?(?:with )?${N}${tail}`,
  ],
  ['met', `met (?:up with|with) ${N}${tail}`],
  ['met', `met ${N}${tailOfMet}`],
];

/** What came from the other. */
const incoming: readonly (readonly [ToldKind, string])[] = [
  ['called', `${N} (?:belde (?:me|mij|ons)|heeft (?:me|mij|ons) (?:${aside})(?:op|terug)?gebeld)${end}`],
  [
    'written',
    `${N} (?:(?:mailde|appte|schreef) (?:me|mij|ons)|heeft (?:me|mij|ons) (?:${aside})(?:terug)?(?:gemaild|geappt|geschreven))${end}`,
  ],
  ['called', `${N} (?:just )?(?:called|phoned|rang) (?:me|us)${end}`],
  ['written', `${N} (?:just )?(?:e-?mailed|mailed|texted|messaged|wrote(?: to)?|whatsapped) (?:me|us)${end}`],
];

const patterns = [...dutch, ...english, ...incoming].map((each) => {
  const [kind, source] = each;
  return { kind, pattern: new RegExp(`^(?:${source})`, 'u'), isIncoming: incoming.includes(each) };
});
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
  for (const { kind, pattern, isIncoming } of patterns) {
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
    const placed = people.flatMap(({ name, organisation }) => (organisation ? [[name, organisation]] : []));
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

/** "Met Anna gebeld", "Anna gebeld", "gebeld met Anna". */
function participles(kind: ToldKind, said: string): (readonly [ToldKind, string])[] {
  return [
    [kind, `${lead}${have}${aside}(?:met |aan |naar |bij )?${N} ${fill}${said}${end}`],
    [kind, `${lead}${have}${aside}${said} ${fill}(?:met|aan|naar|bij) ${N}${tail}`],
  ];
}

function dayOf(text: string): 'today' | 'yesterday' | undefined {
  if (/(?<!\p{L})(?:eergisteren|day before yesterday|last week|vorige week|afgelopen)(?!\p{L})/iu.test(text))
    return undefined;
  if (/(?<!\p{L})(?:gister(?:en|avond|middag|ochtend)|yesterday|last night)(?!\p{L})/iu.test(text)) return 'yesterday';
  const today =
    /(?<!\p{L})(?:vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|net|zojuist|zonet|daarnet|today|just|this (?:morning|afternoon|evening)|tonight)(?!\p{L})/iu;
  return today.test(text) ? 'today' : undefined;
}
