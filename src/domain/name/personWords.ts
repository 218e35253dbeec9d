import { isPlain } from './plainWords.ts';
import { isSurname } from './surnames.ts';

/** How a person's name looks in running text: capitalised words, Dutch small words between them, initials. */
const word = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}]{0,30}(?:[-'’][\p{L}\p{M}]{1,30}){0,3})`;
const small = String.raw`(?:van|de|der|den|vd|v\.\s?d\.|v/d|ten|ter|te|['’]t|von|zu|la|le|el|al|du|da|di|del|dos|das|bin|ait)`;

/** Source of a pattern for one name; needs the flag u and no flag i. */
export const nameSource = String.raw`(?:${word}(?:\s+(?:${small}\s+){0,3}${word}){0,4})`;
/** Source of a pattern for one to nine names: "Anna, Kees en Piet de Vries". */
export const namesSource = String.raw`(?:${nameSource}(?:(?:\s*[,&+]\s*(?:(?:en|and)\s+)?|\s+(?:en|and)\s+)${nameSource}){0,8})`;
/** Source of a pattern for what an organisation is, said with or without its name: "de gemeente Utrecht", "de provincie". */
export const institution =
  '(?:gemeente|provincie|ministerie|universiteit|hogeschool|stichting|waterschap|hoogheemraadschap|vereniging|politie|museum|ziekenhuis|bureau|woningcorporatie|woningbouwvereniging|corporatie|council|university|ministry|police|museum|hospital)';
const beginsAsInstitution = new RegExp(`^${institution}(?![\\p{L}\\p{M}])`, 'u');

/** Source of a pattern for an organisation behind "at" or "bij", without its article. */
export const organisationSource = String.raw`(?:(?:(?:the|de|het)\s+)?(?:${institution}(?![\p{L}\p{M}])(?!\s+[\p{Lu}\d])|(?:${institution}\s+)?[\p{Lu}\d][\p{L}\p{M}\d&.'’-]{0,40}(?:\s+(?:(?:of|van|voor|de|het|en|&|the)\s+){0,2}[\p{Lu}\d][\p{L}\p{M}\d&.'’-]{0,40}){0,4}))`;

const name = new RegExp(`^${nameSource}(?![\\p{L}\\p{M}\\d])`, 'u');

/** Capitalised, and yet nobody's name. */
const notNames = new Set(
  `i ik we wij he she they hij zij ze die it het dat this that there er dutch nederlands english engels german duits french frans spanish spaans
  monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  january february march april june july august september october november december januari februari maart juni juli augustus oktober
  christmas easter kerst pasen linkedin whatsapp slack teams zoom google microsoft philips shell rabobank excel europe europa amsterdam rotterdam utrecht
  mom mum dad mother father my mijn our ons onze his her their zijn haar hun the a an de een no geen some someone somebody everyone nobody iemand niemand iedereen
  mam pap mama papa moeder vader zus broer oma opa tante oom buurman buurvrouw vriend vriendin collega collegas klant klanten baas manager directeur
  tandarts dokter huisarts people mensen friend friends colleague colleagues customers clients client boss hr management recruiter team
  cafe café caffe restaurant hotel brasserie lunchroom bibliotheek bieb station kantoor koffietent eetcafe eetcafé grand-café library pub bar
  all alle both beide allebei three drie twee two
  what who how why when where wat wie hoe waarom wanneer waar if als maybe misschien also ook yes no ja nee`.split(
    /\s+/,
  ),
);

/** Firms that look like anybody's surname. */
const firms = new Set('linkedin whatsapp google microsoft philips shell rabobank'.split(' '));
const title = /^\s*(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|drs|dr|ir|ing|prof|mr|mrs|ms)(?:\.\s*|\s+)(?=\S)/iu;

/** A name without the title before it. */
export function titleless(name: string): string {
  return name.replace(title, '');
}

/** Whether text is plainly the name of an organisation. */
export function isOrganisation(text: string): boolean {
  const [first = ''] = text.split(/\s/u);
  return text !== '' && (looksLikeOrganisation(text) || firms.has(first.toLowerCase()));
}

const behindName = new RegExp(`^\\s+(?:from|of|van|uit)\\s+(${organisationSource})`, 'u');

/** What only organisations are called behind a name of their own. */
const endsAsOrganisation =
  /\s(?:Hospitals?|Trust|Council|University|College|Institute|Foundation|Agency|Authority|Association|Ventures|Partners|Consulting|Solutions|Systems|Technologies|Holding|Ziekenhuis|Stichting|Instituut|Universiteit|Hogeschool|Gemeente|Advies|Energie|Energy|Verzekeringen)$/u;

/** Whether a capitalised word is rather an organisation: TenneT, KPN, Belastingdienst. */
export function looksLikeOrganisation(text: string): boolean {
  const bare = text.replace(/^(?:the|de|het)\s+/iu, '');
  return (
    beginsAsInstitution.test(bare) ||
    endsAsOrganisation.test(bare) ||
    /^\p{Lu}{2,}\d*$/u.test(bare) ||
    /\p{Ll}\p{Lu}(?!\p{Ll}{2,}$)|\d|&/u.test(bare) ||
    /(?:bank|dienst|groep|group|\bB\.?V\.?|\bN\.?V\.?|\bInc\.?|\bLtd\.?)$/u.test(bare)
  );
}

/** "I'd", "She's". */
const contracted = /^(?:i|you|he|she|we|they|it|that|there|what|who)['’]/iu;

/** Whether text that looks like a name can be a person's: not a day, a language, a role or an organisation. */
export function mayBeAPerson(text: string): boolean {
  if (/['’]s?$/iu.test(text) || contracted.test(text) || notNames.has(text.toLowerCase()) || isPlain(text))
    return false;
  const [first = ''] = text.split(/\s/u);
  return !notNames.has(first.toLowerCase()) && !looksLikeOrganisation(first) && !endsAsOrganisation.test(text);
}

/** "Joris van Dam van Ymere": nobody has two surnames with "van", so the second says where somebody works. */
const vanTwice =
  /^(\p{Lu}[\p{L}'’-]*\s+van\s+(?:(?:de|den|der|het)\s+)?\p{Lu}[\p{L}'’-]*)\s+van\s+(?:(?:de|het)\s+)?(\p{Lu}[\p{L}\d'’&.-]*(?:\s+\p{Lu}[\p{L}\d'’&.-]*)?)$/u;

/** "Anna van TenneT", "Anna TenneT" and "Anna Kok van Stedin": Anna, and where she works; "Anna van Dijk" is a name. */
export function splitOrganisation(text: string): { name: string; organisation?: string } {
  const [, bearer, work] = vanTwice.exec(text) ?? [];
  if (bearer && work) return { name: bearer, organisation: work };
  const [, whole = '', surname = '', firm] =
    /^(\p{Lu}[\p{L}'’-]*\s+(\p{Lu}[\p{L}'’-]*))\s+van\s+(\p{Lu}[\p{L}\d'’&.-]*)$/u.exec(text) ?? [];
  if (firm && isSurname(surname)) return { name: whole, organisation: firm };
  const [, name, van, organisation] = /^(.+?)\s+(van\s+(?:(?:de|het)\s+)?)?(\S+)$/u.exec(text) ?? [];
  if (!name || !organisation) return { name: text };
  const plainly = /^\p{Lu}{2,5}$/u.test(organisation) ? /\p{Ll}/u.test(name) : !/^\p{Lu}+$/u.test(organisation);
  const sure = looksLikeOrganisation(organisation) && (van || (plainly && !beginsAsInstitution.test(organisation)));
  return sure || (van && notNames.has(organisation.toLowerCase())) ? { name, organisation } : { name: text };
}

/** Where text says that somebody works: "Kees from TenneT", "Kees van KPN"; only what is plainly an organisation. */
export function worksAt(name: string, text: string): string | undefined {
  const at = text.indexOf(name);
  const found = at < 0 ? undefined : behindName.exec(text.slice(at + name.length))?.[1];
  return found && looksLikeOrganisation(found) ? found.replace(/^(?:the|de|het)\s+/u, '') : undefined;
}

/** The name text begins with, judged by its capitals; nothing when it begins otherwise. */
export function leadingName(text: string): string | undefined {
  return name.exec(text.slice(0, 300))?.[0];
}
