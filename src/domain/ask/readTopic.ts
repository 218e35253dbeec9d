const about =
  '(?:van|over|met|in|iets van|iets over|meer van|meer over|alles van|alles over|veel van|veel over|about|of|with|something about|anything about|a (?:lot|bit|thing or two) about|more about)';
const somebody = '(?:iemand|mensen|who|someone|somebody|anyone|anybody|people)';
/** Somebody who is only said to be somewhere, or to know something. */
const anybody =
  '(?:(?:er\\s+)?(?:iemand|mensen|lui|een contact|contacten|connecties|someone|somebody|anyone|anybody|people|an?\\s+contact|contacts|connections)\\s+(?:(?:die|who|that)\\s+)?|(?:die|who|that)\\s+)';
const doesSo =
  "(?:knows?\\s+(?:(?:something|anything|a lot|a bit|more)\\s+)?about|(?:works?|working|is|are)\\s+(?:at|in|for)|does|has\\s+(?:some\\s+)?experience\\s+(?:with|in)|who['’]s\\s+(?:at|in)|at|in|from|with|(?:(?:iets|veel|alles|meer|wat)\\s+)?(?:weet\\s+(?:(?:iets|veel|alles|meer|wat)\\s+)?)?(?:van|over)|(?:iets|veel)\\s+(?:met|in)|verstand\\s+(?:heeft\\s+)?van|ervaring\\s+(?:heeft\\s+)?met|(?:werkt|zit)\\s+(?:bij|in)|bij|met|uit)";
