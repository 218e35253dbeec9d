import { readSent } from './readSent.ts';

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const AS = '(?:(?:als|per|in een|via|liever|doe|maak|een|as|by|an?|make it|rather)\\s+(?:\\p{L}+\\s+){0,2})?';
/** How somebody would rather have a draft, in the order in which that counts. */
const wishes = {
  'someone-else': word('iemand anders|een ander(?: iemand)?|naar een ander|som(?:eone|ebody) else|another person'),
  email: word(`${AS}(?:e-?mail(?:tje)?|mailtje|mail)`),
  card: word(
    `${AS}(?:kaart(?:je)?|card|postcard)|(?:wat |iets |veel |een stuk )?korter|te lang|shorter|briefer|too long`,
  ),
  another: word(
    'anders|andere (?:woorden|tekst|versie|opzet|toon)|opnieuw|nog (?:een keer|een versie|eens)|herschrijf|langer|losser|minder \\p{L}+|te (?:stijf|vlot|zakelijk|zoet|plat|overdreven|formeel)|niet mijn (?:stijl|woorden)|zo praat ik niet|different(?:ly)?|other words|rephrase|reword|rewrite|again|another (?:one|version)|longer|less \\p{L}+|too (?:stiff|formal|much|sweet|gushing|wordy)|not (?:me|my style|how i talk)',
  ),
} as const;

/** What words about a draft come to: that it was sent, or will be later, or how it should be instead. */
export function readDraft(text: string, may: readonly (keyof typeof wishes)[]): string | undefined {
  const sent = readSent(text);
  if (sent) return sent;
  const wish = (Object.keys(wishes) as (keyof typeof wishes)[]).find((each) => wishes[each].test(text));
  if (wish === undefined) return undefined;
  return may.includes(wish) ? wish : may.includes('another') ? 'another' : undefined;
}

const FORMAL = word(
  '(?:wat |iets |veel )?(?:formeler|beleefder|netter|zakelijker)|(?:met|in de|gebruik|doe|zeg) u(?:-vorm)?|u-vorm|vousvoyeren|more formal(?:ly)?|more polite(?:ly)?',
);
const INFORMAL = word(
  '(?:wat |iets |veel )?(?:informeler|losser|vlotter|persoonlijker)|te (?:formeel|stijf|zakelijk)|(?:met|in de|gebruik|doe|zeg) je(?:-vorm)?|je-vorm|tutoyeren|less formal(?:ly)?|more (?:informal|casual|personal)(?:ly)?|too (?:formal|stiff)',
);

/** How one wants to address somebody, as words about a draft tell. */
export function readTone(text: string): 'je' | 'u' | undefined {
  if (INFORMAL.test(text)) return 'je';
  return FORMAL.test(text) ? 'u' : undefined;
}
