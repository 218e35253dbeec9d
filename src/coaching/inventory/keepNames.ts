import { circleCode } from '../../domain/contact/readCircles.ts';
import type { Conversation } from '../../domain/entities.ts';
import { feelingIn } from '../../domain/feeling.ts';
import { firstWords } from '../../domain/firstWords.ts';
import { isQuestion } from '../../domain/line/isQuestion.ts';
import type { Say, Value } from '../../domain/message.ts';
import { type PastedName, pastedNames } from '../../domain/name/pastedNames.ts';
import { noAnswer } from '../../domain/noAnswer.ts';
import { speaksOfDeath } from '../../domain/told/death.ts';
import type { Turn } from '../../turn.ts';
import { newTrace } from '../contact/contactTrace.ts';
import { reachable } from '../person.ts';
import { noteBatch } from './inventoryBatch.ts';
import { inventoryOf } from './inventoryData.ts';
import { knowsFew, readQuery } from './inventoryWords.ts';
import { isSamePlace, type Place, placesLeft, placeValue } from './place.ts';
import { type Kept, takeNames } from './takeNames.ts';

/** So many names are said back; of more, how many. */
const SAID = 6;
const UNREAD_SAID = 3;
const LONGEST_BESIDE = 60;

/** Keeps the names in a text; in one without any, what is useful is said and the same question comes again. */
export async function keepNames(turn: Turn, conversation: Conversation, place: Place, text: string): Promise<void> {
  const data = inventoryOf(conversation);
  const { people, unread } = pastedNames(text, await reachable(turn));
  if (people.length === 0) {
    data.same = true;
    data.lead = [await aboutLine(turn, conversation, place, text)];
    return;
  }
  const trace = newTrace();
  const kept: Kept[] = [];
  const elsewhere: Say[] = [];
  const pending: PastedName[] = [];
  for (const [there, told] of byPlace(people, place)) {
    const taken = await takeNames(turn, there, told, trace);
    const names = [...taken.added, ...taken.joined];
    kept.push(...names);
    pending.push(...taken.pending);
    data.pending = [...(data.pending ?? []), ...taken.pending.map((person) => ({ person, place: there }))];
    const values = { who: { list: names.map(({ name }) => name) }, circle: placeValue(there) };
    if (there !== place && names.length > 0) elsewhere.push({ key: 'inventory.elsewhere', values });
  }
  data.told = true;
  if (kept.length > 0) noteBatch(conversation, trace);
  const said = {
    count: kept.length,
    who: { list: kept.slice(0, SAID).map(keptValue) },
    more: Math.max(kept.length - SAID, 0),
  };
  const unsure = { count: pending.length, who: pending[0]?.name ?? '' };
  data.lead = [
    ...(kept.length > 0 ? [{ key: 'inventory.noted' as const, values: said }] : []),
    ...elsewhere,
    ...(pending.length > 0 ? [{ key: 'inventory.unsure' as const, values: unsure }] : []),
    ...besideNames(unread),
  ];
}

/** Whoever stands there as one of another circle, «Sanne (old colleague)», belongs in that one. */
function byPlace(people: readonly PastedName[], place: Place): Map<Place, PastedName[]> {
  const places = new Map<Place, PastedName[]>();
  for (const person of people) {
    const code = 'network' in place || !person.note ? undefined : circleCode(person.note);
    const own = code === undefined || isSamePlace({ code }, place) ? place : { code };
    const there = [...places.keys()].find((each) => isSamePlace(each, own)) ?? own;
    places.set(there, [...(places.get(there) ?? []), person]);
  }
  return places;
}

/** A name with what was kept of it. */
function keptValue({ name, beside }: Kept): Value {
  if (beside === '') return name;
  return { key: 'inventory.with', values: { name, what: firstWords(beside, LONGEST_BESIDE) } };
}

/** What is said of pieces that hold no name, where others do. */
function besideNames(unread: readonly string[]): Say[] {
  if (unread.some(speaksOfDeath)) return [{ key: 'told.mourns' }];
  const what = { list: unread.slice(0, UNREAD_SAID) };
  return unread.length > 0 ? [{ key: 'inventory.unread', values: { what } }] : [];
}

/** What is said to a line that names nobody: news is met with a word, a question is answered. */
async function aboutLine(turn: Turn, conversation: Conversation, place: Place, text: string): Promise<Say> {
  if (speaksOfDeath(text)) return { key: 'told.mourns' };
  const feeling = feelingIn(text);
  if (feeling) return { key: `word.feeling.${feeling}` };
  if (knowsFew(text)) return { key: 'inventory.few' };
  if (noAnswer(text) !== 'help' && !isQuestion(text)) return { key: 'inventory.no-name' };
  const query = readQuery(text);
  if (query !== 'left') return { key: `inventory.${query}` };
  const left = (await placesLeft(turn, inventoryOf(conversation).networksDone ?? [])).filter(
    (each) => !isSamePlace(each, place),
  );
  return {
    key: 'inventory.left',
    values: { count: left.length, circles: { list: left.slice(0, SAID).map(placeValue) } },
  };
}
