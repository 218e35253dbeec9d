import type { Language } from '../../domain/entities.ts';

const longest = 90;
/** What is read of a goal: enough to see that it is too long. */
const longestRead = 300;

/** What people put before the thing itself: "Ik ben op zoek naar …", "I'd like to find …". */
const leads: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:ik|we|wij)\s+(?:(?:wil|willen|zoek|zoeken)|(?:ben|zijn)\s+op\s+zoek\s+naar|zou(?:den)?\s+graag)\s+(?:(?:heel\s+)?graag\s+)?|op\s+zoek\s+naar\s+|(?:het\s+)?vinden\s+van\s+|zoeken\s+naar\s+|(?:mijn\s+doel\s+is|doel)\s*:?\s+)/iu,
  en: /^(?:(?:i|we)(?:\s+(?:want|need|hope|wish|am\s+looking|are\s+looking|would\s+like)|['’]d\s+like|['’]m\s+looking|['’]re\s+looking)(?:\s+for)?\s+(?:to\s+(?:find|get|land)\s+)?|(?:looking\s+for|finding|find|getting|get|landing|land)\s+(?=(?:an?|the|new|more|my|some)\s)|(?:my\s+goal\s+is|goal)\s*:?\s+)/iu,
};

const tails: Readonly<Record<Language, RegExp>> = {
  nl: /\s+(?:(?:te\s+)?(?:vinden|krijgen|zoeken|hebben|binnenhalen|bemachtigen))[.!\s]*$/iu,
  en: /[.!\s]+$/u,
};

/** How a thing that can be looked for begins. Anything else ("Weten hoe …", "Meer vrouwen in de top") may not fit a sentence. */
const begins: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:een|’n|'n|nieuwe?|ander|andere|leuke?|passende?|betaalde?|vaste?|werk|baan|baantje|opdracht|opdrachten|klussen|klanten|opdrachtgevers|stage|stageplek|functie|informatie|nieuws|bronnen|verhalen|voorbeelden|samenwerking|steun|draagvlak|invloed|contacten|freelance\w*|parttime\w*|deeltijd\w*)(?![\p{L}\p{M}])/iu,
  en: /^(?:an?|new|another|more|some|paid|part-time|full-time|permanent|freelance|work|jobs?|clients|customers|assignments|commissions|gigs|projects|information|news|sources|stories|examples|support|buy-in|contacts|internships?|sponsors|partners|funding)(?![\p{L}\p{M}])/iu,
};

/** One thing that was typed without its article: "baan in de zorg", "new job". */
const bareNoun: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:nieuwe|andere|leuke|passende|betaalde|vaste|parttime|freelance)\s+)?(?:baan|baantje|functie|stage|stageplek|opdracht)(?!\p{L})/iu,
  en: /^(?:(?:new|paid|permanent|part-time|full-time|freelance)\s+)?(?:job|internship|assignment|commission)(?!\p{L})/iu,
};

/** A verb in it makes a sentence of it. */
const sentence: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:ik|is|wil|zijn|heb|kan|kunnen|moet|worden|weten|begrijpen|leren)(?!\p{L})|[.!?;:\n]/iu,
  en: /(?<!\p{L})(?:i|is|am|are|want|can|have|should|must|will|to\s+(?:know|understand|become|be))(?!\p{L})|[.!?;:\n]/iu,
};

/** Where the thing itself has been named, and a second thought or another sentence begins. */
const further =
  /[.!?;…]+(?:\s|$)|\n|\s[–—-]\s|,\s+(?:pref(?:erably)?|ideally|maybe|but|before|if|so|and|not|something|anything|the sooner|asap|liefst|het liefst|bij voorkeur|misschien|maar|voor|als|zodat|en|niet|iets|zo snel)(?!\p{L})/iu;

/**
 * What a goal looks for, as it can stand behind "Ik zoek" or "I'm looking for": "een baan in de energiesector".
 * Nothing when the words are no such thing, or may be in another language: then a draft names the kind only.
 */
export function goalPhrase(words: string, language: Language): string | undefined {
  const bare = words
    .trim()
    .slice(0, longestRead)
    .trim()
    .replace(leads[language], '')
    .split(further, 1)[0]
    ?.replace(tails[language], '')
    .trim();
  if (bare === undefined || bare.length > longest || !begins[language].test(bare) || sentence[language].test(bare))
    return undefined;
  const phrase = bare.charAt(0).toLowerCase() + bare.slice(1);
  if (!bareNoun[language].test(phrase)) return phrase;
  return language === 'nl' ? `een ${phrase}` : `${/^[aeiou]/u.test(phrase) ? 'an' : 'a'} ${phrase}`;
}
