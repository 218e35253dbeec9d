/** First person, infinitive, and the particles that part from it: «ik zoek … uit». Whatever is not here keeps its words. */
const table = `app appen | bedank bedanken | bel bellen op terug | bespreek bespreken | betaal betalen terug | bezoek bezoeken
 breng brengen mee terug langs | check checken | deel delen | denk denken na mee | geef geven door terug | help helpen
 houd houden | kijk kijken na uit rond | kom komen langs terug | koppel koppelen terug | lees lezen door | leen lenen uit
 leg leggen uit voor | lever leveren aan in | maak maken af | mail mailen door terug | meld melden aan terug
 neem nemen mee op | nodig nodigen uit | plan plannen in | regel regelen | schrijf schrijven op terug | spreek spreken af
 stel stellen voor | stuur sturen door na op terug toe | vraag vragen aan na rond | werk werken bij uit | zet zetten
 zoek zoeken na op uit`;

const verbs = new Map(
  table.split(/[|\n]/u).map((entry) => {
    const [first = '', infinitive = '', ...particles] = entry.trim().split(/\s+/u);
    return [first, { infinitive, particles }] as const;
  }),
);
const infinitives = new Map([...verbs.values()].map(({ infinitive, particles }) => [infinitive, particles]));

/** Where the clause that the verb closes is over. */
const CLOSED =
  /\s*(?:[,;:.]|(?<=\s)over(?=\s)|(?:^|(?<=\s))(?:of|dat|die|wat|wie|hoe|waar|wanneer|waarom|zodra|als|omdat|om|want|zodat|voordat|nadat)(?=\s)).*$/su;
const LINKS = /^(?:aan|bij|met|naar|over|van|via|voor)$/iu;
const firsts = [...verbs.keys()].join('|');
const ANOTHER_VERB = new RegExp(`\\s(?:en|maar)\\s+(?:ik\\s+)?(?:${firsts})(?!\\p{L})`, 'iu');

/** «Stuur Henk m'n cv», said behind «ik», as «Henk m'n cv sturen»; nothing where that is not sure. */
export function fromVerbSecond(text: string): string | undefined {
  const [, verb = '', rest = ''] = /^(\p{L}+)(?:\s+(.*))?$/su.exec(text) ?? [];
  if (/^(?:dat|die)\s/iu.test(rest) || ANOTHER_VERB.test(rest)) return undefined;
  const [clause, behind] = cutClause(rest);
  if (/^laat$/iu.test(verb))
    return /\s(?:weten|zien|horen)$/iu.test(clause) ? clause.replace(/(\S+)$/u, 'laten $1') + behind : undefined;
  const found = verbs.get(verb.toLowerCase());
  if (!found) return undefined;
  const words = clause.split(/\s+/u).filter(Boolean);
  const at = words.findLastIndex(
    (word, index) =>
      found.particles.includes(word) && (words[index + 1] === undefined || LINKS.test(words[index + 1] ?? '')),
  );
  if (at < 0) return [...words, found.infinitive].join(' ') + behind;
  words[at] += found.infinitive;
  return words.join(' ') + behind;
}

/** «Haar zou bellen», «Anna terugbel», said behind «dat ik», as «haar bellen», «Anna terugbellen»; nothing where that is not sure. */
export function fromVerbLast(text: string): string | undefined {
  const [clause, behind] = cutClause(text);
  const plain = clause.replace(/(?:^|(?<=\s))(?:zou|zal|ga|moet)\s+(?=\p{L}+n$)/iu, '');
  if (plain !== clause) return plain + behind;
  const [, before = '', last = ''] = /^(.*?)(\p{L}+)$/su.exec(clause) ?? [];
  const whole = verbs.get(last.toLowerCase());
  if (whole) return before + whole.infinitive + behind;
  for (const [first, { infinitive, particles }] of verbs) {
    const particle = particles.find((each) => last.toLowerCase() === each + first);
    if (particle) return before + particle + infinitive + behind;
  }
  return undefined;
}

/** «Saskia te bellen», «m'n cv op te sturen» as «Saskia bellen», «m'n cv opsturen»; without «te» as it is. */
export function withoutTe(text: string): string {
  return text.replace(
    /(?:(?<=^|\s)(\p{L}+)\s+)?(?<=^|\s)te\s+(\p{L}+n)(?!\p{L})/u,
    (_, before: string | undefined, infinitive: string) =>
      before === undefined
        ? infinitive
        : `${before}${infinitives.get(infinitive)?.includes(before) ? '' : ' '}${infinitive}`,
  );
}

function cutClause(text: string): [clause: string, behind: string] {
  const at = CLOSED.exec(text)?.index ?? text.length;
  return [text.slice(0, at), text.slice(at).replace(/^(?=\p{L})/u, ' ')];
}
