/** What is said of a conversation before the name of whom it is with: "koffie met Kees", "a call with Anna". */
const leads = `een a an the de het ik heb heeft hebben we wij i i'm im i've have had met meeting meet plan new nieuw nieuwe gesprek
  gesprekje afspraak afspraakje koffie kop kopje bakkie bak lunch lunchen lunchafspraak borrel borrelen biertje drankje
  diner ontbijt eten wandelen wandeling bellen belafspraak overleg kennismaking kennismakingsgesprek netwerkgesprek
  bijpraten sparren call phone video zoom teams online coffee drink drinks beer dinner breakfast walk chat catch-up
  catch up talk kort korte short quick informeel informal netwerk networking even nog ook`;
const lead = new RegExp(`^(?:(?:${leads.trim().split(/\s+/u).join('|')})\\s+){0,7}?(?:met|with|bij)\\s+(?=\\S)`, 'iu');
const leadAlone =
  /^(?:(?:een\s+|a\s+)?(?:gesprek|afspraak|koffie|lunch|borrel|overleg|bellen|call|coffee|drinks|meeting|chat)(?:\s*[:,-]\s*|\s+(?=\p{Lu})))/iu;
/** Where a name ends: a place, a way, a remark. Small words that may belong to it stay: "op den Camp", "in 't Veld". */
const behind =
  /[\s,]+(?:(?:bij|via|at|@|naar|over|about|per|voor|for|om|along|samen|together|online|telefonisch|digitaal)(?=\s|$)|(?:in|op|on|te|aan)\s(?!(?:de|den|der|het|['’]t)\s)|[(;]).*$/iu;
const loose =
  /[\s,;:-]+(?:op|om|on|at|in|van|from|for|voor|een|a|an|de|the|koffie|coffee|lunch|lunchen|borrel|drinks|gesprek|meeting|call|bellen|is|heeft|kan|can)$/iu;
const noName =
  /^(?:via|online|telefonisch|digitaal|by|on|op|in|bij|at|om|per|en|and|of|or|uur|hij|zij|ze|he|she|they|ik|i|we|ja|yes|nee|no)(?:\s|$)/iu;

/** A line without what is said before a name. */
export function withoutLead(text: string): string {
  return text.trimStart().replace(lead, '').replace(leadAlone, '');
}

/** The name in what a line says besides the time: "koffie met Kees bij hem op kantoor" is Kees. Empty when there is none. */
export function partnerName(text: string): string {
  let name = withoutLead(text.replace(/^[\s,.;:!?-]+/u, ''))
    .replace(behind, '')
    .trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(/^[\s,;:-]+|[\s,.;:!?-]+$/gu, '').replace(loose, '');
  }
  return noName.test(name) || !/\p{L}/u.test(name) ? '' : name;
}
