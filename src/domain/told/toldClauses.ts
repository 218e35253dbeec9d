const mostClauses = 20;

/** Cut where a full stop ends a sentence, not where it shortens a word ("v.d. Meer", "P. Jansen", "dr. Bos"). */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!(?<!\p{L})(?:\p{Lu}|v\.d|dr|mr|mrs|drs|ir|prof)\.)\s+|[\n;]+/u)
    .map((sentence) => sentence.trim().replace(/\s+/gu, ' '))
    .filter((sentence) => sentence !== '');
}

const days =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag(?:ochtend|middag|avond)?)(?!\p{L})/gu;

/** The sentence with its opening words in lower case, so that what has a capital is a name. */
export function plain(sentence: string): string {
  const bare = sentence
    .replace(/[.!…]+$/u, '')
    .replace(/(?<![\p{L}.])I(?=['’\s])/gu, 'i')
    .replace(days, (day) => day.toLowerCase());
  const [first = ''] = bare.split(/[\s,:]/u);
  return openers.has(first.toLowerCase()) ? first.toLowerCase() + bare.slice(first.length) : bare;
}

/** Where clauses may begin: at the start, behind a comma or colon, at "and", "but", "who". */
export function startsOf(sentence: string): number[] {
  const marks = sentence.matchAll(
    /[,:–—-]\s+(?:(?:and|en|but|maar|want|because|so|dus|then|toen)\s+)?|\s(?:and|en|but|maar|want|because|omdat)\s+|\s(?=(?:who|die)\s)/gu,
  );
  return [0, ...[...marks].map(({ 0: mark, index }) => index + mark.length)].slice(0, mostClauses);
}

const openers = new Set(
  `i ik we wij op on net zojuist zonet daarnet gister gisteren gisteravond gistermiddag eergisteren vandaag vanochtend vanmorgen vanmiddag vanavond eindelijk
  even trouwens oh ja nou zo hoi ook en heb ben was had met mooi leuk goed fijn lekker lang kort gezellig koffie lunch een telefonisch vorige afgelopen
  gesproken gebeld opgebeld gemaild bedankt bedankte bedankje bedankmail bedankmailtje bedankkaart bedankkaartje thanked geappt geluncht gegeten ontmoet gezien bijgepraat gepraat overlegd gewandeld gechat geschreven kennisgemaakt getelefoneerd
  mailtje mail bericht berichtje appje borrel biertje overleg gesprek telefoontje sprak belde mailde zag lunchte ontmoette
  hi hey hello ok okay so well just finally also today yesterday this last earlier spoke spoken talked chatted caught bumped ran sat visited saw
  seeing meeting calling visiting speaking talking having tomorrow tonight morgen overmorgen spreek zie bel ontmoet tref bezoek afspraak verzet verplaats move reschedule cancel annuleer
  called phoned rang emailed e-mailed mailed wrote texted messaged whatsapped sent got had lunched coffee she he they zij hij ze die volgens van according quick good great nice`.split(
    /\s+/,
  ),
);
