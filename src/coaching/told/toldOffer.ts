import type { Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { withName } from '../../domain/told/putInTouch.ts';
import { readTold } from '../../domain/told/told.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { reachable } from '../person.ts';
import type { Next } from '../walk/talk.ts';
import { type Guess, readGuess } from './toldGuess.ts';
import { progressIn } from './toldProgress.ts';
import { movedTo, namesOf, readPast, type Thing, thingsOf } from './toldThings.ts';

/** How many words a correction of the day alone has at most: "nee, het was gisteren". */
const SHORT = 6;

/**
 * What a line plainly tells, ready to be recorded.
 *
 * @param about the name of whom “she” means until somebody is named
 */
export async function thingsIn(turn: Turn, text: string, about?: string): Promise<Thing[]> {
  const contacts = await reachable(turn);
  const line = about === undefined ? text : withName(text, about);
  const told = thingsOf(turn, readTold(line, contacts, about), contacts);
  return [...told, ...(await progressIn(turn, text, contacts))];
}

/** What a line seems to mean, when it tells nothing plainly. */
export function guessOf({ data }: Conversation): Guess | undefined {
  return data.guess as Guess | undefined;
}

/** What was offered to be recorded. */
export function thingsOffered({ data }: Conversation): readonly Thing[] {
  return (data.things as readonly Thing[] | undefined) ?? [];
}

/** What a yes agrees to: "ja, en Piet ook gebeld" adds to what was offered, "yes, but yesterday" corrects its day. */
export async function thingsAgreed(
  turn: Turn,
  offered: readonly Thing[],
  more: string | undefined,
): Promise<readonly Thing[]> {
  if (more === undefined) return offered;
  const things = await thingsIn(turn, more);
  if (things.length > 0) return [...othersThan(things, offered), ...things];
  const read = readPast(turn, more);
  return read.is === 'day' ? offered.map((thing) => (thing.is === 'touch' ? movedTo(thing, read) : thing)) : offered;
}

/** Another wording takes the place of what was offered; a day alone corrects the day. Nothing is recorded yet. */
export async function sayOtherwise(turn: Turn, conversation: Conversation, step: string, text: string): Promise<Next> {
  const { data } = conversation;
  const said = text.replace(/^(?:nee|no|niet|not)[,.]?\s+/iu, '');
  const things = await thingsIn(turn, said);
  if (things.length > 0) {
    delete data.guess;
    data.things = [...(said === text ? othersThan(things, thingsOffered(conversation)) : []), ...things];
    return { to: 'offer' };
  }
  const read = readPast(turn, said);
  if (step === 'offer' && read.is === 'day' && said.split(/\s+/u).length <= SHORT) {
    data.things = thingsOffered(conversation).map((thing) => (thing.is === 'touch' ? movedTo(thing, read) : thing));
    return 'again';
  }
  const guess = await readGuess(turn, said);
  if (guess.is === 'plan' || guess.is === 'do') {
    data.guess = guess;
    return { to: guess.is };
  }
  await turn.say(reply('told.say-again'));
  return 'again';
}

/** What was offered about other people: that is not corrected by this, and still wants an answer. */
function othersThan(things: readonly Thing[], offered: readonly Thing[]): Thing[] {
  const named = new Set(things.flatMap(namesOf).map(foldName));
  return offered.filter((thing) => !namesOf(thing).some((name) => named.has(foldName(name))));
}
