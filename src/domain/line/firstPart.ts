/** More is a story. */
const LONGEST = 2000;

/** Where the answer a line begins with has ended. */
const BREAK =
  /[,.;!]\s+(?:(?:en|and|so|dus|want|maar|but|also|ook)\s+)*|(?<=\s)(?:en|and)\s+(?=(?:ik|i|i['’]?m|we|wij|hij|zij|ze|he|she|mijn|m['’]?n|my)(?!\p{L}))/iu;

const LEADS_ON = /^[\s,.;!]*(?:(?:en|and|so|dus|want|maar|but|also|ook)\s+)*/iu;

/** The words a line begins with, before it goes on to something else: «ja» of «ja, en ik heb haar gebeld». */
export function firstPart(text: string): string {
  return text.slice(0, LONGEST).split(BREAK, 1)[0]?.trimEnd() ?? text;
}

/** A line without the words it begins with. */
export function restPart(text: string): string {
  return text.slice(firstPart(text).length, LONGEST).replace(LEADS_ON, '');
}
