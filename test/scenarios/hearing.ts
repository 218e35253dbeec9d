import type { Actor, Heard } from './stage.ts';

/** The text keys of what was heard, in order. */
export const keys = (heard: readonly Heard[]): string[] => heard.map(({ key }) => key);

/** The id of the first button that begins so, on the last message that has one. */
export function button(heard: readonly Heard[], begin: string): string {
  const ids = [...heard].reverse().flatMap(({ choices }) => choices.map(({ id }) => id));
  const found = ids.find((id) => id === begin || id.startsWith(`${begin}:`));
  if (!found) throw new Error(`no button ${begin} among ${ids.join(', ')}`);
  return found;
}

/** What a person answers, by the key of the question: words, or a choice behind «#»; whatever else is asked is skipped. */
export type Answers = Readonly<Record<string, string>>;

/** Answers questions as long as any are asked. */
export async function answers(person: Actor, first: readonly Heard[], given: Answers): Promise<void> {
  let heard = first;
  for (let turns = 0; turns < 25; turns += 1) {
    const asked = [...heard].reverse().find(({ choices }) => choices.some(({ id }) => id === 'skip' || id === 'stop'));
    if (!asked) return;
    const answer = given[asked.key];
    if (answer?.startsWith('#')) heard = await person.chooses(answer.slice(1));
    else if (answer !== undefined) heard = await person.says(answer);
    else heard = await person.chooses('skip');
  }
  throw new Error('the questions never ended');
}

/** Past the welcome: language and zone are right, a goal in the person's own words, no meeting ahead. */
export async function getsAcquainted(person: Actor, goal: string): Promise<void> {
  await person.chooses('yes');
  await person.says(goal);
  await person.chooses('no');
}

/** Plans a meeting with somebody new. */
export async function plans(person: Actor, line: string): Promise<readonly Heard[]> {
  const asked = await person.types(line);
  if (asked.at(-1)?.key === 'contact.new') await person.chooses('yes');
  return person.chooses('yes');
}
