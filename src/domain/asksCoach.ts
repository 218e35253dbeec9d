const before = String.raw`(?:(?:en|and|maar|but|ok(?:e|é|ay)?|nou|tja|hm+|eh+m?|uh+m?|oh|hè|huh|sorry|wacht(?: even| ff)?|wait|hey|hé|well|so|dus|nou wacht(?: even| ff)?)[\s,.!…?]+)*`;

/** Asked of the coach whatever its question was, with or without a question mark. */
const ALWAYS = [
  '(?:and|en) (?:now|nu|dan|then)',
  'what now|wat nu|now what|nu wat|what next',
  '(?:why|waarom|hoezo|huh|hè|what for|waarvoor)(?: (?:then|dan|eigenlijk|though))?',
  'how long|hoe ?lang',
  '(?:why|waarom)(?: \\p{L}+){0,2} (?:do|did|would|should|must|need|want|are|wil|moet|vraag|vroeg|zou|heb)(?: (?:you|je|jij|i|ik|u))(?: [^.!?]{0,60})?',
  "(?:what|wat)(?:[’']s| is| does| do| heb| doe| moet)? (?:that|this|it|dat|dit|je|you|ik)(?: (?:met|with|aan|daar|daarmee|hier|hiermee|nu|dit|that|this|it|dat|do|for|voor))+",
  'how (?:many|much)(?: (?:more|questions|of these|left))+(?: [^.!?]{0,40})?|hoeveel(?: (?:vragen|nog|van deze|komen|moeten|zijn))+(?: [^.!?]{0,40})?',
  'how long (?:does|will|is) (?:this|it|that)(?: [^.!?]{0,40})?|hoe ?lang (?:duurt|gaat|is) (?:dit|het|dat)(?: [^.!?]{0,40})?',
  '(?:ik )?(?:bedoelde|wil(?:de)?|wou|graag)(?: \\p{L}+){0,2} uitleg(?: [^.!?]{0,40})?|uitleg(?: (?:graag|aub|please))?|leg (?:\\p{L}+ ){0,3}uit|(?:kun|kan|wil) (?:je|jij|u) (?:\\p{L}+ ){0,4}uitleggen',
  '(?:i )?(?:meant|want|need)(?: \\p{L}+){0,2} (?:an )?explanation|(?:please )?explain(?: (?:that|this|it|please))?|(?:can|could) you explain(?: [^.!?]{0,40})?',
  '(?:moet|hoef|mag|kan) ik (?:dit|dat|hier|per se|echt|alles)(?: [^.!?]{0,60})?|(?:do|must) i (?:have to|need to|really)(?: [^.!?]{0,60})?',
  'hoe werkt (?:dit|dat|het|spoor)(?: [^.!?]{0,30})?|how does (?:this|that|it|spoor) work(?: [^.!?]{0,30})?',
].join('|');
const ASKS = new RegExp(String.raw`^${before}(?:${ALWAYS})\s*[?!.…\s]*$`, 'iu');

/** A question of the coach, behind a clause or by itself: “im shy, do i have to talk to strangers”. */
const turned =
  '(?:do|must|should|can|could|may|will|am|is|are|what|how|why|when|where|who|which|(?:moet|hoef|mag|kan|zal|ben|heb|wil|ga) (?:ik|je|jij|u)|kun je|is|zijn|hoe|wat|waarom|waar|wanneer|wie|welke)';
const WHOLE = new RegExp(
  String.raw`^${before}(?:[^.!?,;]{0,80}[,;–-]\s*)?${turned}(?!\p{L})[^.!?]{0,120}\?[\s?!.]*$`,
  'iu',
);
const BEHIND_A_CLAUSE =
  /^[^.!?,;]{0,60}[,;]\s*(?:do i (?:have|need) to|must i|should i|moet ik|hoef ik|mag ik)(?!\p{L})[^.!?]{0,120}[?!.…\s]*$/iu;
const LONGEST = 200;

/**
 * Whether a line asks the coach something instead of answering.
 *
 * @param told what answers is told and never asked: then any question is the coach's
 */
export function asksCoach(text: string, told: boolean): boolean {
  const line = text.trim();
  if (line.length > LONGEST) return false;
  return ASKS.test(line) || (told && (WHOLE.test(line) || BEHIND_A_CLAUSE.test(line)));
}
