import { saysChoice } from '../../texts/words.ts';

const before =
  '(?:(?:ok(?:é|e|ay)?|nou(?: ja)?|tja|so|well|yes|yep|yeah|ja|nee|no|right|hm+|eh+m?|um+|en|and|i think|i guess|i reckon|think|ik denk(?: dat)?|denk|volgens mij|dan|voor nu|for now|pf+|sorry|helaas)[\\s,.!…]+)*';
const behind =
  '(?:[\\s,.!…]+(?:(?:wel|hoor|zo(?: ongeveer)?|dus|toch|denk ik|volgens mij|geloof ik|(?:voor )?nu|even|al(?:lemaal)?|weer|echt|helaas|i think|i guess|i reckon|i suppose|really|tbh|for now|now|so far|then|here|from (?:here|me)|in (?:this|that) (?:one|circle|group)|thanks?|thx|bedankt|dank je(?: wel)?|sorry|please)|(?=[.!…\\s]*$)))*[\\s.!…]*';
const all = [
  // «Dat was iedereen», «dit waren ze wel», “that’s the lot”.
  "(?:(?:dat|dit) (?:was|waren|is|zijn|wast) (?:het|['’]?t|ze|alles|iedereen|allemaal|ze allemaal)|dat was t|iedereen|alles|allemaal)",
  "(?:(?:that|this|it|those|these)(?:['’]?s| is| was| were| are)(?: (?:about|pretty much|basically|probably))? (?:it|all(?: of (?:them|it))?|everyone|everybody|everything|the lot|them(?: all)?)|everyone|everybody|all of them|the lot)",
  // «Verder niemand», «meer ken ik er niet», “nobody else”, “I can’t think of anyone else”.
  '(?:(?:verder |anders |er is |ik ken )?niemand(?: meer| anders| verder)?|(?:verder |er zijn )?geen(?: (?:meer|anderen|namen)(?: meer)?)?|verder niet|niet meer|meer niet|meer (?:zijn er|heb ik(?: er)?|weet ik(?: er)?|ken ik(?: er)?|schieten me) niet(?: te binnen)?|genoeg(?: zo)?|zo is het (?:wel )?(?:goed|genoeg))',
  "(?:no ?(?:body|one)(?: else| comes to mind)?|none(?: left)?|no(?: more)?|nothing more|there(?:['’]?s| is) (?:no ?(?:body|one)|none)(?: else)?|(?:i )?(?:can['’]?t|cannot|could ?n['’]?t) (?:think of|remember|name) (?:any ?(?:one|body)|any|more|any more)(?: else| more)?|enough)",
  "(?:(?:ik ben |helemaal )?klaar(?: ermee| hiermee)?|(?:i(?:['’]?m| am) |all )?(?:done|finished)(?: here| with (?:this|that|these|them)(?: (?:one|circle))?)?|volgende(?: (?:kring|groep|graag))?|next(?: (?:one|circle|group|please))?|(?:ga )?verder|move on|(?:let['’]?s )?go on|nee|neen|none|dat waren ze|that['’]?s me(?: done)?)",
].join('|');
const ALL_NAMED = new RegExp(`^${before}(?:${all})${behind}$`, 'iu');

const KNOWS_NOT = new RegExp(
  `^${before}(?:geen (?:flauw )?(?:idee|benul)|(?:ik )?(?:zou|weet) (?:het |er |zo |even |nu |verder )*(?:niemand|geen|niet|niks|niemand te noemen)(?: (?:meer|zo|te noemen|weten))*|(?:dat )?weet ik (?:het |zo |even |nu )*niet(?: meer)?|k?weenie|kweetniet|er schiet me niemand te binnen|(?:i )?(?:really )?(?:have |got )?(?:no (?:idea|clue)|idk|dunno)|(?:i )?(?:really )?(?:don['’]?t|do not) (?:really )?(?:know|remember)(?: any ?(?:one|body|more)?| anymore)?|not sure(?: who(?: else)?)?|nvm|never ?mind|laat maar|hard to say|my mind(?:['’]?s| is) blank)${behind}$`,
  'iu',
);
const LONGEST = 90;

/** Whether words say that everybody in a circle has been named. */
export function saysAllNamed(text: string): boolean {
  return text.length <= LONGEST && ALL_NAMED.test(text.trim());
}

/** Whether words say that nobody comes to mind, so that one goes on. */
export function knowsNobody(text: string): boolean {
  return text.length <= LONGEST && KNOWS_NOT.test(text.trim());
}

const SKIPS =
  /^(?:(?:ok(?:é|e|ay)?|can|could|may|shall|let['’]?s|lets|we|i|please|pls|just|kan|kun|kunnen|mag|mogen|laten|zullen|ik|even|graag|liever|wil|want to|i['’]?d like to)[\s,]+)*(?:skip|pass(?: on)?|sla)(?:\s+(?:this|that|it|these|the|deze|dit|die|maar|even)){0,2}(?:\s+(?:one|circle|kring|over))?(?:\s+(?:over|please|pls|for now|graag))?[\s?.!]*$|^(?:(?:kan|kun|kunnen|mag|mogen|laten|zullen|we|ik|je)\s+)*(?:deze|dit|die|dat)?(?:\s*kring)?\s*(?:even |maar |liever )*overslaan(?: graag)?[\s?.!]*$/iu;

/** Whether words pass over a circle: “can we skip this”, «mag ik deze overslaan?». */
export function saysSkip(text: string): boolean {
  return text.length <= LONGEST && SKIPS.test(text.trim());
}

/** Whether words say that one knows few people: that is all right. */
export function knowsFew(text: string): boolean {
  return /(?<!\p{L})(?:don['’]?t|do not|no|not|few|hardly|niet|geen|weinig|nauwelijks)\s(?:[\p{L}'’]+\s){0,4}(?:friends?|family|relatives|people|contacts|network|anyone|anybody|vrienden|familie|mensen|contacten|netwerk|kennissen)(?!\p{L})|(?<!\p{L})(?:talk|speak)s? to me(?!\p{L})/iu.test(
    text,
  );
}

/** Whether words take back the names that were kept last. */
export function takesBack(text: string): boolean {
  return (
    saysChoice('undo', text) ||
    /^(?:o+ps|oeps|undo(?: (?:that|it|this|please))?|(?:maak (?:dat |het )?)?ongedaan(?: maken)?|draai (?:dat|het|ze) terug|terugdraaien|take (?:that|it|them) back)[\s.!]*$/iu.test(
      text.trim(),
    )
  );
}

/** What a question of the inventory is about: how much is left, what it is for, or how it goes. */
export function readQuery(text: string): 'left' | 'why' | 'how' {
  if (
    /(?<!\p{L})(?:how (?:many|much|long)|hoe ?(?:veel|lang)|nog lang|still to (?:go|come)|(?:are|zijn) (?:there|er) (?:many |veel |nog )*(?:more|meer|left|over))(?!\p{L})/iu.test(
      text,
    )
  )
    return 'left';
  return /(?<!\p{L})(?:why|what for|what(?:['’]?s| is) the (?:point|use)|waarom|hoezo|waarvoor|waar is (?:dit|dat) (?:goed )?voor|wat (?:heb|moet) (?:ik|je) (?:hier|daar|er)(?:aan)?|nut|zin)(?!\p{L})/iu.test(
    text,
  )
    ? 'why'
    : 'how';
}