const within =
  /\s+(?:in|uit|van|binnen|from|among|on|within)\s+(?:mijn|m['’]n|my)\s+(?:eigen\s+|own\s+)?(?:netwerk|lijst|kring(?:en)?|contacten|network|list|contacts|circles?)(?!\p{L})/iu;

/** What a question to one's network begins with; behind it stands the subject. The very first words must ask who. */
const leads: readonly RegExp[] = [
  /^wie\s+(?:(?:weet|kent|snapt|begrijpt)\s+(?:er\s+)?(?:(?:hier|misschien|toevallig|in mijn (?:netwerk|lijst|kring))\s+)*(?:(?:iets|meer|alles|veel|wat)\s+)?(?:van|over|af van)|heeft\s+(?:er\s+)?(?:verstand|ervaring|kennis|kaas gegeten)\s*(?:van|met)?|kan\s+(?:me|mij)\s+(?:(?:iets|meer|wat)\s+)?(?:(?:helpen|verder helpen)\s+(?:met|bij)|(?:vertellen|leren)\s+over|(?:iets|meer|wat)\s+(?:vertellen|leren)\s+over)|zou\s+(?:me|mij)\s+(?:kunnen\s+helpen|verder\s+kunnen\s+helpen)\s+(?:met|bij))\s+(?<t>.+)$/iu,
  /^wie\s+kan\s+(?:me|mij)\s+(?:met|bij)\s+(?<t>.+?)\s+(?:verder\s*)?helpen$/iu,
  /^wie\s+(?:van\s+mijn\s+(?:contacten|mensen|kennissen)\s+)?(?:werkt|zit)\s+(?:er\s+)?(?:bij|in)\s+(?<t>.+)$/iu,
  /^(?:wie|ken\s+ik)\s+(?:kent\s+(?:er\s+)?|(?:een|iemand)\s*)(?:(?:nog\s+)?(?:iemand|een(?:\s+goede)?)\s+)?(?:(?:die|met)\s+(?:(?:iets|veel|alles|meer)\s+(?:weet\s+)?(?:van|over)|verstand\s+(?:heeft\s+)?van|ervaring\s+(?:heeft\s+)?met)\s+|(?:bij|in)\s+)?(?<t>.+?)(?:\s+(?:weet|heeft|af\s*weet))?$/iu,
  /^who\s+(?:(?:(?:can|could|might|would|may)\s+)?(?:know|knows)\s+(?:(?:something|anything|a (?:lot|bit|thing or two)|more|much|all)\s+)?about|has\s+(?:any\s+|some\s+)?(?:experience|knowledge)\s+(?:with|of|in)|(?:can|could)\s+(?:help\s+(?:me\s+)?(?:with|on)|tell\s+me\s+(?:(?:something|more|a bit)\s+)?about|teach\s+me\s+(?:about\s+)?)|works?\s+(?:at|in|for))\s+(?<t>.+)$/iu,
  new RegExp(
    `^(?:do|might)\\s+i\\s+know\\s+(?:${somebody}|an?)\\s+(?:who\\s+(?:knows?\\s+(?:(?:something|anything|a lot|a bit|more)\\s+)?about|works?\\s+(?:at|in|for)|has\\s+experience\\s+with)\\s+|(?:at|in|with|from)\\s+)?(?<t>.+)$`,
    'iu',
  ),
  /^who\s+knows\s+(?:an?\s+(?:good\s+)?|someone\s+(?:at|in|who\s+knows\s+about)\s+|somebody\s+(?:at|in|who\s+knows\s+about)\s+)(?<t>.+)$/iu,
  /^who(?:m)?\s+(?:do|did|might)\s+i\s+(?:already\s+)?know\s+(?<t>.+)$/iu,
  /^who(?:\s+is|['’]s)\s+(?:there\s+)?(?:in|at)\s+(?<t>.+)$/iu,
  /^who\s+(?:(?:can|could|might|would)\s+(?:get|find|introduce|help|point)\s+(?:me\s+)?(?:to\s+(?:get|find)\s+|to\s+|get\s+|find\s+)?|has\s+(?=(?:an?\s+)?(?:contact|connection)))(?<t>.+)$/iu,
  /^who\s+knows\s+(?<t>(?:anyone|anybody|someone|somebody|people)\s.+)$/iu,
  /^wie\s+ken\s+ik\s+die\s+(?:(?:er|iets|veel|wat|meer)\s+)*(?:weet|afweet|af\s+weet|verstand\s+heeft|ervaring\s+heeft|goed\s+is)\s+(?:van|over|met|in)\s+(?<t>.+)$/iu,
  /^(?:weet|kent|is)\s+(?:er\s+)?iemand\s+(?:in\s+m(?:ij|['’])?n\s+\p{L}+\s+)?(?:die\s+)?(?:(?:iets|meer|wat|veel)\s+)?(?:weet\s+)?(?:van|over)\s+(?<t>.+)$/iu,
  /^who\s+do\s+i\s+know\s+(?:(?:who|that)(?:(?:['’]?s|\s+is)\s+|\s+))?(?:(?:any|really|quite)\s+)?(?:good|handy|great)\s+(?:with|at)\s+(?<t>.+)$/iu,
  /^wie\s+ken\s+ik\s+(?:(?:er|nog|al|eigenlijk)\s+)*(?<t>.+)$/iu,
  /^wie\s+kan\s+(?:me|mij)\s+(?:(?:helpen|voorstellen)\s+)?aan\s+(?<t>.+?)(?:\s+(?:helpen|voorstellen))?$/iu,
  /^wie\s+(?:doet|heeft)\s+(?:er\s+)?(?:iets|wat|een contact|contacten|connecties)\s+(?:met|in|bij)\s+(?<t>.+)$/iu,
  /^(?:(?:ik|we|wij)\s+)?(?:zoek(?:en)?|(?:ben|zijn)\s+op\s+zoek\s+naar)\s+(?<t>.+)$/iu,
  /^(?:(?:i['’]?m|i\s+am|we['’]?re)\s+)?(?:looking|searching)\s+for\s+(?<t>.+)$/iu,
  new RegExp(`^(?:${about})\\s+(?<t>.+)$`, 'iu'),
];
/** What may still stand before the subject behind such a beginning: “someone in …”, «iemand die … werkt». */
const stillAsks = new RegExp(`^(?:${anybody})(?:${doesSo})\\s+(?<t>.+?)(?:\\s+(?:werkt|weet|heeft|zit|doet))?$`, 'iu');
const polite = /^(?:(?:hoi|hallo|hey|hi|hello|zeg|en|and|maar|but|so|dus|ok|oké)[\s,]+)+/iu;
const LONGEST = 300;
const LONGEST_LINE = 2000;

/** What is asked about behind a command: without «wie weet iets van», “who knows about” and the question mark. */
export function readTopic(line: string): string {
  const typed = bareOf(line);
  for (const lead of leads) {
    const topic = lead.exec(typed)?.groups?.t?.trim();
    if (topic) return withoutSomebody(topic);
  }
  return withoutSomebody(typed);
}

function withoutSomebody(topic: string): string {
  return stillAsks.exec(topic)?.groups?.t?.trim() ?? topic.replace(/^(?:in|at|bij)\s+(?=\S)/iu, '');
}

/** The subject of a question to one's network in a line: “who knows something about heat pumps?”, «wie weet er iets van warmtepompen?» */
export function readAsked(line: string): string | undefined {
  const typed = bareOf(line.slice(0, LONGEST));
  if (
    line.length > LONGEST ||
    !/^(?:wie|who|weet (?:er )?iemand|kent (?:er )?iemand|is er iemand|ken ik|do i know|might i know)(?!\p{L})/iu.test(
      typed,
    )
  )
    return undefined;
  const topic = readTopic(typed);
  return topic === typed ? undefined : topic;
}

function bareOf(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(within, '')
    .replace(polite, '')
    .replace(/[\s?!.…]+$/u, '');
}
