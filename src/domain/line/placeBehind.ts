const LEAD = /^[\s,]*(?:at|in|bij|op|te|via|@)\s+/iu;
/** No place: a time, a language, how it goes on. */
const NO_PLACE =
  /^(?:\d|(?:english|dutch|engels|nederlands|half|noon|least|most|any|my|mijn|this|that|dit|dat|zoek|search|verzoek|about|rond)(?!\p{L}))/iu;
const END =
  /[.;!?,]|\s(?=(?:over|about|regarding|met|with|for|voor|om|from|van|to|tot|because|want|zodat|so|and|en|he|she|hij|zij|ze|I|ik|we)\s)/u;
const LONGEST = 60;

const VENUE =
  /(?:^|[,.;]\s+)(?<at>(?:bij|at|in|op)\s+(?:(?:the|de|het|een|a)\s+)?(?:(?:grand|eet)[\s-]?)?(?:caf[eé]|caffe|restaurant|hotel|brasserie|lunchroom|bibliotheek|bieb|library|pub|bar|station|kantoor|koffietent)(?!\p{L})[^,.;]{0,50})/iu;

const SHOP = /[,.;]\s+(?<at>in\s+(?:the|de|het)\s+\p{Lu}[^,.;]{1,50})/u;

/** A café or the like that a piece of a line names: «…, bij café Dudok in Arnhem». */
export function venueIn(text: string): string | undefined {
  const at = (VENUE.exec(text) ?? SHOP.exec(text))?.groups?.at;
  return at === undefined ? undefined : placeBehind(` ${at}`);
}

/** Where a conversation is, in the words behind its day and hour: “at the station café”, «bij café De Zaak in Utrecht». */
export function placeBehind(text: string): string | undefined {
  const lead = LEAD.exec(text)?.[0];
  const place = lead && text.slice(lead.length).split(END, 1)[0]?.trim();
  return place && place.length > 1 && place.length <= LONGEST && !NO_PLACE.test(place) ? place : undefined;
}
