import type { GoalKind } from './entities.ts';

/** Words that tell what a goal is after, the most telling kinds first. Dutch and English. */
const signs: readonly (readonly [GoalKind, RegExp])[] = [
  [
    'clients',
    /\b(klant|klanten|opdracht|opdrachten|opdrachtgevers?|clients?|customers?|assignments?|commissions?|gigs?|freelance|zzp|leads|omzet)\b/iu,
  ],
  [
    'job',
    /\b(baan|baantje|job|jobs|werk vinden|nieuw werk|ander werk|functie|vacature|vacatures|stage|position|new role|role as|career|loopbaan|carri[eè]re|employment|internship|aan de slag als|baan als|solliciteren)\b/iu,
  ],
  [
    'influence',
    /\b(draagvlak|(?:steun|akkoord|goedkeuring|budget|support|approval|backing)\b.*\b(?:op (?:mijn|het|ons) werk|(?:mijn|onze|de) (?:afdeling|directie|team|organisatie|baas|manager)|at (?:my )?work|my (?:department|team|board|boss|manager))|meekrijgen|mee te krijgen|binnen (mijn|onze|de) (organisatie|bedrijf|afdeling|gemeente)|collega['’]?s overtuigen|invloed|samenwerking|samenwerken|buy-?in|influence|get .* on board|inside (my|our)|across (departments|teams)|cooperation|collaborat\w+|my own organi[sz]ation)\b/iu,
  ],
  [
    'information',
    /\b(nieuws|informatie|bronnen|bron|verhaal|verhalen|artikel|onderzoek\w*|uitzoeken|weten hoe|leren over|ori[eë]nteren|news|sources?|information|find out|learn about|research|story|stories|understand)\b/iu,
  ],
];

/** The kind of a goal from its words; nothing when they leave it open. */
export function goalKind(words: string): GoalKind | undefined {
  return signs.find(([, sign]) => sign.test(words))?.[0];
}
