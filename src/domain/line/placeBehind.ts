const LEAD = /^[\s,]*(?:at|in|bij|op|te|via|@)\s+/iu;
/** No place: a time, a language, how it goes on. */
const NO_PLACE =
  /^(?:\d|(?:english|dutch|engels|nederlands|half|noon|least|most|any|(?:my|mijn)(?!\s(?:caf|place|house|home|office|desk|kantoor|huis|werk))|this|that|dit|dat|zoek|search|verzoek|about|rond)(?!\p{L}))/iu;
const END =
  /[.;!?,]|\s(?=(?:over|about|regarding|met|with|for|voor|om|from|van|to|tot|because|want|zodat|so|and|en|he|she|hij|zij|ze|I|ik|we)\s)/u;
const LONGEST = 60;

const VENUE =
  /(?:^|[,.;]\s+)(?<at>(?:bij|at|in|op)\s+(?:(?:the|de|het|een|a)\s+)?(?:(?:grand|eet)[\s-]?)?(?:caf[eé]|caffe|restaurant|hotel|brasserie|lunchroom|bibliotheek|bieb|library|pub|bar|station|kantoor|koffietent)(?!\p{L})[^,.;]{0,50})/iu;

/** The same without a word before it, behind a comma: “2pm, a café near the station”, «dinsdag 2 uur, haar kantoor». */
const BARE_VENUE =
  /[,.;]\s+(?<at>(?:(?:the|de|het|een|a|her|his|their|haar|zijn|hun|mijn|my)\s+)(?:(?:grand|eet)[\s-]?)?(?:caf[eé]|caffe|restaurant|hotel|brasserie|lunchroom|bibliotheek|bieb|library|pub|bar|station|kantoor|office|koffietent|place)(?!\p{L})[^,.;]{0,50})/iu;

const SHOP = /[,.;]\s+(?<at>in\s+(?:the|de|het)\s+\p{Lu}[^,.;]{1,50})/u;

/** With whom it is, rather than what the place is called: «bij haar op kantoor». */
const WITH = /^(?:haar(?!\skantoor)|hem|hun|hen|mij|me|ons|jou|jullie|u|thuis)(?!\p{L})/iu;

const CALLED =
  /(?<![\p{L}-])(?:(?<plain>online|by (?:phone|video)|(?:over|on) the phone|telefonisch|per telefoon|via de telefoon|video ?call)|(?:via|on|op|over|in)\s+(?<by>zoom|teams|skype|whatsapp|google meet|facetime|slack))(?=$|[\s,.;!)]*$|[,.;!)]|\s+(?:en|and|om|at|is|works|lukt|kan|graag|please|about|over|tuesday|dinsdag)\s)/iu;

/** That two do not meet but call, in a piece of a line: “online”, «via Teams», «telefonisch». */
export function callIn(text: string): string | undefined {
  const { plain, by } = CALLED.exec(text)?.groups ?? {};
  return plain?.toLowerCase() ?? (by && by.charAt(0).toUpperCase() + by.slice(1));
}

/** A café or the like that a piece of a line names: «…, bij café Dudok in Arnhem». */
export function venueIn(text: string): string | undefined {
  const at = (VENUE.exec(text) ?? SHOP.exec(text))?.groups?.at;
  const bare = BARE_VENUE.exec(text)?.groups?.at;
  return at === undefined ? bare && placeBehind(` at ${bare}`) : placeBehind(` ${at}`);
}

/** Where a conversation is, in the words behind its day and hour: “at the station café”, «bij café De Zaak in Utrecht». */
export function placeBehind(text: string): string | undefined {
  const lead = LEAD.exec(text)?.[0];
  const place = lead && text.slice(lead.length).split(END, 1)[0]?.trim();
  if (!place || place.length < 2 || place.length > LONGEST || NO_PLACE.test(place)) return undefined;
  return WITH.test(place) ? `${lead.trim().toLowerCase()} ${place}` : place;
}
