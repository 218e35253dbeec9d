const WHO =
  'who|whom|what|how|where|which|why|when|whether|wie|wat|hoe(?:veel)?|waar(?:om|over|voor)?|welke?|wanneer|of|in hoeverre';
const LEAD =
  '(?:(?:maar|en|ook|but|and|also|what|wat)\\s+)*(?:' +
  [
    "(?:i['’]d|i would|i['’]?d still) (?:still |also |really |like to |love to )*(?:know|find out)",
    'i (?:still |also |really )*(?:want|need|have) to (?:know|find out)',
    "i (?:don['’]?t|do not) know yet",
    '(?:ik|wat ik) (?:wil|moet|zou)(?: (?:nog|ook|graag|eens|wel|willen))* (?:weten|uitzoeken|uitvinden)(?: is)?',
    '(?:ik|wat ik) (?:nog niet weet|weet nog niet)(?: is)?',
  ].join('|') +
  ')';
const SAYS = new RegExp(`^${LEAD}\\s*[:,]?\\s+(?<question>(?:${WHO})\\s\\S.*)$`, 'isu');
/** What is asked of the coach, or of oneself, is nothing that somebody in the market knows. */
const OF_US = /(?<!\p{L})(?:you|your|je|jij|jou|jouw|spoor|coach|ik|mij|me|i|mine|my|mijn)(?!\p{L})/iu;

/** «Hoe laat Anna komt»: about the diary. */
const WHEN_THEY_COME =
  /^(?:hoe laat|wanneer|when|what time|of|whether)(?!\p{L}).*(?<!\p{L})(?:komt?|kan|kunnen|belt|comes?|can|calls?|is there|er is)(?!\p{L})/iu;

/** What a line tells one still wants to find out, «ik wil nog weten wie er bij TenneT over gaat». */
export function whatToFindOut(text: string): string | undefined {
  const line = text.trim();
  const question = SAYS.exec(line)?.groups?.question?.replace(/[\s.!…]+$/u, '');
  if (question !== undefined && WHEN_THEY_COME.test(question)) return undefined;
  if (question === undefined || /[.!?]\s/u.test(question) || OF_US.test(question)) return undefined;
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
}
