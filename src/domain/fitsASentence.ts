/** A sentence or number of its own, or words that go on from others. */
const UNFIT =
  /[.!?;:@\n]|\d{4}|^(?:for|voor|of|van|at|bij|via|to|naar|met|with|and|en|he|she|they|hij|zij|ze|is|i|ik|we|wij)[\s’']/iu;
/** Words that tell of the other as if they were not there: «how she pitches». */
const OF_THEM = /(?<!\p{L})(?:he|she|his|her|they|their|hij|zij|ze|hem|haar|zijn|hun)(?!\p{L})/iu;
const LONGEST = 70;

/** Whether a subject somebody noted for themselves can stand behind «about» in a sentence to another: «the energy market». */
export function fitsASentence(subject: string): boolean {
  return subject.length <= LONGEST && !UNFIT.test(subject) && !OF_THEM.test(subject);
}
