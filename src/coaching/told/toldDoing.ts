import type { Contact } from '../../domain/entities.ts';
import type { Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { readDied } from './toldDied.ts';
import { readOfMeeting } from './toldMeeting.ts';
import { readOfPromise } from './toldPromise.ts';
import { readWorks } from './toldWorks.ts';

type Options = Readonly<Record<string, string>>;

/** What a line asks to be done: by a command at once, which asks for itself, or once its own question has a yes. */
export type Doing =
  | { readonly is: 'run'; readonly command: string; readonly options?: Options }
  | {
      readonly is: 'do';
      readonly key: TextKey;
      readonly values: Values;
      readonly command: string;
      readonly options: Options;
    };

/** Reads what a line asks to be done with what is kept already. Nothing is done here. */
export async function readDoing(
  turn: Turn,
  text: string,
  names: readonly string[],
  contacts: readonly Contact[],
): Promise<Doing | undefined> {
  return (
    readDied(text, names, contacts) ??
    readWorks(text, names, contacts) ??
    (await readOfMeeting(turn, text, names)) ??
    readOfPromise(turn, text)
  );
}
