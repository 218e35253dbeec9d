import { leadingName, mayBeAPerson } from '../name/personWords.ts';

const introduces =
  /(?<![\p{L}\p{M}])(?:ik ben|ik heet|(?:mijn|m['’]n) naam is|i['’]?m|i am|my name is|my name['’]s|this is|noem me(?: maar)?|zeg maar|call me|just call me)\s+(?=\p{Lu})/iu;

/** The name somebody tells as their own, at the beginning of a text or in a sentence: "ik ben Marloes trouwens". */
export function readOwnName(text: string): string | undefined {
  const found = introduces.exec(text.slice(0, 1000));
  const name = found && leadingName(text.slice(found.index + found[0].length));
  return name && mayBeAPerson(name) ? name : undefined;
}
