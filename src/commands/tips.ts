import { z } from 'zod';
import { choice, message, para, reply } from '../coaching/messages.ts';
import { recordTip } from '../coaching/record.ts';
import { setTip, tipItem } from '../coaching/tip.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const SHOWN = 8;

/** The tips that still are to be used; adds one, and settles one. */
export const tips = defineCommand({
  name: 'tips',
  words: { en: ['tips', 'tip'], nl: ['tips', 'tip'] },
  options: z.object({ tip: ref('tips'), set: z.enum(['done', 'dropped', 'open']).optional(), line: text() }),
  async run(turn, { tip: id, set, line }) {
    const told = line?.trim();
    if (id === undefined) return told ? add(turn, told) : list(turn);
    const tip = await turn.tips.get(id);
    if (!tip) throw new UserError('error.not-found');
    if (set !== undefined) return setTip(turn, tip, set);
    await turn.say(message('reply', 'tip.list', undefined, { items: [await tipItem(turn, tip)] }));
  },
});

async function add(turn: Turn, told: string): Promise<void> {
  const [known] = await turn.tips.list({ text: told, state: 'open' }, { limit: 1 });
  const tip = known ?? (await recordTip(turn, { text: told }));
  const undo = choice('undo', { command: 'tips', options: { tip: tip.id, set: 'dropped' } });
  await turn.say(reply(known ? 'tip.already' : 'tip.noted', { what: told }, { choices: known ? [] : [undo] }));
}

async function list(turn: Turn): Promise<void> {
  const open = await turn.tips.list({ state: 'open' }, { by: 'at' });
  if (open.length === 0) return void (await turn.say(reply('tip.none')));
  const more = open.length - SHOWN;
  await turn.say(
    message('reply', 'tip.list', undefined, {
      body: more > 0 ? [para('tip.more', { count: more })] : [],
      items: await Promise.all(open.slice(0, SHOWN).map((tip) => tipItem(turn, tip))),
    }),
  );
}
