import { UserError } from '../../domain/errors.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { labelled } from '../messages.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';

/** Of several open goals, the choice which one this is for. */
export async function askGoal(turn: Turn): Promise<Ask> {
  const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
  return { choices: goals.map(({ id, words }) => labelled(id, { own: words })) };
}

/** Keeps the chosen goal under `goalId`; words of it do as well. Skipped: none in particular. */
export async function keepGoal(
  turn: Turn,
  data: Record<string, unknown>,
  { text, choice }: Answered,
): Promise<Next | undefined> {
  if (choice !== undefined) {
    if (!(await turn.goals.get(choice))) throw new UserError('error.not-found');
    data.goalId = choice;
  } else if (text !== undefined) {
    const sought = foldName(text);
    const open = await turn.goals.list({ state: 'open' });
    const [only, another] = open.filter(({ words }) => foldName(words).includes(sought));
    if (!only || another) return 'again';
    data.goalId = only.id;
  } else data.goalId = null;
  return undefined;
}
