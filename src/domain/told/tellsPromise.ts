import { nameSource } from '../name/personWords.ts';

const lead = '^(?:(?:en|and|ook|also|oh|ja|yes|trouwens|by the way|btw)[\\s,]+){0,2}';
const soft = '(?:(?:ook|nog|net|toen|wel|gisteren|vandaag|also|just|still|then|already)\\s+){0,3}';
/** What is given or sent; a mere call is an intention, and may never have been said to anybody. */
const gives =
  '(?:send|mail|e-?mail|forward|share|give|lend|return|bring|introduce|get back to|call back|(?:op|door|toe|na)?sturen|(?:door)?mailen|(?:door|terug)?geven|(?:terug)?brengen|uitlenen|lenen|delen|laten weten|laten horen|terugbellen|terugkomen|introduceren|voorstellen)';
const does = '(?:stuur|mail|geef|breng|deel|leen)';
const somebody = `(?:[Hh]em|[Hh]aar|[Hh]en|him|her|them|${nameSource})`;

const promises = [
  `${lead}(?:I|i)(?:\\s+have|[’']ve)?\\s+${soft}promised(?!\\p{L})`,
  `${lead}(?:I|i)(?:\\s+have|[’']ve)?\\s+${soft}told\\s+${somebody}\\s+(?:that\\s+)?I(?:[’'](?:d|ll)|\\s+would|\\s+will)(?!\\p{L})`,
  `${lead}(?:I|i)(?:[’']ll|\\s+will|\\s+(?:${soft})(?:need to|have to|must|should|owe it to))\\s+${soft}${gives}(?!\\p{L})`,
  `${lead}(?:[Ii]k\\s+heb|[Hh]eb)\\s+(?:ik\\s+)?(?:(?:aan|tegen)\\s+)?(?:${somebody}\\s+)?${soft}(?:beloofd|toegezegd)(?!\\p{L})`,
  `${lead}[Ii]k\\s+(?:beloofde|zegde)\\s`,
  `${lead}[Ii]k\\s+(?:moet|zal|ga)\\s+(?:aan\\s+)?${somebody}\\s[^.!?]{0,120}?(?<!\\p{L})${gives}[\\s.!]*$`,
  `${lead}[Ii]k\\s+(?:moet|zal|ga)\\s[^.!?]{0,120}?(?<!\\p{L})(?:aan|naar)\\s+${somebody}\\s+${soft}${gives}[\\s.!]*$`,
  `${lead}[Ii]k\\s+${does}\\s+${soft}${somebody}\\s+\\p{L}`,
  `^${nameSource}\\s+(?:has\\s+|just\\s+)?promised\\s+(?:me\\s+|us\\s+)?(?:to|that)\\s`,
  `^${nameSource}\\s+(?:heeft\\s+)?(?:me|mij|ons)\\s+${soft}(?:beloofd|toegezegd)(?!\\p{L})`,
  `^${nameSource}\\s+beloofde\\s+(?:me|mij|ons)\\s`,
].map((source) => new RegExp(source, 'u'));
const denied = /\?|(?<!\p{L})(?:niet|nooit|geen|niets|not|never|nothing)(?!\p{L})|n['’]t(?!\p{L})/iu;
const LONGEST = 300;

/** Whether a line plainly tells of a promise, Dutch or English: «ik heb Kees beloofd …», “I promised Anna to send my CV”. */
export function tellsPromise(text: string): boolean {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length <= LONGEST && !denied.test(line) && promises.some((pattern) => pattern.test(line));
}
