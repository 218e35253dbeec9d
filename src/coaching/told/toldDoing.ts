import type { Contact } from '../../domain/entities.ts';
import { readDraftFor } from '../../domain/told/asksDraft.ts';
import type { Turn } from '../../turn.ts';
import type { Doing } from './doing.ts';
import { readDied } from './toldDied.ts';
import { readOfFindOut } from './toldFindOut.ts';
import { readOfMeeting } from './toldMeeting.ts';
import { readOfNote } from './toldNoted.ts';
import { readOfPromise } from './toldPromise.ts';
import { readOfWin } from './toldWin.ts';
import { readWorks } from './toldWorks.ts';

/** Reads what a line asks to be done with what is kept already. Nothing is done here. */
export async function readDoing(
  turn: Turn,
  text: string,
  names: readonly string[],
  contacts: readonly Contact[],
): Promise<Doing | undefined> {
  const draftFor = readDraftFor(text);
  if (draftFor) return { is: 'run', command: 'request', options: { line: draftFor } };
  return (
    readDied(text, names, contacts) ??
    (await readOfWin(turn, text)) ??
    readWorks(text, names, contacts) ??
    (await readOfMeeting(turn, text, names)) ??
    (await readOfFindOut(turn, text)) ??
    readOfNote(text, contacts) ??
    readOfPromise(turn, text)
  );
}
