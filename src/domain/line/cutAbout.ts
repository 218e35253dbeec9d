const numbers =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|anderhalf|anderhalve|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|half';
const units =
  'minuut|minuten|minuutjes|min|kwartier|kwartiertje|uur|uren|uurtje|uurtjes|dag|dagen|dagje|week|weken|weekje|weekjes|maand|maanden|maandje|jaar|jaren|minutes?|mins?|hours?|days?|weeks?|months?|years?';
const number = `(?:\\d{1,3}|${numbers})`;

/** What follows "over" or "about" when it tells a time: "over twee weken", "about an hour". */
const span = new RegExp(
  `^(?:(?:een|n|'n|a|an|paar|enkele|couple|few|of|ongeveer|circa|zo'n|nog|${numbers}|\\d{1,3})\\s+){1,4}(?:${units})(?![\\p{L}\\p{M}])`,
  'iu',
);
const clock = new RegExp(
  `^(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|o['’]clock|h|hrs)(?!\\p{L})|\\d{1,2}[:.]\\d{2}(?!\\d)|noon\\b|midnight\\b|midday\\b|(?:half|a?\\s*quarter)\\s+(?:past|to)\\b|(?:${numbers})\\s+(?:o['’]clock|past|to)\\b|${number}\\s*$)`,
  'iu',
);
/** "Over lunch" is where one talks. */
const table =
  /^(?:(?:a|some)\s+)?(?:coffee|lunch|dinner|breakfast|drinks?|tea|zoom|teams|skype|the phone)(?![\p{L}\p{M}])/iu;
const pastBefore = new RegExp(`(?:^|\\s)(?:kwart|${number}|minuten|minuut|min\\.?)\\s*$`, 'iu');
const pastBehind = new RegExp(`^(?:half\\s+)?(?:\\d{1,2}(?![\\d\\p{L}])|(?:${numbers})(?![\\p{L}\\p{M}]))`, 'iu');

const word = /(?<=^|[\s,;(–—-])(?:over|about|re:|regarding|inzake|betreffende|m\.b\.t\.)(?=\s)/giu;
const datedWords = new RegExp(
  `^(?:(?:op|on|om|at|in|the|de|next|this|volgende|deze|aanstaande|komende|coming|week|om|uur|half|kwart|quarter|past|voor|over|to|'s|ochtends|middags|avonds|${number}|\\d{1,2}[:.u]\\d{2}(?:uur)?|\\d{1,2}(?:am|pm|u|h|st|nd|rd|th)?|${strong()})[,.]?)$`,
  'iu',
);
const strongWord = new RegExp(`^(?:${strong()}|\\d{1,2}[:.u]\\d{2}(?:uur)?|\\d{1,2}(?:am|pm|u))[,.]?$`, 'iu');

function strong(): string {
  return 'today|tomorrow|tonight|vandaag|morgen|overmorgen|morgenochtend|morgenmiddag|morgenavond|vanmiddag|vanavond|vanochtend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?';
}

/**
 * Cuts what a talk is about off a line: "Piet dinsdag over de energiemarkt". Times stay where they are: "over twee weken",
 * "kwart over drie", "about 3pm". A date behind the subject goes back to the line: "Piet about solar Tuesday 14:30".
 */
export function cutAbout(line: string): { line: string; about?: string } {
  for (const { 0: found, index } of line.slice(0, 2000).matchAll(word)) {
    const before = line.slice(0, index);
    const behind = line.slice(index + found.length).trim();
    if (behind === '' || tellsNoSubject(found.toLowerCase(), before, behind)) continue;
    const { about: subject, long } = cutLength(behind);
    const { about, date } = cutDate(subject);
    if (about === '') continue;
    const kept = before.replace(/[\s,;(–—-]+$/u, '').trimStart();
    return { line: [kept, date, long.replace(/^[(–—-]\s*|\)$/gu, '')].filter(Boolean).join(' '), about };
  }
  return { line: line.trim() };
}

function tellsNoSubject(found: string, before: string, behind: string): boolean {
  const near = behind.slice(0, 60);
  if (found === 'over' && table.test(near)) return true;
  if (found === 'over') return span.test(near) || (pastBefore.test(before.slice(-20)) && pastBehind.test(near));
  return found === 'about' && (span.test(near) || clock.test(near));
}

const length = new RegExp(
  `(?:[,(–—-]\\s*|\\s+(?:for|voor)\\s+|(?<!(?:^|\\s)(?:last|laatste|first|eerste|the|de|het|in|within|binnen|per|elke|every|each|of|van|a|an|een))\\s+)(?:(?:about|around|ongeveer|circa|ca\\.?|zo['’]n|max\\.?|maximaal|probably|waarschijnlijk|maybe|misschien|for|voor|duurt|takes)\\s+)*(?:(?:half\\s+an?|(?:een\\s+)?half|drie\\s+kwart|${number}(?:[.,]\\d)?)\\s*(?:minuut|minuten|minuutjes|min|kwartier(?:tje)?|uur(?:tje)?|uren|minutes?|mins?|hours?|hrs?)|(?:an?|een)\\s+(?:hour|uurtje|uur|kwartiertje|kwartier))\\)?[\\s.!]*$`,
  'iu',
);

/** No length takes more than this. */
const LONGEST_LENGTH = 60;

/** Takes how long it will be off the end of what it is about: "rent hikes, 45 mins". */
function cutLength(text: string): { about: string; long: string } {
  const tail = text.slice(-LONGEST_LENGTH);
  const at = text.length - tail.length + (length.exec(tail)?.index ?? tail.length);
  return at === 0 ? { about: text, long: '' } : { about: text.slice(0, at), long: tidy(text.slice(at)) };
}

/** Takes the date off the end of what follows "over", unless it belongs to the subject: "de planning voor volgende week". */
function cutDate(text: string): { about: string; date: string } {
  const words = [...text.matchAll(/\S+/gu)];
  let from = words.length;
  let isDate = false;
  while (from > 0 && words.length - from < 9 && datedWords.test(words[from - 1]?.[0] ?? '')) {
    from--;
    isDate ||= strongWord.test(words[from]?.[0] ?? '');
  }
  const at = words[from]?.index ?? text.length;
  const last = words[from - 1]?.[0].toLowerCase() ?? '';
  const belongs =
    from === 0 ||
    /^(?:van|of|for|from|tot|until|since|sinds|na|after|before)$/u.test(last) ||
    /^(?:voor|to|in)$/iu.test(words[from]?.[0] ?? '');
  if (!isDate || belongs) return { about: tidy(text), date: '' };
  return { about: tidy(text.slice(0, at)), date: tidy(text.slice(at)) };
}

function tidy(text: string): string {
  return text
    .replace(/^[\s,;:]+/u, '')
    .trimEnd()
    .replace(/[,;:.!)]{1,9}$/u, '')
    .trimEnd();
}
