import { lazy } from '../lazy.ts';
import { cutNames } from '../line/oneLine.ts';
import { mayBeAPerson, nameSource, namesSource, organisationSource, splitOrganisation } from '../name/personWords.ts';

/** Someone who can send the person on to somebody, as told; `introduction` when they will introduce, or did. */
export interface ToldReferral {
  is: 'referral';
  via: string;
  to: string;
  about?: string;
  organisation?: string;
  introduction?: 'offered' | 'made';
}

const end = String.raw`(?![\p{L}\p{M}\d])`;
const who = `(?<via>${nameSource}|she|he|they|zij|hij|ze|die|who)(?:,? (?:at|from|of|bij|van|uit) ${organisationSource},?)?`;
const bracketed = /^(.+?)\s*\(([^()]+)\)?$/u;
const inBrackets = '(?: \\([^()]{1,60}\\))?';
const to = `(?<to>${nameSource}${inBrackets}(?:(?:\\s*[,&+]\\s*(?:(?:en|and)\\s+)?|\\s+(?:en|and)\\s+)${nameSource}${inBrackets}){0,8})`;
const place = `(?: (?:at|from|of|bij|van|uit) (?<organisation>${organisationSource}))?`;
const about = `(?: (?:over|about|regarding|for|voor) (?<about>[^.!,:]+))?`;
const subject = `${place}${about}`;
/** Bare telling ("Anna knows Piet") counts only when nothing else follows: "knows Piet well" sends nobody on. */
const only = String.raw`${subject}(?=$|\s*[,:.!–—]|\s(?:and|en|but|maar|who|die)${end})`;
const more = `${subject}${end}`;
const soft = '(?:(?:eens|even|ook|maar|zeker|echt|beslist|misschien|een keer) ){0,3}';
const byTalk =
  '(?:(?:get|be) in touch with|talk (?:to|with)|speak (?:to|with)|call|phone|ring|contact|meet(?: up)?(?: with)?|see|e-?mail|mail|message|text|write(?: to)?|approach|reach out to|have (?:a )?(?:coffee|lunch|chat) with|ask|look up)';
const talking =
  '(?:talking (?:to|with)|speaking (?:to|with)|calling|phoning|contacting|meeting(?: with)?|e-?mailing|approaching|reaching out to)';
const verb =
  '(?:bellen|opbellen|spreken|praten|mailen|benaderen|contacten|ontmoeten|schrijven|appen|vragen|opzoeken|koffiedrinken|koffie drinken|gaan praten|contact opnemen|afspreken)';
const verbTo =
  '(?:te bellen|op te bellen|te spreken|te praten|te mailen|te benaderen|te contacten|te ontmoeten|te schrijven|te appen|contact op te nemen)';
const must = '(?:moet|moest|zou moeten|kan|kon|mag|zou kunnen)';
const middle = String.raw`(?: (?:over (?<about1>(?:[\p{L}\p{M}\d'’-]+ ){0,5}?[\p{L}\p{M}\d'’-]+)))?(?: (?:eens|even|ook|maar|een keer|zeker|echt))*`;

const day =
  '(?:(?:(?:eer)?gister(?:en|avond|middag|ochtend)?|vandaag|vanmorgen|vanmiddag|net|al|vorige week|deze week) )?';

const opening = '(?:(?:and|en|also|ook|but|maar|then|toen|btw|by the way|trouwens|oh))';
const relation = `(?:(?:[Mm]y|[Mm]ijn|[Mm]['’]?n) (?:\\p{Ll}[\\p{L}'’-]* ){1,3}(?=\\p{Lu}))?`;

