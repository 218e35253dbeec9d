import { z } from 'zod';
import { labelled, message, para, reply } from '../coaching/messages.ts';
import { takeBackWin } from '../coaching/win/recordWin.ts';
import { startWin } from '../coaching/win/winStart.ts';
import type { Goal } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import { goalKind } from '../domain/goalKind.ts';
import type { Item } from '../domain/message.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** What the networking is for: shows, adds, closes goals. */
export const goal = defineCommand({
  name: 'goal',
  words: { en: ['goal', 'goals'], nl: ['doel', 'doelen'] },
  options: z.object({ goal: ref('goals'), set: z.enum(['won', 'dropped', 'open']).optional(), line: text() }),
  async run(turn, options) {
    if (options.goal !== undefined)
      return options.set ? setGoal(turn, options.goal, options.set) : show(turn, options.goal);
    const state = options.line === undefined ? undefined : stateSaid(options.line);
    const [only, another] = state ? await turn.goals.list({ state: 'open' }) : [];
    if (state && only && !another) return setGoal(turn, only.id, state);
    if (state === 'won') return turn.run('win', {});
    if (state && another) return showGoals(turn);
    if (options.line)
      return void (await turn.start('goal', { data: { words: options.line, kind: goalKind(options.line) } }));
    await showGoals(turn);
  },
});

async function showGoals(turn: Turn): Promise<void> {
  const open = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
  if (open.length === 0) return void (await turn.start('goal'));
  await turn.say(
    message('reply', open.length === 1 ? 'goal.one' : 'goal.several', undefined, { items: open.map(goalItem) }),
  );
}

/** «/goal won», «/doel loslaten»: what has become of the only goal there is. */
function stateSaid(line: string): 'won' | 'dropped' | undefined {
  const said = line.trim();
  if (/^(?:won|reached|done|gelukt|gehaald|bereikt)$/iu.test(said)) return 'won';
  return /^(?:drop|dropped|let go|loslaten|laten vallen|vervalt)$/iu.test(said) ? 'dropped' : undefined;
}

async function show(turn: Turn, id: string): Promise<void> {
  const found = await turn.goals.get(id);
  if (!found) throw new UserError('error.not-found');
  await turn.say(message('reply', 'goal.one', undefined, { items: [goalItem(found)] }));
}

function goalItem(each: Goal): Item {
  const to = (set: string) => ({ command: 'goal', options: { goal: each.id, set } });
  const short = each.id.slice(-8);
  return {
    body: [para('goal.item', { words: each.words, kind: { key: `goal.kind.${each.kind}` } })],
    choices: [
      labelled(`done:${short}`, { key: 'goal.won' }, to('won')),
      labelled(`cancelled:${short}`, { key: 'goal.drop' }, to('dropped')),
    ],
  };
}

async function setGoal(turn: Turn, id: string, state: Goal['state']): Promise<void> {
  const found = await turn.goals.get(id);
  if (!found) throw new UserError('error.not-found');
  if (state !== 'won') await takeBackWin(turn, found);
  if (state !== found.state) await turn.goals.change(id, { state, closedAt: state === 'open' ? null : turn.now });
  const undo = labelled('undo', { key: 'choice.undo' }, { command: 'goal', options: { goal: id, set: 'open' } });
  const key = state === 'won' ? 'goal.is-won' : state === 'dropped' ? 'goal.is-dropped' : 'goal.is-open';
  await turn.say(reply(key, { words: found.words }, state === 'open' ? {} : { choices: [undo] }));
  if (state === 'won') await startWin(turn, '', { ...found, state });
}
