import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { thanksFor } from '../coaching/win/winHelpers.ts';
import { sayWinList } from '../coaching/win/winSay.ts';
import { startWin } from '../coaching/win/winStart.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** A goal was reached: «a job at TenneT via Anna». Leads along the trail back, to everybody who is to be thanked. */
export const win = defineCommand({
  name: 'win',
  words: { en: ['win', 'won'], nl: ['gelukt', 'gewonnen'] },
  options: z.object({ goal: ref('goals'), win: ref('wins'), set: z.enum(['next', 'list']).optional(), line: text() }),
  async run(turn, options) {
    const goal = options.goal === undefined ? undefined : await turn.goals.get(options.goal);
    const found = options.win === undefined ? undefined : await turn.wins.get(options.win);
    if ((options.goal !== undefined && !goal) || (options.win !== undefined && !found))
      throw new UserError('error.not-found');
    if (!found) return startWin(turn, options.line ?? '', goal);
    return options.set === 'next' ? thankNext(turn, found.id, found.goalId) : sayWinList(turn, found);
  },
});

/** Drafts the thank-you to whoever comes next, or says that that was everybody. */
async function thankNext(turn: Turn, id: string, goalId: string): Promise<void> {
  const [next] = (await thanksFor(turn, { id })).open;
  if (next) return turn.run('thanks', { thanks: next.id });
  await turn.say(
    reply('win.everybody', { goal: (await turn.goals.get(goalId))?.words ?? '', ...(await counts(turn, id)) }),
  );
}

async function counts(turn: Turn, id: string) {
  const { open, sent } = await thanksFor(turn, { id });
  return { sent, open: open.length };
}
