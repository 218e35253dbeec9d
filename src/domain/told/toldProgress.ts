import { foldName } from '../name/name.ts';

/** What is done, in the words of a promise and in the words of having kept it. */
const deeds: readonly (readonly [promised: string, done: string])[] = [
  [
    'send sends mail email e-mail forward share app stuur stuurt sturen opsturen toesturen doorsturen mailen mailt appen delen deelt',
    'sent mailed emailed e-mailed forwarded shared stuurde gestuurd opgestuurd toegestuurd doorgestuurd verstuurd verzonden gemaild mailde doorgemaild geappt appte gedeeld deelde',
  ],
  ['call calls phone ring bel belt bellen opbellen', 'called phoned rang gebeld belde opgebeld'],
  [
    'introduce introduces connect voorstellen stel stelt introduceren introduceert',
    'introduced connected voorgesteld geïntroduceerd introduceerde',
  ],
  [
    'give gives bring brings lend lends return geef geeft geven breng brengt brengen leen leent lenen teruggeven terugbrengen',
    'gave given brought lent returned gegeven gaf gebracht bracht geleend uitgeleend teruggegeven teruggebracht',
  ],
  ['ask asks inquire vraag vraagt vragen navragen informeren', 'asked inquired gevraagd vroeg nagevraagd'],
  ['invite invites uitnodigen nodig', 'invited uitgenodigd'],
  ['write writes schrijf schrijft schrijven', 'wrote written geschreven schreef'],
  [
    'book books arrange arranges reserve regel regelt regelen boek boekt boeken',
    'booked arranged reserved geregeld geboekt',
  ],
  [
    'find look search check zoek zoekt zoeken uitzoeken opzoeken',
    'found looked checked gezocht opgezocht uitgezocht gevonden',
  ],
  ['pay pays betaal betaalt betalen terugbetalen', 'paid betaald terugbetaald'],
  ['read reads lees lezen', 'gelezen'],
];
const words = (text: string) => foldName(text).split(' ');
const kinds = deeds.map(([promised, done]) => ({
  promised: new Set([...words(promised), ...words(done)]),
  done: new Set(words(done)),
}));
/** That something is done, whatever it was: “done with the portfolio”, «het rapport is klaar». */
const finished =
  /^(?:all )?(?:done|finished|ready|klaar|gedaan|gelukt)(?: with| met)?(?!\p{L})|(?<!\p{L})(?:is|are|zijn|done|all) (?:done|finished|ready|klaar|gedaan|gelukt|voor elkaar|afgerond|de deur uit)[\s.!]*$/iu;
const asking = /(?<!\p{L})(?:asked|invited|gevraagd|vroeg|uitgenodigd)(?!\p{L})/iu;
/** Asked about a matter, or asked by them: that is no request for a conversation. */
const notTheTalk =
  /(?<!\p{L})(?:about|after|over|naar|waarom|why|what|wat)(?!\p{L})|(?:asked|invited|vroeg) (?:me|us|mij|ons)(?!\p{L})|heeft (?:me|mij|ons)(?!\p{L})/iu;
const doubt =
  /\?|(?<!\p{L})(?:niet|geen|nooit|bijna|vergeten|moet|moeten|zal|zullen|zou|wil|willen|ga|gaan|morgen|nog|not|never|almost|nearly|forgot|should|will|would|must|tomorrow|going|maybe|misschien)(?!\p{L})|(?:n['’]t|['’]ll)(?!\p{L})|^(?:if|als|when|wanneer|once|zodra|before|after|voordat|nadat)(?!\p{L})/iu;
/** Somebody else did it: "Anna sent Tom the report", "Anna heeft … gestuurd". In Dutch "Tom gebeld" is one's own doing. */
const anothersDeed =
  /(?<!\p{L})heeft(?!\p{L})|\p{Lu}\p{Ll}[\p{Ll}'’]* (?:has |just |also |already )*(?:sent|e-?mailed|mailed|forwarded|shared|called|phoned|rang|introduced|gave|brought|lent|asked|invited|wrote|booked|arranged|found|paid|stuurde|mailde|appte|belde|gaf|bracht|vroeg|schreef|deelde)(?!\p{L})/u;
const received = /(?<!\p{L})(?:got|received|gekregen|ontvangen|kreeg|ontving)(?!\p{L})/iu;
const toMe = /(?<!\p{L})(?:me|mij|ons|us)(?!\p{L})/iu;
/** What a promise and its keeping have in common says nothing: "het", "van", "about". */
const small = new Set(
  words(`i ik we wij he she they hij zij ze have has had heb heeft hebben just net ook also now nu already al me mij ons us my mijn his her hun zijn haar their
  the a an het de een dat die this that to aan naar voor for of van with met in on op at bij over about and en by before tegen`),
);

/** Whether a line plainly says that something was done: no question, plan or denial. */
export function tellsDone(line: string): boolean {
  return !doubt.test(line);
}

/** Whether a line tells that somebody was asked for a conversation: "I asked Marieke", "Marieke gevraagd". */
export function tellsAsked(line: string): boolean {
  return tellsDone(line) && asking.test(line) && !notTheTalk.test(line) && !anothersDeed.test(line);
}

/**
 * How well a line tells that a promise was kept, 0 when it does not: the same kind of deed, by the same side, about the same
 * thing. "Ik heb Tom het rapport gestuurd" keeps "Tom het rapport sturen".
 *
 * @param other the name of whom the promise is to or by, which says nothing of the thing
 * @param byThing only what they have in common tells it: nobody is named
 */
export function tellsKept(
  line: string,
  promise: { by: 'me' | 'them'; what: string },
  other: string,
  byThing = false,
): number {
  const got = (promise.by === 'them' && received.test(line)) || (promise.by === 'me' && finished.test(line));
  const theirs = (got && promise.by === 'them') || toMe.test(line);
  if (!tellsDone(line) || theirs !== (promise.by === 'them') || (!theirs && anothersDeed.test(line))) return 0;
  const said = words(line);
  const meant = words(promise.what);
  const kind = kinds.find(
    ({ promised, done }) => meant.some((word) => promised.has(word)) && (got || said.some((word) => done.has(word))),
  );
  if (!kind) return 0;
  const names = new Set(words(other));
  const plain = (all: readonly string[]) =>
    all.filter((word) => word.length > 1 && !names.has(word) && !small.has(word) && !kind.promised.has(word));
  const thing = plain(meant);
  if (byThing && thing.length === 0) return 0;
  if (thing.length === 0) return plain(said).length === 0 ? 1 : 0;
  return thing.filter((word) => plain(said).includes(word)).length;
}
