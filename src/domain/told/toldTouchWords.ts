import { namesSource } from '../name/personWords.ts';

/** How people were in touch, as words tell it. */
export type ToldKind = 'met' | 'called' | 'written' | 'thanked';

const weekdayNl = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?';
const weekdayEn = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const day = String.raw`(?:(?:op )?${weekdayNl}|gister|gisteren|gisteravond|gistermiddag|gisterochtend|eergisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|net|zojuist|zonet|daarnet|afgelopen \p{L}+|vorige week)`;
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
const thankedNl =
  '(?:bedankt|(?:(?:een|mijn) )?(?:bedankje|dankwoord) (?:gestuurd|gegeven|gemaild|geappt)|(?:een )?bedank(?:mail|mailtje|kaart|kaartje|brief|briefje|berichtje) gestuurd)';
const end = String.raw`(?![\p{L}\p{M}\d])`;
/** What may follow names: nothing, a mark, or a word that begins a time, a place or a subject. */
const tail = String.raw`(?=$|\s*[,:.!(–—-]|\s(?:${weekdayEn}|${weekdayNl}|about|at|on|for|to|over|yesterday|today|this|last|just|again|by|via|after|during|who|because|since|earlier|briefly|from|and|but|or|in|op|bij|van|${day}|die|en|om|tijdens|na|voor|per|uit|weer|even|kort|aan|maar|want)${end})`;
/** "Met Kees" alone may be Dutch: "with Kees". */
const tailOfMet = String.raw`(?=[,:]\s(?:she|he|they|who)\s|\s(?:about|at|on|for|yesterday|today|this|last|again|from|and|but|over (?:lunch|coffee|drinks|dinner|breakfast))${end})`;
const N = `(${namesSource})`;

const subjectEn = `(?:(?:(?:oh|so|well|hi|hey|hello|ok|okay|and|then|also|finally|${dayEn}),? ){0,3}(?:(?:i|we)(?:['’]ve| have)? )?(?:(?:just|finally|also|briefly|quickly|then|today|yesterday|actually) ){0,2})`;
const adjective = `(?:an? |some )?(?:(?:very |really )?(?:nice|good|great|quick|short|long|lovely|useful|interesting|brief) )?`;
const meal = '(?:lunch|coffee|dinner|drinks?|breakfast|tea|beers?|chat|conversation|talk|meeting|catch-up|zoom|walk)';

export const dutchTouches: readonly (readonly [ToldKind, string])[] = [
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

export const englishTouches: readonly (readonly [ToldKind, string])[] = [
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
    `${subjectEn}(?:thanked|said thank you to|sent (?:an? |my )?(?:thank[- ]you|thanks)(?: note| card| e-?mail| letter| message)? to) ${N}${tail}`,
  ],
  [
    'thanked',
    `${subjectEn}sent ${N} (?:an? |my )?(?:thank[- ]you|thanks)(?: note| card| e-?mail| letter| message)?${end}`,
  ],
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
export const incomingTouches: readonly (readonly [ToldKind, string])[] = [
  ['called', `${N} (?:belde (?:me|mij|ons)|heeft (?:me|mij|ons) (?:${aside})(?:op|terug)?gebeld)${end}`],
  [
    'written',
    `${N} (?:(?:mailde|appte|schreef) (?:me|mij|ons)|heeft (?:me|mij|ons) (?:${aside})(?:terug)?(?:gemaild|geappt|geschreven))${end}`,
  ],
  ['called', `${lead}belde ${N} (?:me|mij|ons)${end}`],
  ['written', `${lead}(?:mailde|appte|schreef) ${N} (?:me|mij|ons)${end}`],
  ['called', `${N} (?:just )?(?:called|phoned|rang) (?:me|us)${end}`],
  ['written', `${N} (?:just )?(?:e-?mailed|mailed|texted|messaged|wrote(?: to)?|whatsapped) (?:me|us)${end}`],
];

/** "Met Anna gebeld", "Anna gebeld", "gebeld met Anna". */
function participles(kind: ToldKind, said: string): (readonly [ToldKind, string])[] {
  return [
    [kind, `${lead}${have}${aside}(?:met |aan |naar |bij )?${N} ${fill}${said}${end}`],
    [kind, `${lead}${have}${aside}${said} ${fill}(?:met|aan|naar|bij) ${N}${tail}`],
  ];
}
