import type { Reader } from '../../../src/texts/say.ts';

/** In Slack the commands of an app stand behind one of its own: whatever else begins with a slash is somebody else’s, or refused. */
const SLASH = '/spoor ';

/** Who reads in Slack. */
export function inSlack(reader: Reader): Reader {
  return { ...reader, slash: SLASH };
}
