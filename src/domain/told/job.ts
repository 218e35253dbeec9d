const WHEN =
  '(?:now|nu|tegenwoordig|inmiddels|intussen|these days|nowadays|currently|at the moment|sinds kort|recently|(?:since|sinds) (?:last |vorige |kort |de |the )?\\p{L}+)';
const DOES =
  '(?:works?|is working|working|werkt|zit|(?:has |is )?(?:just |net )?(?:started|begonnen|gaan werken|overgestapt|aan de slag)|(?:has |got |heeft )(?:got )?(?:an?|een) (?:new |nieuwe )?(?:job|baan))';
const works = new RegExp(`^(?:${WHEN}\\s+)?${DOES}\\s+(?:${WHEN}\\s+)?(?<body>\\S.*)$`, 'iu');
const there = new RegExp(
  `^(?:at|for|bij|voor|naar)\\s+(?<organisation>[^,]+?)(?:\\s+(?:gaan werken|aan de slag|begonnen))?(?:[,\\s]+${WHEN})?(?:[,\\s]+(?:as|als)\\s+(?<role>[^,]+)|,\\s*(?<aside>.+))?$`,
  'iu',
);
const as = /^(?:as|als)\s+(?<role>[^,]+?)\s+(?:at|for|bij|voor)\s+(?<organisation>[^,]+)$/iu;
const being = new RegExp(
  `^(?:is|['’]s)\\s+(?:${WHEN}\\s+)?(?<role>[^,]{2,60}?)\\s+(?:at|for|bij|voor)\\s+(?<organisation>[^,]+)$`,
  'iu',
);
const late = new RegExp(`[,\\s]+${WHEN}$`, 'iu');
const ARTICLE = /^(?:an?|the|een|de|het)\s+/iu;
/** No firm: a place or a person one can be at, or how long. */
const NO_FIRM =
  /^(?:home|thuis|night|nights|least|free|me|us|you|him|her|them|mij|ons|hem|haar|hun|an?|een|my|mijn|work|werk|school|dit|that|this|dat)(?!\p{L})|\s(?:and|en|but|maar|because|omdat|with|met|who|die|until|tot)\s(?!\p{Lu})/iu;
const NO_ROLE =
  /^(?:she|he|they|i|we|hij|zij|ze|ik|who|die|and|en|met|with|since|sinds|but|maar|is|was|has|heeft|very|heel|in|on|op|near|not|niet|just|net|only|alleen|at|bij|so|dus|no|geen|good|goed|back|terug|always|altijd)(?!\p{L})/iu;
/** What a job is called. What somebody merely is («beter bij haar broer») is none. */
const JOB =
  /(?:^|\s)(?:head|hoofd|chief|lead|vp|c[etfmo]o|hr|stagiaire?|trainee|intern|\p{L}{2,}(?:er|or|eur|euse|ist|ant|aar|icus|loog|kundige|ian|man|vrouw|chef|baas|arts))(?=\s|$)/iu;
const NO_JOB =
  /^(?:better|beter|later|never|ever|over|ouder|older|younger|jonger|eager|sooner|liever|weer|hier)(?!\p{L})/iu;
const MOST_WORDS = 6;
const LONGEST = 200;

/** Where somebody works and as what; `more` is what is said besides. */
export interface Job {
  readonly organisation: string;
  readonly role?: string;
  readonly more?: string;
}

/** Reads, behind a name, «werkt nu bij Shell als jurist», “works at windco now, head of comms”, “is head of comms at windco”. */
export function readJob(behind: string): Job | undefined {
  const line = behind
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!]+$/u, '');
  if (line.length > LONGEST) return undefined;
  const said = line.replace(late, '');
  const body = works.exec(said)?.groups?.body;
  const is = body === undefined ? being.exec(said)?.groups : undefined;
  if (is) {
    const role = roleIn(is.role ?? '');
    const isJob = role !== undefined && JOB.test(role) && !NO_JOB.test(role);
    return isJob ? jobAt(is.organisation ?? '', role) : undefined;
  }
  const { organisation = '', role, aside } = (body && (as.exec(body) ?? there.exec(body))?.groups) || {};
  const named = roleIn(role ?? aside ?? '');
  return jobAt(organisation, named, named === undefined ? aside : undefined);
}

function jobAt(typed: string, role: string | undefined, more?: string): Job | undefined {
  const organisation = typed
    .trim()
    .replace(late, '')
    .replace(/^(?:the|de|het)\s+/iu, '');
  if (organisation === '' || NO_FIRM.test(organisation) || organisation.split(' ').length > MOST_WORDS)
    return undefined;
  return { organisation, ...(role ? { role } : {}), ...(more ? { more } : {}) };
}

function roleIn(typed: string): string | undefined {
  const role = typed
    .trim()
    .replace(late, '')
    .replace(/^(?:as|als)\s+/iu, '')
    .replace(ARTICLE, '');
  return role === '' || NO_ROLE.test(role) || role.split(' ').length > MOST_WORDS ? undefined : role;
}
