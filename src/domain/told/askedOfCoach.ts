/** A question about the coach itself that a command answers, and the text without it. */
export interface AskedOfCoach {
  readonly command: 'privacy' | 'meetings' | 'referrals' | 'goal';
  readonly rest: string;
}

const asked: readonly (readonly [AskedOfCoach['command'], RegExp])[] = [
  [
    'privacy',
    /^(?:(?:en|and|maar|but|wacht|wait)\s+)?(?:wie (?:ziet|leest|kan)\b.*\b(?:dit|dat|dit allemaal|mee|lezen|zien|hier|bij)|(?:kan|leest|ziet) (?:iemand|mijn \p{L}+|anderen)\b.*|wie (?:is (?:dan )?['‘’"“]?wie (?:het|dit|spoor) beheert|beheert (?:dit|het|spoor))\b.*|who (?:runs|manages|is running|is behind|operates) (?:this|it|spoor)\b.*|is dit (?:wel )?(?:priv[eé]|vertrouwelijk|veilig|geheim)|blijft dit (?:onder ons|priv[eé]|geheim)|who (?:can )?(?:sees?|reads?|else sees)\b.*\b(?:this|that|it|me|what)|can (?:anyone|anybody|my \p{L}+|others|people)\b.*(?:see|read)|is this (?:private|confidential|safe|secret))/iu,
  ],
  [
    'meetings',
    /^(?:waar (?:spreken|hebben|zien) we (?:elkaar )?(?:ook (?:al)?weer )?(?:af|afgesproken)?(?!\p{L}).*|where (?:are we|do we|am i) meet.*|(?:staat|is) (?:de|het|mijn|m['’]n|die|dat)?\s?(?:koffie|gesprek|afspraak|lunch|borrel)\b.*(?:agenda|genoteerd|gepland|erin)|heb je (?:de|het|mijn|die|dat)?\s?(?:koffie|gesprek|afspraak|lunch|borrel)\b.*(?:genoteerd|gepland|onthouden|staan)|is (?:my|the|that) (?:coffee|meeting|conversation|call|chat|lunch|appointment)\b.*(?:diary|calendar|noted|planned|booked|in there)|(?:did|do|have) you (?:got |have |get |note |noted |book |booked )?(?:my|the|that) (?:coffee|meeting|conversation|call|chat|lunch|appointment)\b.*|(?:did|do|have) you (?:got|have|get|note|noted|save|saved|catch) (?:that )?(?:(?:the|its|that) (?:place|venue|location|topic|subject|time|day|date)\b.*|(?:it['’]?s|we['’]?re meeting) (?:at|in|about|on)\s.*)|heb je (?:ook )?(?:de|het) (?:plek|plaats|locatie|onderwerp|tijd|dag|datum)\b.*(?:genoteerd|onthouden|opgeslagen|staan|meegekregen)|heb je (?:ook )?(?:genoteerd|onthouden|opgeslagen) (?:dat (?:het|we)|waar|waarover|wanneer)\b.*)/iu,
  ],
  [
    'referrals',
    /^(?:heb je (?:ook )?(?:de |die )?(?:namen|naam|verwijzing(?:en)?)\b.*(?:onthouden|genoteerd|opgeslagen|staan)|(?:did|do|have) you (?:get|got|keep|kept|note|noted|save|saved|remember|have) (?:the|those|both|her|his) (?:names?|referrals?)\b.*)/iu,
  ],
  [
    'goal',
    /^(?:(?:mijn|m['’]n) doel (?:klopt|is|moet|was|kan|mag)\b.*|(?:kan|mag|hoe (?:kan|wijzig|verander)) (?:ik )?(?:mijn|m['’]n) doel\b.*|my goal (?:is|isn['’]?t|should|has|was|needs)\b.*|(?:can|how (?:do|can)) i change my goal\b.*)/iu,
  ],
];
/** «Wat zei Tom?», “what did I note about Anna de Wit?”: of whom one wants to read back. */
const ofSomebody =
  /^(?:and |en )?(?:what (?:did|do|have) (?:i|you) (?:note|noted|know|write down|written down|have|keep|remember)(?: down)? (?:about|on|of|from) (?<en>[^,.;?]{2,60})|what did (?<told>[^,.;?]{2,60}?) (?:tell|say|promise)(?: to)?(?: me| us)?(?: again| last time)?|wat (?:zei|vertelde|beloofde) (?<zei>[^,.;?]{2,60}?)(?: (?:mij|me))?(?: (?:ook alweer|ook weer|de vorige keer))?|wat (?:weet|heb|had|noteerde|onthield) (?:ik|je) (?:(?:ook alweer|ook weer|nog|allemaal|genoteerd) )*(?:over|van) (?<nl>[^,.;?]{2,60}?)(?: (?:genoteerd|opgeschreven|staan))?)\s*\?$/iu;

/** «Heb je Youssef nu genoteerd?», “did you add Dan Okafor?” */
const isNoted =
  /^(?:(?:en|and|maar|but|wacht|wait)[\s,]+)*(?:heb je (?:(?:nou|nu|al|ook|wel) )*(?<nl>\p{Lu}[^,.;?]{1,60}?)(?: (?:nou|nu|al|ook|wel))*(?: (?:genoteerd|opgeslagen|onthouden|toegevoegd|opgeschreven|erbij gezet|staan))|(?:did|have) you (?:(?:now|also|already) )*(?:note|noted|add|added|save|saved|keep|kept|write down|written down|get|got) (?<en>\p{Lu}[^,.;?]{1,60}?)(?: (?:down|now|too|already|yet|on (?:my|the) list))*)\s*\?$/u;

/** Reads of whom somebody asks what is known, the name as typed. */
export function readAskedOfSomebody(text: string): string | undefined {
  const { en, told, zei, nl } = ofSomebody.exec(text.trim())?.groups ?? {};
  return en ?? told ?? zei ?? nl;
}

/** Reads of whom somebody asks whether they are on the list, the name as typed. */
export function readAskedWhetherNoted(text: string): string | undefined {
  const line = text.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const { nl, en } = isNoted.exec(line)?.groups ?? {};
  return nl ?? en;
}

/** «Sorry, laptop viel uit, waar waren we?» */
const LOST_THE_THREAD =
  /(?:^|[,.!…]\s*|\s)(?:waar (?:waren|bleven|waren) we(?: (?:ook (?:al)?weer|gebleven|mee bezig))*|wat (?:was|is) (?:de|je|jouw) vraag(?: ook (?:al)?weer)?|where were we|what was (?:the|your) question(?: again)?|what did you ask(?: me)?(?: again)?)\s*\?[\s!?]*$/iu;

/** Whether somebody asks what the open question was. */
export function asksForQuestion(text: string): boolean {
  return text.length <= LONGEST && LOST_THE_THREAD.test(text);
}

const aside = /[\s,]*(?:trouwens|eigenlijk|by the way|btw|actually|though|tho)[\s,]*(?=\?|$)/iu;
const LONGEST = 300;

/** Reads what somebody asks the coach about itself: who reads this, whether something is noted, how the goal is changed. */
export function readAskedOfCoach(text: string): AskedOfCoach | undefined {
  if (text.length > LONGEST) return undefined;
  const pieces = text.split(/(?<=[.!?…])\s+|,\s+/u);
  for (const [at, piece] of pieces.entries()) {
    const said = pieces.slice(at).join(', ');
    const command = asked.find(([, question]) => question.test(piece.replace(aside, '')))?.[0];
    const isQuestion = command === 'goal' ? at === 0 : said.trim().endsWith('?') || pieces.length === 1;
    if (command && isQuestion) return { command, rest: pieces.slice(0, at).join(', ').trim() };
  }
  return undefined;
}
