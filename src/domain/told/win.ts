import type { GoalKind } from '../entities.ts';
import { nameSource } from '../name/personWords.ts';

/** A goal that a line tells was reached: what, in the words it was said in, and through whom. */
export interface Won {
  readonly kind: GoalKind;
  readonly what: string;
  readonly via?: string;
}

const job = 'baan|job|functie|position|stage(?:plek)?|internship|vaste aanstelling|role';
const clients = 'opdracht|assignment|klant|client|customer|contract|klus|gig|commission|opdrachtgever';
const article = "(?:de|het|een|mijn|’n|'n|the|a|an|my|that|die|dat)";
const how = '(?:nieuwe |grote |eerste |vaste |leuke |droom|new |big |first |permanent |dream )?';
const thing = `(?<thing>${article} ${how}(?<job>${job})|${article} ${how}(?<clients>${clients}))(?<place>(?: (?:bij|van|aan de|als|at|with|for|from|as) [^,.;!?]{1,60}?)?)`;
const end =
  '(?=\\s*(?:$|[,.;!–-])|\\s+(?:gekregen|binnen|binnengehaald|gevonden|te pakken|gewonnen|gescoord|getekend|geaccepteerd|via|through|thanks to|dankzij|met dank aan)(?!\\p{L}))';
const aside =
  '(?:(?:echt|eindelijk|inmiddels|intussen|ondertussen|al|dus|net|zojuist|vandaag|gisteren|nu|inderdaad|just|finally|really|today|actually|now|officially) )*';
const lead =
  '^(?:(?:yes|ja|joepie|hoera|hoi|hey|hi|wow|yay|jaaa*|goed nieuws|good news|great news|guess what|raad eens|het is gelukt|it worked|oh my)[\\s,:!.–-]+)*';
/** «Ik heb een baan» tells of what one has; what came just now is said with more. */
const hasJustNow = `(?!(?:een|mijn) (?:${job}|${clients})(?!.*(?:gekregen|binnen|gevonden|gewonnen|te pakken|gescoord|getekend|geaccepteerd|via|dankzij|!)))`;
const patterns: readonly RegExp[] = [
  `${lead}(?:ik|we|wij) (?:heb|hebben|kreeg|kregen|krijg) ${aside}${hasJustNow}${thing}${end}`,
  `${lead}${thing} (?:is|heb ik|hebben we) ${aside}(?:binnen|gelukt|gekregen|van mij|rond|te pakken|binnengehaald)(?!\\p{L})`,
  `${lead}(?:ik ben|we zijn) ${aside}(?<hired>aangenomen)(?<at>(?: (?:als|voor) [^,.;!?]{1,40}?)?(?: bij [^,.;!?]{1,60}?)?)(?=\\s*(?:$|[,.;!–-])|\\s+(?:via|dankzij)(?!\\p{L}))`,
  `${lead}(?:i|we)(?:['’]ve| have)? ?${aside}(?:got|gotten|landed|won|been offered|accepted|signed|secured) ${aside}${thing}${end}`,
  `${lead}(?:i|we)(?:['’]ve| have)? ?${aside}(?:got|been|was|were) (?<hired>hired)(?<at>(?: (?:at|by) [^,.;!?]{1,60}?)?)(?=\\s*(?:$|[,.;!–-])|\\s+(?:via|through|thanks)(?!\\p{L}))`,
  `${lead}(?<thing>(?:my |mijn )?(?:goal|doel)) (?:is |was |has been )${aside}(?:reached|bereikt|gelukt|gehaald)(?!\\p{L})`,
].map((source) => new RegExp(source, 'iu'));
const via = new RegExp(
  `(?<!\\p{L})(?:[Vv]ia|[Tt]hrough|[Tt]hanks to|[Dd]ankzij|[Mm]et dank aan|[Dd]oor|[Oo]ok dankzij) (?<name>${nameSource})(?![\\p{L}\\p{M}\\d])`,
  'u',
);
/** Hoped for, asked, denied or lost: nothing was reached. */
const doubt =
  /\?|(?:^|[,.;!]\s*|\b(?:en|maar|and|but)\s)(?:als|if|when|once)\s|(?<!\p{L})(?:niet|geen|nooit|bijna|misschien|hopelijk|hoop|wil|zou|wanneer|zodra|straks|kwijt|opgezegd|verloren|afgewezen|afgeslagen|geweigerd|doorgestuurd|liggen|to read|declined|turned down|not|never|almost|nearly|maybe|perhaps|hope|hopefully|wish|want|would|could|lost|already have|used to|vroeger|al jaren|interview|sollicitatie\p{L}*|gesprek over)(?!\p{L})|n['’]t(?!\p{L})/iu;
const LONGEST = 300;

/** What a line plainly tells was won by whoever writes it: «Ik heb de baan! Via Anna», “I got the job at TenneT, thanks to Anna!” */
export function whatWasWon(text: string): Won | undefined {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST || doubt.test(line)) return undefined;
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups;
    if (!groups) continue;
    const what = [groups.thing ?? groups.hired, (groups.place ?? groups.at ?? '').trim()].filter(Boolean).join(' ');
    const name = via.exec(line)?.groups?.name;
    const kind: GoalKind = groups.clients ? 'clients' : groups.job || groups.hired ? 'job' : 'other';
    return { kind, what, ...(name ? { via: name } : {}) };
  }
  return undefined;
}
