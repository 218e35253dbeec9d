const ON_A_BUTTON = 32;

/**
 * The first words of a text, in one line.
 *
 * @param most how many characters; unless given as many as fit a button beside its name
 */
export function firstWords(text: string, most = ON_A_BUTTON): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
