/** A yes or a no that an answer begins with, and what is said behind it. */
export interface Affirmed {
  readonly says: 'yes' | 'no';
  readonly rest: string;
}

const pause = String.raw`[\s,.;:!…–-]`;
const ends = `(?=${pause}|$)`;
/** Said before the answer proper: «oh», «nou», «hi». */
const before = `(?:(?:o+h?|ah|nou|tja|well|hm+|eh+m?|uh+m?|euh+|hoi|hi|hey|hallo|hello|oeps|sorry|eigenlijk|actually)${ends}${pause}*)*`;
const plainYes = `ja+h?|jawel|jazeker|jahoor|jep+|yes+|yep|yea+h?|yeh|ye|ya|yup|aye|absolutely|zeker weten|absoluut|natuurlijk|tuurlijk|of course|doe maar|graag|please do|go (?:on|ahead)(?: then)?|that['’]?s (?:right|correct|fine|it)|that is (?:right|correct)|dat (?:klopt|is goed|mag|kan|is prima)|is goed|klopt|inderdaad|lijkt me (?:goed|prima|top)|sounds good|y|j`;
/** A yes where it stands alone or something else is said of it; «zeker tien mensen», «right after lunch» are none. */
const weakYes =
  'zeker|sure|ok(?:e|é|ay)?|prima|goed|fine|right|correct|perfect|perfecto|top|super|great|good|mooi|akkoord|exactly|precies|true';
const plainNo = `nee+|neen|neuh?|nope|nah|no thanks?(?: you)?|liever niet|laat maar|hoeft niet|never ?mind|nvm|forget it|not really|n|klopt niet|dat klopt niet|(?:that['’]?s|that is) (?:wrong|not right|not it)|wrong`;
const weakNo = 'no|niet|not';
/** «Ja, ze allebei»: a word that may as well begin a sentence belongs to the yes only where none follows. */
const endsThere = String.raw`(?=${pause}*$|\s*[,.;:!…–-]|\s*(?:['’]s|\s(?:is|mag|kan))(?=\s*(?:$|[,.;!])|\s+(?:goed|prima|right|correct|true|fine|it|so|wel|ok|all))|\s+(?:allebei|allemaal|beide(?:n)?|both|all|right|correct|true|fine|good|goed|prima|klopt|inderdaad|wel|toch|so|then|ok(?:e|é|ay)?|it|het|toevoegen|toe)(?!\p{L}))`;
/** What belongs to a yes or no and says nothing more. */
const tail = `(?:hoor|graag|maar|but|please|alsjeblieft|thanks?(?: you)?|thx|ta|bedankt|dank (?:je|u)(?: wel)?|dankjewel|both|all(?: of them)?|them|allebei|alle ?(?:twee|drie|maal)|allemaal|beide(?:n)?|(?:ze|het|it|dat|that)${endsThere}|(?:is|mag|kan|['’]?s)${endsThere}|(?:add|keep|put|voeg) (?:them|it|him|her|ze|hem|haar|toe)(?: (?:both|all|allebei|allemaal))?(?: toe)?|thats|it|then|dan|toe|doen|helemaal|wel|even|so|then|fine|ok(?:e|é|ay)?|goed|prima|right|correct|true|klopt|inderdaad|zeker|sure|perfect|top|great)${ends}`;
const behindWeak = String.raw`(?=${pause}*$|\s*[,.;:!…–-]|\s+(?:${tail}))`;

const opens = (plain: string, weak: string) =>
  new RegExp(`^${before}(?:(?:${plain})${ends}|(?:${weak})${behindWeak})`, 'iu');
const yes = opens(plainYes, weakYes);
const no = opens(plainNo, weakNo);
/** That there is nothing more to tell is more than a yes. */
const all = String.raw`(?!(?:that(?:['’]?s| is| was) (?:all|everyone|everybody)|dat (?:is|was|waren) (?:alles|allemaal|iedereen))(?=\s{0,9}(?:[.,;!…]|$)))`;
const more = new RegExp(`^${pause}*(?:${all}(?:${plainYes}|${weakYes}|${tail})${ends}${pause}*)*`, 'iu');
const moreNo = new RegExp(`^${pause}*(?:(?:${plainNo}|${tail})${ends}${pause}*)*`, 'iu');
/** Smileys and the like say nothing. */
const bare = /^[^\p{L}\p{N}]*$|^[:;]-?[()DPp]+$/u;

/** Reads the yes or the no an answer begins with, in Dutch or English; nothing when it begins otherwise. */
export function readAffirmed(text: string): Affirmed | undefined {
  const line = text.trim();
  const says = no.test(line) ? 'no' : yes.test(line) ? 'yes' : undefined;
  if (says === undefined) return undefined;
  const [pattern, behind] = says === 'yes' ? [yes, more] : [no, moreNo];
  const rest = line.replace(pattern, '').replace(behind, '').trim();
  return { says, rest: bare.test(rest) ? '' : rest };
}