const sources: readonly string[] = [
  `${who} (?:also |personally )?knows ${to}${only}`,
  `(?:they|who) know ${to}${only}`,
  `${who} (?:also |just |then )?(?:suggested|suggests|said|says|told me|thinks|thought|advised|recommended|proposed)(?: that)? (?:i|we) (?:really )?(?:(?:should|could|must|need to|ought to|might) )?(?:also |really )?${byTalk} ${to}${more}`,
  `${who} (?:also |just )?(?:told|advised|asked|urged|encouraged) (?:me|us) to (?:also )?${byTalk} ${to}${more}`,
  `${who} (?:also |just )?(?:suggested|suggests|recommended|recommends|advised|proposed) (?:${talking} )?${to}${only}`,
  `${who} (?:also |just |has )?(?:referred|pointed|directed|sent|introduced|connected) (?:me|us) (?:on )?(?:to|towards|with) ${to}${more}`,
  `(?:i|we)(?: was| were| got| have been|['’]ve been) (?:just )?(?:referred|pointed|directed|sent|introduced) (?:on )?(?:to ${to}${place} by ${who}|by (?<via2>${nameSource}) to (?<to2>${namesSource}))${more}`,
  `${who} (?:will|can|would|wants to|offered to|is going to|promised to) (?:introduce (?:me|us) to|put (?:me|us) in touch with|connect (?:me|us) (?:to|with)) ${to}${more}`,
  `${who} (?:put|puts) (?:me|us) in touch with ${to}${more}`,
  `${who} gave (?:me|us) (?:the )?(?:name|number|phone number|e-?mail address|contact details|details) (?:of|for) ${to}${more}`,
  `${who} mentioned ${to}${only}`,
  `according to ${who},? (?:i|we) should (?:also )?${byTalk} ${to}${more}`,
  `${who} kent ${soft}${to}${only}`,
  `die ${to}${place} kent${place}${end}`,
  `${who} (?:zei|zegt|vond|vindt|vertelde(?: me| mij)?|raadde(?: me| mij)? aan|stelde voor|adviseerde(?: me| mij)?|opperde|suggereerde|denkt|dacht) dat (?:ik|we|wij) ${soft}(?:met |bij |aan )?${to}${place}${middle} (?:${must} (?:gaan )?${verb}|${verb} ${must})${more}`,
  `${who} (?:zei|zegt) dat (?:ik|we) ${must} ${verb} met ${to}${more}`,
  `${who} (?:raadde|raadt|adviseerde|adviseert) (?:me|mij|ons) (?:aan )?(?:om )?${soft}(?:met )?${to}${place}${middle} ${verbTo}${more}`,
  `${who} (?:raadde|raadt) (?:(?:me|mij|ons) )?${to}${place} aan${end}`,
  `${who} heeft (?:(?:me|mij|ons) )?${to}${place} aangeraden${end}`,
  `${who} heeft (?:me|mij|ons) ${day}(?:aan|bij|met) ${to}${place} (?:voorgesteld|geïntroduceerd|in contact gebracht)${end}`,
  `${who} (?:tipte|noemde)(?: (?:me|mij))? ${soft}(?:de naam van )?${to}${only}`,
  `${who} (?:verwees|verwijst|stuurde) (?:me|mij|ons) (?:door )?naar ${to}${more}`,
  `${who} heeft (?:me|mij|ons) ${day}(?:(?:door)?verwezen naar ${to}${more}|naar (?<to2>${namesSource}) (?:door)?verwezen${end})`,
  `(?:ik|we|wij) (?:ben|werd|zijn|werden) (?:door ${who} (?:(?:door)?verwezen naar ${to}|naar (?<to2>${namesSource}) (?:door)?verwezen)|(?:naar (?<to3>${namesSource}) (?:door)?verwezen|(?:door)?verwezen naar (?<to4>${namesSource})) door (?<via2>${nameSource}))${more}`,
  `${who} (?:stelt|stelde) (?:me|mij|ons) (?:voor aan ${to}${more}|aan (?<to2>${namesSource}) voor${end})`,
  `${who} (?:wil|gaat|kan|zal|gaat) (?:me|mij|ons) ${soft}(?:(?:voorstellen aan|introduceren bij|in contact brengen met) ${to}${more}|(?:aan|bij|met) (?<to2>${namesSource}) (?:voorstellen|introduceren|in contact brengen)${end})`,
  `${who} (?:brengt|bracht) (?:me|mij|ons) in contact met ${to}${more}`,
  `${who} introduceert (?:me|mij|ons) bij ${to}${more}`,
  `${who} gaf (?:me|mij|ons) (?:de naam|het nummer|het telefoonnummer|het mailadres|de gegevens) van ${to}${more}`,
  `volgens ${who} (?:moet|moest|kan) (?:ik|we) ${soft}(?:met )?${to}${place}${middle} ${verb}${more}`,
  `(?:ik )?kreeg (?:ik )?van ${who} (?:de naam|het nummer|het telefoonnummer|het mailadres) van ${to}${more}`,
  `(?:ik moet van ${who} |van (?<via2>${nameSource}) moet ik )${soft}(?:met )?${to}${place}${middle} ${verb}${more}`,
];

