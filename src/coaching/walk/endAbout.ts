import type { About, Turn } from '../../turn.ts';
import { yieldAfter } from './course.ts';
import { sayDropped } from './dropped.ts';

/** Scripts that do away with something: they go on, to say that it is done. */
const DOING_IT: readonly string[] = ['erase', 'contact'];

/** Ends what was being talked through about something that is gone, with one line that says so. */
export async function endAbout(turn: Turn, abouts: readonly About[]): Promise<void> {
  const about = { aboutId: abouts.map(({ id }) => id), state: ['active', 'waiting'] as const };
  const open = await turn.conversations.list(about, { by: 'lastAt' });
  const ended = open.filter(({ script }) => !DOING_IT.includes(script));
  for (const { id } of ended) await turn.conversations.change(id, { state: 'ended', lastAt: turn.now });
  await sayDropped(turn, ended);
  for (const conversation of ended) await yieldAfter(turn, conversation);
}
