/** What weighs on somebody who tells of a goal or a conversation ahead. */
export type Feeling = 'lay-off' | 'rejection' | 'fear' | 'nerves';

/** The rest of a clause in which nothing is denied or lessened. */
const still = String.raw`(?:(?!(?<!\p{L})(?:niet|nooit|geen|minder|not|never|less)(?!\p{L}))[^.!?;:]){0,40}?(?<!\p{L})`;
const saying = (...ways: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?:${ways.join('|')})(?!\p{L})`, 'iu');

const FEELINGS: readonly (readonly [Feeling, RegExp])[] = [
  [
    'lay-off',
    saying(
      `(?:ik (?:ben|word|werd|was)|(?:ben|word|werd|was) ik) ${still}(?:ontslagen|boventallig|wegbezuinigd|op straat gezet)`,
      `(?:ik ${still}|mijn )(?:baan|werk) ${still}(?:kwijt(?:geraakt|raak)?|verloren)`,
      `ik (?:kreeg|heb) ${still}ontslag(?= gekregen|[.,!?]|$)`,
      String.raw`(?<=^|[,;.!]\s{0,3}|\s(?:en|dus|want)\s)(?:ben|werd|word) (?:(?:net|pas|onlangs|gisteren|sinds kort|vorige (?:week|maand)) )?(?:ontslagen|boventallig)`,
      String.raw`(?<=^|[,;.!]\s{0,3}|\s(?:and|so|as)\s)(?:just |recently )?(?:got|was|been) (?:just |recently )?(?:laid off|made redundant|let go|fired|sacked)`,
      `mijn (?:baan|functie) ${still}(?:vervalt|verdwijnt|is vervallen|is verdwenen)`,
      `i(?:['’]ve| have| was| am| got|['’]m)(?: \\p{L}+){0,3} (?:laid off|made redundant|let go|fired|sacked)`,
      `i ${still}(?:lost|losing|lose) my job`,
      `my (?:job|role|position) ${still}(?:cut|eliminated|made redundant)`,
    ),
  ],
  [
    'rejection',
    saying(
      `(?:ik (?:ben|word|werd)|(?:ben|word|werd) ik|(?<=^\\s*)(?:weer )?)${still}afgewezen`,
      `(?:weer |de |nog een )?(?:\\d+e |zoveelste )?afwijzing`,
      `(?:ze|zij) (?:kozen|hebben gekozen|gingen|zijn gegaan) ${still}(?:voor )?(?:een ander|iemand anders)`,
      `(?:i(?:['’]ve| have| was| got|['’]m)|(?<=^\\s*)) ?${still}(?:rejected|turned down)`,
      `(?:another|that['’]?s|my) ${still}rejection`,
      `did ?n['’]?t get (?:it|the (?:job|role|position))`,
    ),
  ],
  [
    'nerves',
    saying(
      `(?<=[,.!]\\s*|^\\s*)(?:zenuwen|nerves|stomach in knots|butterflies)`,
      `ik (?:ben|word|voel me) ${still}(?:zenuwachtig|nerveus|gespannen)`,
      `(?:ben|word) ik ${still}(?:zenuwachtig|nerveus|gespannen)`,
      `vind (?:ik )?(?:het|dit|dat|zo['’]n gesprek) ${still}spannend`,
      `i(?:['’]m| am| feel| get) ${still}(?:nervous|anxious(?! to)|jittery)`,
      `makes me ${still}(?:nervous|anxious)`,
      'nerve-?w?racking',
    ),
  ],
  [
    'fear',
    saying(
      `ik ben ${still}(?:bang(?! van (?:niet|wel)| dat ik (?:het|dat) niet weet)|angstig|huiverig)`,
      `ben ik ${still}(?:bang|angstig|huiverig)(?! van (?:niet|wel))`,
      `vind (?:ik )?(?:het|dit|dat) ${still}(?:dood)?eng`,
      `vind (?:ik )?(?:['’]?t) ${still}(?:dood)?eng`,
      `(?:i|ik) (?:really )?(?:hate|haat) (?:this|it|networking|dit|netwerken)`,
      'ik durf (?:\\p{L}+ ){0,4}niet',
      'ik zie er ?(?:\\p{L}+ ){0,3}(?:tegen ?op)',
      `i(?:['’]m| am) ${still}(?:scared|terrified|frightened|dreading|afraid(?= (?:of|to)(?!\\p{L})| (?:that )?(?:they|people|nobody|i['’]ll|i will)|[.,!?]|$))`,
      '(?:this|that|it) (?:really )?scares me',
    ),
  ],
];

/** The feeling that somebody tells of themselves, Dutch or English; nothing when it is denied, or another’s. */
export function feelingIn(text: string): Feeling | undefined {
  return FEELINGS.find(([, told]) => told.test(text))?.[0];
}

/** «maar netwerken vind ik wel eng hoor»: what weighs on somebody in general. */
const ABOUT_NETWORKING =
  /(?<!\p{L})(?:netwerken|networking|dit (?:soort )?(?:gesprekken|dingen))(?!\p{L}).*(?<!\p{L})(?:eng|spannend|lastig|moeilijk|vreselijk|scary|scared|hard|awkward|hate|terrifying|daunting)(?!\p{L})|(?<!\p{L})(?:eng|bang|hate|scared)(?!\p{L}).*(?<!\p{L})(?:netwerken|networking)(?!\p{L})/iu;

/** Words without the clauses that only tell a feeling: what is wanted is what goes on the card. */
export function withoutFeeling(text: string): string {
  const clauses = text.split(
    /(?<=[,.;!])\s+|\s+(?=(?:en|and|maar|but)\s+(?:wil|ik wil|zoek|ik zoek|want|i want|would|i['’]d)(?!\p{L}))/iu,
  );
  const plain = clauses
    .filter((clause) => feelingIn(clause) === undefined && !ABOUT_NETWORKING.test(clause))
    .map((clause, at) => (at === 0 ? clause.replace(/^(?:en|and|maar|but)\s+/iu, '') : clause));
  return plain.length === 0 || plain.length === clauses.length ? text : plain.join(' ').replace(/[,;]$/u, '');
}
