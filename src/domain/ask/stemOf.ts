const SHORTEST = 4;
/** Endings of either language, the longest first, in letters as `soundOf` gives them. */
const endings =
  /(?:heden|ingen|eringen|ering|eren|erijen|erij|istry|ische?|isten|ist|ings?|tjes|tje|jes|ies|ation|ations|ement|ements|ers|ing|er|ed|en|es|ie|y|s|e)$/u;

/** What a short word may end in: «bakken», “bakes”, “baking”. What is left of it has a vowel, which “string” has not. */
const shortEndings = /(?:(?<=[aeiouy].*)ing|en|es|s|e)$/u;

/** A word without its ending, as `soundOf` writes it; a short word stays whole. */
export function stemOf(sound: string): string {
  const stem = sound.replace(endings, '');
  return stem.length >= SHORTEST
    ? stem
    : sound.replace(shortEndings, (end) => (sound.length - end.length >= 3 ? '' : end));
}
