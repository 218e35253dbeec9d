/** A command as it was typed: its name, and what stands behind it. */
export interface TypedCommand {
  readonly is: 'command';
  readonly name: string;
  readonly line?: string;
}

/**
 * Reads a line that begins with a slash: `/meet Piet`, `/spoor meet Piet`, bare `/spoor` for today. «/spoor Anna» is the trail
 * to Anna: «spoor» is that command's word in Dutch, and a name has a capital.
 *
 * @param find gives the command of a typed word; an unknown word goes on as it was typed, and the coach answers it
 */
export function readCommand(line: string, find: (word: string) => { readonly name: string } | undefined): TypedCommand {
  let [word, tail] = firstWord(line.slice(1));
  if (word.toLowerCase() === 'spoor') {
    const [next] = firstWord(tail);
    if (tail === '') word = 'today';
    else if (find(next) || !/^\p{Lu}/u.test(next)) [word, tail] = firstWord(tail);
  }
  const name = word === '' ? 'help' : (find(word)?.name ?? word);
  return tail === '' ? { is: 'command', name } : { is: 'command', name, line: tail };
}

function firstWord(typed: string): [string, string] {
  const [, word = '', tail = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(typed) ?? [];
  return [word, tail.trimEnd()];
}
