import type { Goal, Win } from '../../domain/entities.ts';
import { goalKind } from '../../domain/goalKind.ts';
import { foldName, matchName } from '../../domain/name/name.ts';
import { firstNamed, readWinLine } from '../../domain/win/readWinLine.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { lookUp, reachable } from '../person.ts';
import { endOpen } from '../walk/endOpen.ts';
import { recordWin } from './recordWin.ts';
import { thanksFor } from './winHelpers.ts';
import { sayWinList } from './winSay.ts';

/** What a `win` conversation begins with. */
interface Begun {
  goal?: Goal;
  note?: string;
  who?: Awaited<ReturnType<typeof lookUp>>;
  nobody?: true;
}

/**
 * Begins with a goal that was reached: what a line tells is not asked. One that is known already shows who is still to be
 * thanked, unless the line says through whom after all.
 *
 * @param given the goal, when that is clear
 */
export async function startWin(turn: Turn, line: string, given?: Goal): Promise<void> {
  const left = line.trim() === '' && !given ? await winLeft(turn) : undefined;
  if (left) return sayWinList(turn, left);
  const begun = await readBegun(turn, line, given);
  if (!begun) return;
  const { goal, note, who, nobody } = begun;
  const [known] = goal ? await turn.wins.list({ goalId: goal.id }) : [];
  if (known && !who) return sayWinList(turn, known);
  const data: Record<string, unknown> = {
    ...(goal ? { goalId: goal.id } : {}),
    ...(note ? { note } : {}),
    ...(who ? { who } : {}),
    ...(nobody ? { nobody } : {}),
  };
  const contactId = who?.contactId;
  const story =
    goal && (contactId || nobody) ? await recordWin(turn, goal, contactId ?? null, note ?? null) : undefined;
  if (story) data.winId = story.win.id;
  await endOpen(turn, { script: 'win' });
  const about = story ? { type: 'win' as const, id: story.win.id } : goal && { type: 'goal' as const, id: goal.id };
  await turn.start('win', { data, ...(about ? { about } : {}) });
}

/** The last win of which somebody is still to be thanked. */
async function winLeft(turn: Turn): Promise<Win | undefined> {
  for (const win of await turn.wins.list({}, { by: 'at', descending: true }))
    if ((await thanksFor(turn, win)).open.length > 0) return win;
  return undefined;
}

/** What is clear from a line; nothing when there is nothing to begin with, and that was said. */
async function readBegun(turn: Turn, line: string, given: Goal | undefined): Promise<Begun | undefined> {
  const told = readWinLine(line);
  const words = told.goal;
  const open = given ? [given] : await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
  const isWho = words !== undefined && told.via === undefined && (await isSomebody(turn, words, open));
  const via = isWho ? words : told.via;
  const begun: Begun = {
    ...(via ? { who: await lookUp(turn, firstNamed(via)) } : {}),
    ...(told.nobody ? { nobody: true as const } : {}),
    ...(words && !isWho ? { note: words } : {}),
  };
  if (given) return { ...begun, goal: given };
  const typed = isWho ? undefined : words;
  const meant = goalMeant(typed, open) ?? (open.length > 0 ? undefined : await wonBefore(turn, typed));
  if (meant) return { ...begun, goal: meant };
  if (open.length > 1) return begun;
  if (typed) return { ...begun, goal: await newGoal(turn, typed) };
  const [last] = await turn.wins.list({}, { by: 'at', descending: true, limit: 1 });
  const goal = last && (await turn.goals.get(last.goalId));
  if (goal) return { ...begun, goal };
  await turn.say(reply('win.no-goal'));
  return undefined;
}

/** «/win Anna»: a name where a goal could stand. */
async function isSomebody(turn: Turn, words: string, goals: readonly Goal[]): Promise<boolean> {
  const fits = goals.some((goal) => foldName(goal.words).includes(foldName(words)));
  return !fits && matchName(words, await reachable(turn)).is !== 'none';
}

/** The one goal that words mean: by its own words, or by what kind of thing they are. The only one is meant without any. */
function goalMeant(words: string | undefined, goals: readonly Goal[]): Goal | undefined {
  const [only, another] = goals;
  if (only && !another) return only;
  if (words === undefined) return undefined;
  const typed = foldName(words);
  const named = goals.filter((goal) => foldName(goal.words).includes(typed) || typed.includes(foldName(goal.words)));
  const kind = goalKind(words);
  const alike = named.length > 0 ? named : goals.filter((goal) => goal.kind === kind);
  return alike.length === 1 ? alike[0] : undefined;
}

/** A goal that was won without saying through whom, or that the words name. */
async function wonBefore(turn: Turn, words: string | undefined): Promise<Goal | undefined> {
  const won = await turn.goals.list({ state: 'won' }, { by: 'closedAt', descending: true });
  if (words !== undefined) return won.length === 1 && goalKind(words) === won[0]?.kind ? won[0] : named(words, won);
  const wins: readonly Win[] = await turn.wins.list();
  return won.find(({ id }) => !wins.some(({ goalId }) => goalId === id));
}

function named(words: string, goals: readonly Goal[]): Goal | undefined {
  return goals.find((goal) => foldName(goal.words).includes(foldName(words)));
}

/** What was reached without ever having been a goal becomes one. */
async function newGoal(turn: Turn, words: string): Promise<Goal> {
  return turn.goals.add({
    words,
    kind: goalKind(words) ?? 'other',
    state: 'open',
    openedAt: turn.now,
    closedAt: null,
  });
}
