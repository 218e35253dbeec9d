import { para } from '../coaching/messages.ts';
import { thanksFor } from '../coaching/win/winHelpers.ts';
import { nextButton, sayWinList } from '../coaching/win/winSay.ts';
import type { MomentRule } from './kind.ts';

/** Whoever helped with what was reached and was not thanked yet: asked after once, and then left. */
export const win: MomentRule = {
  kind: 'win',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const found = await turn.wins.get(moment.aboutId);
    const goal = found && (await turn.goals.get(found.goalId));
    if (!found || goal?.state !== 'won') return undefined;
    const { open } = await thanksFor(turn, found);
    if (open.length === 0) return undefined;
    return {
      say: () => sayWinList(turn, found, 'win.once-more'),
      item: { body: [para('win.item', { goal: goal.words, open: open.length })], choices: [nextButton(found)] },
      since: found.at,
    };
  },
};
