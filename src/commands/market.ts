import { z } from 'zod';
import { addLine, notesOf } from '../coaching/market/marketNotes.ts';
import { marketShown, questionItem } from '../coaching/market/marketShown.ts';
import { choice, message, reply } from '../coaching/messages.ts';
import type { Goal, MarketNote } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const said: Readonly<Record<MarketNote['state'], TextKey>> = {
  open: 'market.reopened',
  answered: 'market.answered',
  dropped: 'market.dropped',
};

/** The market for a goal: asks, shows, adds an open question told in a line, and settles one. */
export const market = defineCommand({
  name: 'market',
  words: { en: ['market'], nl: ['markt'] },
  options: z.object({
    goal: ref('goals'),
    note: ref('marketNotes'),
    set: z.enum(['answered', 'dropped', 'open']).optional(),
    add: z.enum(['organisation', 'question']).optional(),
    line: text(),
  }),
  async run(turn, { goal: goalId, note: noteId, set, add, line }) {
    const note = noteId === undefined ? undefined : await turn.marketNotes.get(noteId);
    const named = goalId === undefined ? undefined : await turn.goals.get(goalId);
    if ((noteId !== undefined && !note) || (goalId !== undefined && !named)) throw new UserError('error.not-found');
    if (note && set) return settle(turn, note, set);
    if (note) return void (await turn.say(message('reply', 'market.one', undefined, { items: [questionItem(note)] })));
    const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
    const [first] = goals;
    const goal = named ?? (goals.length === 1 ? first : undefined);
    if (!goal && !first) return void (await turn.say(reply('market.no-goal')));
    if (goal && add) return start(turn, goal, add);
    const told = line?.trim() ?? '';
    if (goal && told !== '') await addLine(turn, goal.id, told);
    if (!goal) return void (await turn.start('market', told === '' ? {} : { data: { told } }));
    const kinds = new Set((await notesOf(turn, goal.id)).map(({ kind }) => kind));
    if (kinds.size === 0) return start(turn, goal);
    await turn.say(await marketShown(turn, goal));
  },
});

async function start(turn: Turn, { id }: Goal, only?: string): Promise<void> {
  await turn.start('market', { about: { type: 'goal', id }, ...(only ? { data: { only } } : {}) });
}

async function settle(turn: Turn, note: MarketNote, state: MarketNote['state']): Promise<void> {
  await turn.marketNotes.change(note.id, { state });
  const undo = choice('undo', { command: 'market', options: { note: note.id, set: 'open' } });
  await turn.say(reply(said[state], { what: note.text }, state === 'open' ? {} : { choices: [undo] }));
}
