/** What people ask or sigh about networking itself, whatever the coach asked: each has an answer among the texts. */
export type Advice =
  | 'often'
  | 'tone'
  | 'may-ask'
  | 'long-ago'
  | 'begin'
  | 'what-to-ask'
  | 'what-i-do'
  | 'silence'
  | 'too-much'
  | 'only-when'
  | 'nobody-there'
  | 'gives-back'
  | 'offers'
  | 'wants-to-know'
  | 'card';

const saying = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
const some = (most: number) => `(?:[\\p{L}'’]+\\s+){0,${most}}`;

/** In this order: the first that fits answers. */
const advices: readonly (readonly [Advice, RegExp])[] = [
  [
    'only-when',
    saying(
      `only (?:call|calls|ring|write)s? when (?:they|i|you) need|alleen (?:bel|mail|schrijf|bellen|mailen) als|bedelaar|beggar|using people|mensen (?:te )?gebruiken`,
    ),
  ],
  [
    'wants-to-know',
    saying(
      `wants? (?:first )?to know (?:first )?(?:what (?:it['’]?s|it is|for)|why)|wil(?:len)? (?:eerst )?weten (?:waarvoor|waarom|wat)`,
    ),
  ],
  ['gives-back', saying(`owes? me (?:one|a favour)|(?:wil|wilde) ${some(3)}iets terug\\s?doen`)],
  ['offers', saying(`(?:two|2|twee|three|3|drie) (?:job )?(?:offers|aanbiedingen|banen)`)],
  [
    'silence',
    saying(
      `(?:niet|nooit|niks|niets)(?: meer)? (?:gereageerd|geantwoord|van gehoord|gehoord)|geen (?:reactie|antwoord)|not heard (?:a peep|back|anything)|(?:hasn|haven|didn)['’]?t (?:heard|replied|answered|responded|got back)|no (?:reply|answer|response)|ghosted`,
    ),
  ],
  [
    'long-ago',
    saying(
      `(?:met|saw|seen|know|knew|spoke to|msg|message|ken|kende|sprak|zag) ${some(6)}(?:once|years ago|yrs ago|\\d+ y(?:ea)?rs ago|jaren geleden|één keer)|(?:jaren|years) (?:niet|not) (?:gesproken|gezien|spoken|seen)`,
    ),
  ],
  [
    'tone',
    saying(
      `tutoyeren|vousvoyeren|(?:je|jij) of u|u of (?:je|jij)|dear ${some(3)}.{0,4}(?:ok|or)|too formal to say|(?:say|write) (?:hi|dear)`,
    ),
  ],
  ['often', saying(`hoe vaak|how often|contact (?:te )?houden|(?:keep|stay) in touch`)],
  [
    'what-i-do',
    saying(
      `(?:zeggen|antwoorden|say|answer) ${some(3)}(?:als|when|if) (?:ze|mensen|iemand|they|people|somebody|someone) (?:vragen|vraagt|ask|asks) (?:wat ik doe|what i do)`,
    ),
  ],
  [
    'what-to-ask',
    saying(
      `wat (?:moet|kan|zal|zou) ik ${some(3)}vragen|welke vragen (?:moet|kan|zal) ik|what (?:do|should|can|could) i ask|what (?:questions )?to ask`,
    ),
  ],
  [
    'begin',
    saying(
      `hoe begin ik|hoe (?:spreek|knoop) ik|praatje (?:zonder|beginnen|maken)|how do (?:i|you) (?:get talking|start|begin|approach|break the ice)|small ?talk|niemand (?:aangesproken|durven aanspreken)`,
    ),
  ],
  [
    'too-much',
    saying(
      `(?:te veel|too much) ${some(3)}(?:praat|gepraat|about (?:myself|me)|talk|talking)|(?:praat|talk|talked|gepraat) (?:te veel|too much)|i ramble`,
    ),
  ],
  [
    'nobody-there',
    saying(
      `(?:ken|know) (?:er |daar |ik |hier )*(?:niemand|nobody|no ?one|a soul)|don['’]?t know (?:a soul|anybody|anyone)|no network|geen netwerk|foot in the door`,
    ),
  ],
  ['card', saying(`(?:visite)?kaartje (?:gekregen|van)|business card`)],
  [
    'may-ask',
    saying(
      `(?:mag|kan|zou) ik ${some(8)}(?:vragen|bellen|mailen|benaderen|appen)|(?:can|could|may|should) i (?:just )?(?:ask|call|ring|email|message|contact)|is (?:it|that) (?:ok|okay|rude|weird|fine|allowed|normal) to|is het (?:raar|gek|ok|oké|normaal|onbeleefd) (?:om|als)`,
    ),
  ],
];
const LONGEST = 220;

/** The advice a line asks for or could do with, Dutch or English; nothing when it is about something else. */
export function adviceFor(text: string): Advice | undefined {
  const line = text.trim();
  return line.length > LONGEST ? undefined : advices.find(([, asked]) => asked.test(line))?.[0];
}

const NEXT =
  /^(?:(?:ok(?:é|ay)?|so|dus|en|and|nou|goed|well)[\s,]+)*(?:what(?:['’]?s| is) next|what (?:do|should|can) i do(?: (?:now|next|then))?|what now|now what|and now|wat (?:moet|kan|zal) ik (?:(?:nu|dan|hier|verder) ?)*(?:doen)?|wat nu|en nu|nu wat|(?:en )?hoe (?:nu )?verder)[\s?!.]*$/iu;
const RESTS =
  /(?<!\p{L})(?:ik (?:stop|kap) er (?:(?:even|nu|voor vandaag|maar) )*mee|(?:even|nu) geen (?:zin|puf|energie)|genoeg (?:voor vandaag|gedaan)|tot (?:morgen|later|straks|de volgende keer)|welterusten|ik ga (?:slapen|ervandoor)|doei|doeg|ik ben (?:er )?(?:klaar|moe) voor vandaag|i['’]?m (?:done|finished|off) (?:for (?:tonight|today|now)|now)|(?:that['’]?s )?enough for (?:today|tonight|now)|can(?:['’]?t|not) talk (?:right )?now|not in the mood|good ?night|gotta go|got to go|talk (?:later|soon)|see you(?: later| tomorrow)?(?=[\s.!x]*$)|bye(?: bye)?)(?!\p{L})/iu;
const LONGEST_REST = 80;

/** Whether somebody asks what there is to do now. */
export function asksWhatNext(text: string): boolean {
  return NEXT.test(text.trim());
}

/** Whether somebody says that it is enough for today. */
export function restsForToday(text: string): boolean {
  return text.length <= LONGEST_REST && RESTS.test(text);
}
