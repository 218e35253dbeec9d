import { asWritten } from './asWritten.ts';
import { matchName, type Named } from './name.ts';
import { isNameLike } from './nameLike.ts';
import { leadingName, mayBeAPerson } from './personWords.ts';

/** Somebody out of a list of people, with what was said to tell them apart: "my old editor". */
export interface ListedName {
  readonly name: string;
  readonly note?: string;
}

/** Who a list of people names. `sure`: every piece is a name and nothing else; `unread`: pieces that hold none. */
export interface ListedNames {
  readonly people: readonly ListedName[];
  readonly sure: boolean;
  readonly unread: readonly string[];
}

const MOST = 20;
/** A sentence may stand before the list: "I'm just leaving. Well ok: Bart, Saskia". */
const joint =
  /[,;&+\n]|(?<=\s)(?:en|and|plus)(?=\s)|(?<=\p{L}[!?…:]|(?<!(?<!\p{L})(?:prof|mevr|drs|ing))(?<=\p{L}{3})\.)\s/iu;
const filler =
  /^(?:(?:eh+m?|uh+m?|euh+|nou|tja|well|hm+|dan|then|ook|also|misschien|maybe|perhaps|verder|en|and|nog|alleen|enkel|only|just|hoi|hallo|hi|hey|hello|beste|dear)(?=[\s,]|$)[\s,]*)+/iu;
const insists = /\s+(?:dus|hoor|namelijk|dan|then|of course)[\s.!]*$/iu;
/** Whose, or which: what leads in a description. */
const whose = /^(?:(?:my|mijn|m['’]?n|our|onze|that|those|die|dat|the|de|het|een|a|an|['’]n)\s+)/iu;
const described = /^((?:[\p{Ll}\d'’-]+\s+){1,5})(?=\p{Lu})/u;
/** Where somebody is known from, behind the name: "tom from uni", "Joost van de studie". */
const known =
  /^(\S+(?:\s+(?!(?:from|van|of|uit|at|bij|in|die|who)\s)\S+){0,3})\s+((?:from|of|van|uit|at|bij|in|die|who)\s+(?:\p{Ll}|I\s).*)$/u;
/** Behind «van» a small letter begins a surname, «lies van dijk», unless it is where one meets people or works. */
const surname = new RegExp(
  `^van\\s+(?!(?:(?:de|het|['’]?t|mijn|m['’]?n|onze|ons|die|vroeger|toen)\\s+)*(?:${[
    ...[
      'studie',
      'uni',
      'universiteit',
      'school',
      'schoolplein',
      'werk',
      'kantoor',
      'zaak',
      'baan',
      'stage',
      'opleiding',
    ],
    ...[
      'cursus',
      'les',
      'sport',
      'club',
      'sportclub',
      'sportschool',
      'voetbal',
      'hockey',
      'tennis',
      'padel',
      'golf',
      'yoga',
    ],
    ...[
      'fitness',
      'gym',
      'zwemmen',
      'turnen',
      'roeien',
      'hardlopen',
      'fietsen',
      'koor',
      'band',
      'toneel',
      'theater',
      'muziek',
    ],
    ...[
      'kerk',
      'moskee',
      'scouting',
      'vereniging',
      'buurt',
      'straat',
      'overkant',
      'hiernaast',
      'boven',
      'beneden',
      'flat',
    ],
    ...[
      'camping',
      'vakantie',
      'borrel',
      'feest',
      'crèche',
      'creche',
      'opvang',
      'kinderen',
      'winkel',
      'garage',
      'bieb',
      'gemeente',
    ],
    ...[
      'provincie',
      'bank',
      'krant',
      'redactie',
      'administratie',
      'receptie',
      'marketing',
      'sales',
      'inkoop',
      'verkoop',
      'ict',
    ],
    ...[
      'it',
      'hr',
      'kpn',
      'ing',
      'abn',
      'ns',
      'asml',
      'tno',
      'uwv',
      'kvk',
      'tennet',
      'eneco',
      'philips',
      'shell',
      'rabobank',
    ],
    ...['vroeger', 'toen', 'internet', 'linkedin', 'facebook', 'twitter'],
  ].join('|')})(?!\\p{L}))`,
  'iu',
);

/** The people in a list as somebody writes one down: "my old editor Sophie Bakker, tom from uni and that guy Ahmed". */
export function listedNames(text: string, contacts: readonly Named[] = []): ListedNames {
  const people: ListedName[] = [];
  const unread: string[] = [];
  let sure = true;
  for (const piece of text.slice(0, 2000).split(joint)) {
    const said = piece
      .replace(filler, '')
      .replace(insists, '')
      .replace(/^[\s.:!?"“”()-]+|[\s.:!?"“”()]+$/gu, '');
    if (said === '') continue;
    const read = readOne(said, contacts);
    if (!read) unread.push(said);
    else if (people.length < MOST && !people.some(({ name }) => name.toLowerCase() === read.name.toLowerCase())) {
      people.push(read);
      sure &&= read.name === said;
    }
  }
  if (sure && unread.length === 0) return { people, sure: true, unread };
  // Among other words a small letter begins no name: "verstuurd, wel wat aangepast hoor".
  return { people: people.filter(({ name }) => /\p{Lu}/u.test(name)), sure: false, unread };
}

function readOne(said: string, contacts: readonly Named[]): ListedName | undefined {
  if (matchName(said, contacts).is !== 'none' || leadingName(said) === said)
    return mayBeAPerson(said) ? { name: said } : undefined;
  const lead = described.exec(said)?.[1];
  const tail = lead === undefined ? undefined : leadingName(said.slice(lead.length));
  if (lead && tail && mayBeAPerson(tail))
    return noted(tail, `${lead.replace(whose, '')}${said.slice(lead.length + tail.length)}`);
  const whole = leadingName(said);
  const [, bearer = ''] = /^(\S+\s.+)$/u.exec(whole ?? '') ?? [];
  const relation = /^\s+((?:mijn|m['’]?n|my|our|onze|een|an?|the|de|van|bij|uit|of|from|at)\s+\p{Ll}.*)$/u.exec(
    said.slice(bearer.length),
  )?.[1];
  if (bearer && relation && mayBeAPerson(bearer)) return noted(bearer, relation.replace(whose, ''));
  const [, name = '', from = ''] = known.exec(said) ?? [];
  if (name && isNameLike(name, contacts) && !whose.test(said) && !(surname.test(from) && isNameLike(said, contacts)))
    return noted(asWritten(name), from);
  return isNameLike(said, contacts) && !whose.test(said) ? { name: said } : undefined;
}

function noted(name: string, note: string): ListedName {
  const clean = note.replace(whose, '').replace(/\s+/gu, ' ').trim();
  return clean.length > 2 && clean !== 'guy' ? { name, note: clean } : { name };
}
