import { nameSource } from './personWords.ts';

const softly = '(?:(?:gewoon|eigenlijk|echt|dus|toch|just|really|actually)\\s+)*';
const name = `(?<name>${nameSource}|(?!(?:nog|niet|anders|mijn|m['’]?n|my|een|de|het|an?|the|not|nooit|al|ook|dat|iemand|someone|wrong|fout|verkeerd|now|nu)(?!\\p{L}))\\p{Ll}[\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){1,3}?)`;
const ends = '(?=[\\s.!?]*$|\\s*[,;.(]|\\s+(?:dus|hoor|niet|not|met|with|en|and)(?!\\p{L}))';

/** What somebody is called, said to put a name right: “her name is …”, «ze heet gewoon …», «haar naam klopt niet: het is …». */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:(?:ze|zij|hij|die)\\s+heet\\s+${softly}|(?:haar|zijn|de|d['’]r|z['’]n)\\s+(?:achter|voor)?naam\\s+(?:is|wordt|moet zijn)\\s+${softly}|naam\\s+(?:klopt niet|is (?:fout|verkeerd|niet goed))[\\s,.:;–-]+(?:het|die|dat)\\s+(?:is|moet zijn)\\s+${softly}|(?:je|u)\\s+schrijft\\s+(?:het|hem|haar|die)\\s+(?:als\\s+)?${softly}|(?:she|he|they)(?:['’]s|\\s+is|['’]re|\\s+are)\\s+${softly}called\\s+${softly}|(?:her|his|their|the)\\s+(?:sur|last |first )?name(?:['’]s|\\s+is)\\s+${softly}|name(?:['’]s|\\s+is)\\s+(?:wrong|not right)[\\s,.:;–-]+it(?:['’]s|\\s+is|\\s+should be)\\s+${softly}|(?:it['’]?s|that['’]?s|is)\\s+(?:spelled|spelt|written)\\s+(?:as\\s+)?)${name}${ends}`,
  'u',
);
/** Whom a conversation is with after all: «het gesprek is met …», “it's with …”. */
const WITH = new RegExp(
  `(?<!\\p{L})(?:(?:het|dat|dit|it|that)(?:\\s+(?:gesprek|overleg))?|(?:de|the)\\s+(?:afspraak|koffie|lunch|meeting|conversation|call|coffee|chat))(?:\\s+(?:is|gaat)|['’]s)\\s+${softly}(?:met|with)\\s+${softly}${name}${ends}`,
  'u',
);
/** “It's Youssef with a Y”. */
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:het\\s+is|it(?:['’]s|\\s+is))\\s+(?<name>${nameSource})\\s+(?:met|with)\\s+(?:(?:een|an?|dubbele|double|two|twee)\\s+)*\\p{L}{1,2}(?!\\p{L})`,
  'u',
);
/** “It's Tom Ashworth I'm meeting”, «het is Tom die ik spreek». */
const IT_IS = new RegExp(
  `(?<!\\p{L})(?:het\\s+is|it(?:['’]?s|\\s+is))\\s+${softly}(?<name>${nameSource})\\s+(?:(?:that|who|die|met wie|with whom)\\s+)?(?:[Ii](?:['’]m|\\s+am)?|ik)\\s+(?:meeting|seeing|meet|see|spreek|zie|ontmoet|heb)(?!\\p{L})`,
  'u',
);
const SENTENCE_BEGINS = /(?<=^|[.!?…]\s+)\p{Lu}/gu;

/** The name somebody puts right in a few words, as typed: who it is called, or with whom a conversation is after all. */
export function readNameMended(text: string): string | undefined {
  const line = text.replace(SENTENCE_BEGINS, (letter) => letter.toLowerCase());
  const found = (SPELLED.exec(line) ?? IT_IS.exec(line) ?? CALLED.exec(line) ?? WITH.exec(line))?.groups?.name;
  return found?.trim();
}
