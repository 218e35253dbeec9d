const WHOSE = "(?:my|mijn|mn|m['’]n|our|onze|ons|her|haar|his|zijn|z['’]n|d['’]r|their|hun)";
/** What somebody is to one, beside one's own kin. */
const BEING =
  '(?:(?:old|ex|former|best|good|oude?|vroegere|voormalige|beste|goede)[\\s-]+)?(?:husband|hubby|wife|partner|girlfriend|boyfriend|fianc[eé]e?|mate|friend|flatmate|housemate|boss|manager|colleague|co-?worker|teacher|coach|client|customer|supplier|tenant|landlord|(?:sister|brother|mother|father)[\\s-]in[\\s-]law|step(?:mum|mom|dad|mother|father|sister|brother)|niece|nephew|kid|son|daughter|man|vrouw|vriend(?:in)?|verloofde|maat|maatje|huisgenoot|baas|leidinggevende|collega|docent|leraar|lerares|trainer|klant|opdrachtgever|leverancier|huisbaas|schoonzus(?:je)?|zwager|stief\\p{L}{3,8}|zoon|dochter|kleinzoon|kleindochter|neefje|nichtje)';
const BEING_FIRST = new RegExp(`^${WHOSE}\\s+(${BEING})\\s+(?!(?:and|en|is|was)(?!\\p{L}))(?=\\p{L}{2})`, 'iu');
const BEHIND = new RegExp(`^(\\S+(?:\\s+\\S+){0,3}?)\\s+${WHOSE}\\s+(\\p{L}[\\p{L}\\s'’-]{1,40})$`, 'iu');
/** «jamie hes in marketing», «Jaap werkt bij de gemeente»: a sentence about whoever stands before it. */
const TELLS =
  /^(\S+(?:\s+\S+){0,2}?)\s+((?:he['’]?s|she['’]?s|they['’]?re|he|she|who|works?|worked|lives?|lived|hij|zij|ze|werkt|werkte|woont|woonde|zit|zat|geeft|runs?|runt)(?!\p{L})\s+\S.*)$/iu;
/** «wait i forgot sam»: what leads in somebody who comes to mind late. */
const LEAD =
  /^(?:(?:wait|wacht|oh?|ah|ow|ja|yes|and|en|also|ook|then|dan)[\s,!.…]+)*(?:(?:i|ik)\s+(?:(?:also|still|ook|nog|almost|bijna)\s+)*(?:forgot(?:\s+about)?|know|remember|vergat|vergeet|ken|bedenk)|(?:and|en)?\s*(?:don['’]?t forget|vergeet)|then there(?:['’]?s| is)|dan heb je)\s+(?:(?:also|still|ook|nog|even)\s+)*/iu;
const TAIL = /\s+(?:nog(?: vergeten)?|ook(?: nog)?|too|as well|vergeten|trouwens|by the way|btw)[\s.!]*$/iu;

/** A piece of a list without what says who somebody is; `notes` say that. */
export interface Related {
  readonly said: string;
  readonly notes: readonly string[];
}

/** «her husband tom», «sara m'n schoonzus», “jamie hes in marketing”: who is named, and what is told of them. */
export function cutRelation(piece: string): Related {
  const notes: string[] = [];
  let said = piece.replace(LEAD, '').replace(TAIL, '');
  const first = BEING_FIRST.exec(said);
  if (first) {
    notes.push(first[1] ?? '');
    said = said.slice(first[0].length);
  }
  for (const pattern of [TELLS, BEHIND]) {
    const [, name, about] = pattern.exec(said) ?? [];
    if (!name || !about) continue;
    notes.push(about);
    said = name;
  }
  return { said, notes };
}
