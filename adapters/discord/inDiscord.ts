import type { Reader } from '../../src/texts/say.ts';

/** On Discord the commands of Spoor stand behind one of its own. */
const SLASH = '/spoor ';

/** Who reads on Discord. */
export function inDiscord(reader: Reader): Reader {
  return { ...reader, slash: SLASH };
}
