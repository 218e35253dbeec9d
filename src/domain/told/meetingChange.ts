/** What a line asks of a conversation that is in the diary. `moment`: what of the line may tell the new one. */
export type MeetingChange = { readonly to: 'move'; readonly moment: string } | { readonly to: 'cancel' };

const noun =
  '(?:\\p{L}{0,20}(?:gesprek(?:je|ken)?|afspraak(?:je)?|lunch|borrel|koffie|overleg|kennismaking)|meeting|conversation|appointment|coffee|lunch|drinks?|call|chat|talk|interview|one)';
const own =
  "(?:(?:het|de|dat|die|dit|mijn|m[’']n|ons|onze|the|my|our|that|this)\\s+)?(?:(?:koffie|netwerk|next|eerste)\\s+)?";
const please =
  "^(?:(?:ok|oké|ja|en|hoi|hi|please|graag|kun|kan|kunnen|wil|willen|can|could|would|je|jij|we|you|let[’']s|ik|i|moet|moeten|must|need|want|to|have|had|heb|hebben|[’']ve|i[’']ve|we[’']ve|just|net|even)[\\s,]+){0,5}";
const denied =
  /(?<!\p{L})(?:niet|nooit|not|never)\s+(?:verzet|verplaatst|verschoven|afgezegd|geannuleerd|moved|cancell?ed|called)(?!\p{L})|n[’']t\s/iu;

const moves = [
  `${please}(?:verzet|verplaats|verschuif|move|moved|reschedule|rescheduled|shift|shifted|postpone|postponed|push|pushed)\\s+(?:back\\s+)?${own}${noun}(?!\\p{L})`,
  `${please}(?:verzet|verplaats|verschuif|move|reschedule|postpone)\\s+\\p{Lu}[^.!?]{0,60}\\s(?:naar|to|until|till|tot)\\s`,
  `(?<!\\p{L})${noun}(?!\\p{L})[^.!?]{0,80}?(?<!\\p{L})(?:verzetten|verplaatsen|verschuiven|verzet|verplaatst|verschoven|(?:moved|rescheduled|postponed|pushed|shifted))(?!\\p{L})`,
  `(?<!\\p{L})(?:moved|rescheduled|postponed|pushed back|verzette|verplaatste|verschoof)\\s+${own}${noun}(?!\\p{L})`,
  `^(?:\\p{L}[\\p{L}’'-]{0,30}\\s){1,4}?(?:has |just |had to |heeft |net |toch ){0,3}(?:(?:moved|rescheduled|postponed|pushed|shifted)\\s+(?:it|that|us|me|things)|(?:het|dat|ons|me)\\s+(?:net |toch )?(?:verzet|verplaatst|verschoven)|(?:verzette|verplaatste|verschoof)\\s+(?:het|dat|ons|me))\\s+(?:back\\s+)?(?:to|until|till|naar|tot)\\s`,
].map((source) => new RegExp(source, 'iu'));
const cancels = [
  `${please}(?:cancel|annuleer|schrap)\\s+(?:(?:met|with)\\s+)?\\p{L}[\\p{L}'’-]{1,40}(?:\\s\\p{L}[\\p{L}'’-]{1,40}){0,3}[\\s.!]*$`,
  `${please}(?:cancel|cancelled|canceled|annuleer|annuleren|schrap|call off|called off)\\s+${own}${noun}(?!\\p{L})`,
  `${please}zeg\\s+${own}${noun}(?!\\p{L})[^.!?]{0,60}\\saf(?!\\p{L})`,
  `(?<!\\p{L})${noun}(?!\\p{L})[^.!?]{0,80}?(?<!\\p{L})(?:(?:gaat|ging|gaan) (?:helaas |toch |dus |nu |morgen |vandaag )*niet (?:meer )?door|afgezegd|afzeggen|afgeblazen|geannuleerd|annuleren|gecanceld|vervalt|vervallen|cancell?ed|called off|(?:is|[’']s) off|fell through|(?:isn[’']t|is not|not) (?:happening|going ahead|taking place)|won[’']t (?:happen|go ahead|take place))(?!\\p{L})`,
  "^(?:helaas |unfortunately,? |sadly,? )?\\p{Lu}[\\p{L}’' -]{0,60}?\\s(?:heeft (?:helaas |net |toch |ons |het |me )*(?:afgezegd|geannuleerd|gecanceld)|zegt af|zegde af|(?:has |just |had to )*(?:cancell?ed|cancel|called off))(?!\\p{L})",
].map((source) => new RegExp(source, 'iu'));
const target = /^.*(?<!\p{L})(?:naar|to|until|till|tot)\s+(.+)$/isu;
const LONGEST = 240;

/** Reads, Dutch or English, that a conversation is to be moved or is called off: «Verzet het gesprek met Renée naar vrijdag 10:00». */
export function readMeetingChange(text: string): MeetingChange | undefined {
  const line = text.trim();
  if (line.length > LONGEST) return undefined;
  if (cancels.some((pattern) => pattern.test(line)) && !/\?$|^(?:als|if)\s/iu.test(line) && !isDenied(line, 'cancel'))
    return { to: 'cancel' };
  if (!moves.some((pattern) => pattern.test(line)) || /^(?:als|if)\s/iu.test(line) || isDenied(line, 'move'))
    return undefined;
  return { to: 'move', moment: (target.exec(line)?.[1] ?? line).replace(/[?!.]+$/u, '') };
}

/** "Gaat niet door" and “isn't happening” say that it is off; other denials say that it stands. */
function isDenied(line: string, to: MeetingChange['to']): boolean {
  if (to === 'move') return denied.test(line) || /(?<!\p{L})(?:niet|not)(?!\p{L})/iu.test(line);
  const found = denied.exec(line)?.[0];
  return found !== undefined && !/(?:isn|won)[’']t (?:happen|go|tak)/iu.test(line);
}