const patterns = lazy(() => sources.map(patternOf));

function patternOf(source: string): RegExp {
  // A group name may stand once per alternative only; two places mean two groups.
  const seen = new Map<string, number>();
  const numbered = source.replace(/\(\?<(via|to|organisation|about)\d?>/gu, (_, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `(?<${name}${count}>`;
  });
  return new RegExp(`^(?:${opening} )?${relation}(?:${numbered})`, 'u');
}
const denial =
  /(?<!\p{L})(?:niet|geen|nooit|niemand|not|never|nobody|misschien|maybe|perhaps|vroeger)(?!\p{L})|n['’]t(?!\p{L})/iu;
const introduced =
  /(?<!\p{L})(?:(?:has )?introduced|connected|bracht (?:me|mij|ons) in contact|voorgesteld|geïntroduceerd|in contact gebracht|stelde (?:me|mij|ons)|put (?:me|us) in touch)(?!\p{L})/iu;
const introduces =
  /(?<!\p{L})(?:introduce|connect|voorstellen|introduceren|introduceert|puts? (?:me|us) in touch|stelt (?:me|mij|ons)|in contact brengen|brengt (?:me|mij|ons) in contact)(?!\p{L})/iu;
const willIntroduce = /(?<!\p{L})(?:will|can|would|wants to|offered to|is going to|promised to)(?!\p{L})/iu;
const pronoun = /^(?:she|he|they|zij|hij|ze|die|who)$/u;

/** The referrals a clause plainly tells; `own` is the clause up to the next. `named` tells whom a pronoun means. */
export function readReferrals(
  clause: string,
  own: string,
  named: (pronoun: string) => string | undefined,
): ToldReferral[] {
  for (const pattern of patterns()) {
    const found = pattern.exec(clause);
    if (!found) continue;
    const groups = found.groups ?? {};
    const group = (name: string) =>
      Object.keys(groups)
        .filter((key) => key.startsWith(name))
        .map((key) => groups[key])
        .find((value) => value !== undefined);
    if (denial.test(own) || denial.test(found[0])) return [];
    const said = group('via') ?? 'die';
    const via = pronoun.test(said) ? named(said) : mayBeAPerson(said) ? splitOrganisation(said).name : undefined;
    const subjectOf = group('about')?.trim();
    if (!via) return [];
    return cutNames(group('to') ?? '').flatMap((each) => {
      const [, bearer = each, inside] = bracketed.exec(each) ?? [];
      const {
        name,
        organisation = inside ??
          group('organisation')
            ?.replace(/^(?:the|de|het) /u, '')
            .replace(/[.,]+$/u, ''),
      } = splitOrganisation(bearer);
      if (!mayBeAPerson(name) || name === via) return [];
      return [
        {
          is: 'referral' as const,
          via,
          to: name,
          ...(subjectOf ? { about: subjectOf } : {}),
          ...(organisation ? { organisation } : {}),
          ...introductionIn(found[0]),
        },
      ];
    });
  }
  return [];
}

function introductionIn(said: string): Pick<ToldReferral, 'introduction'> {
  if (introduced.test(said) && !willIntroduce.test(said)) return { introduction: 'made' };
  return introduces.test(said) ? { introduction: 'offered' } : {};
}
