const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const NEVER = word('nooit(?: meer)?|never(?: again)?|not ever');
const ANOTHER = word('(?:iemand|een) ander(?:s)?|andere|(?:some(?:body|one)|anyone) else|another(?: one)?|next one');
const NOT_NOW = word(
  "nog niet|niet (?:nu|deze week|vandaag)|geen (?:tijd|zin)|volgende week|andere keer|komt (?:nu )?niet uit|not (?:yet|now|today|this week)|no time|next (?:week|month)|another time|haven[’']?t|didn[’']?t|maybe later",
);
const WILL = word(
  "(?:ga|zal) ik (?:doen|bellen|mailen|appen|schrijven)|ik (?:ga|zal|bel|mail|app|schrijf|stuur)|doe ik|(?:i[’']?ll|i will|will) (?:do|call|mail|e-?mail|text|write|ring|send|message|drop)\\p{L}*|will do",
);
const DONE = word(
  'gebeld|gemaild|geappt|geschreven|gestuurd|verstuurd|gesproken|gezien|gedaan|gelukt|bericht gestuurd|called|rang|phoned|mailed|e-?mailed|texted|messaged|wrote|written|sent|spoke|spoken|talked|saw|seen|met|did|done',
);

/** What a typed answer to a nudge comes to; nothing when the words do not tell. */
export function readNudge(text: string): 'never' | 'someone-else' | 'not-now' | 'yes' | 'done' | undefined {
  if (NEVER.test(text)) return 'never';
  if (NOT_NOW.test(text)) return 'not-now';
  if (ANOTHER.test(text)) return 'someone-else';
  if (WILL.test(text)) return 'yes';
  return DONE.test(text) ? 'done' : undefined;
}
