import type { Touch } from '../../domain/entities.ts';

/** What typed words come to at the nudge: they were in touch, will be, or a button said another way; nothing when they do not tell. */
export type NudgeReading =
  | { readonly is: 'done'; readonly kind: Touch['kind'] }
  | { readonly is: 'will' | 'someone-else' | 'never' | 'not-now' };

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'iu');

const NEVER = word(
  "nooit(?: meer| weer)?|never(?: again)?|(?:geen|no) contact (?:meer|more)|not (?:him|her|them) (?:again|any ?more)|(?:haar|hem) niet meer|don['’]?t (?:ever )?(?:bring|mention)",
);
const SOMEONE_ELSE = word(
  '(?:iemand|een|liever een) ander(?:e|s)?|wie (?:nog meer|anders)|volgende persoon|some(?:one|body) else|any(?:one|body) else|another (?:one|person)|who else|next (?:one|person)|(?:ander|andere|other|different) (?:persoon|naam|person|name)',
);
const NOT_YET = word(
  "nog niet|niet (?:gedaan|gelukt|aan toegekomen)|moet (?:ik )?nog|not yet|haven['’]?t|have not|didn['’]?t|did not|still (?:have|need) to",
);
const NOT_NOW = word(
  "geen (?:tijd|zin)|liever niet|niet (?:nu|deze week|vandaag)|te druk|no time|too busy|(?:rather|prefer) not|not (?:now|today|this week)|don['’]?t (?:want|feel)|hoeft niet",
);
const WILL = word(
  "(?:ik|we) (?:ga|gaan|zal|zullen|wil)|(?:ga|zal) (?:ik|we)|(?:doe|bel|app|mail|schrijf|stuur|vraag|spreek) (?:ik|hem|haar)|komt goed|binnenkort|straks|i['’]?ll|i will|(?:i['’]?m )?(?:going to|gonna)|will do|soon",
);
const KINDS: readonly (readonly [Touch['kind'], RegExp])[] = [
  ['called', word('(?:op|terug)?gebeld|belde|aan de (?:telefoon|lijn)|called|phoned|rang|on the phone')],
  [
    'written',
    word(
      '(?:terug)?gemaild|geappt|geschreven|(?:bericht(?:je)?|app(?:je)?|mail(?:tje)?|kaart(?:je)?|brief) gestuurd|gestuurd|verstuurd|mailde|appte|schreef|stuurde|e-?mailed|mailed|texted|messaged|whatsapped|wrote|written|sent',
    ),
  ],
  [
    'met',
    word(
      'gesproken|gezien|ontmoet|getroffen|koffie gedronken|geluncht|sprak|zag|spoke|saw|met|talked|visited|had (?:a )?(?:coffee|lunch|drinks?)',
    ),
  ],
  [
    'other',
    word(
      'gedaan|gelukt|gebeurd|geregeld|al (?:contact|gehad)|contact gehad|did(?: it| that)?|done|reached out|got in touch|been in touch|happened',
    ),
  ],
];

/** Reads a typed answer to «will you let them hear from you?», in either language. A day ahead is read by the caller. */
export function readNudge(text: string): NudgeReading | undefined {
  if (NEVER.test(text)) return { is: 'never' };
  if (SOMEONE_ELSE.test(text)) return { is: 'someone-else' };
  if (NOT_YET.test(text)) return { is: 'will' };
  if (NOT_NOW.test(text)) return { is: 'not-now' };
  if (WILL.test(text)) return { is: 'will' };
  const kind = KINDS.find(([, said]) => said.test(text))?.[0];
  return kind && { is: 'done', kind };
}
