import type { Conversation } from '../../domain/entities.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { trackOf } from './track.ts';

/** One line for the conversations that ended because their subject is gone; none for those of which nothing was asked yet. */
export async function sayDropped(turn: Turn, ended: readonly Conversation[]): Promise<void> {
  const asked = ended.filter((conversation) => !trackOf(conversation).unasked);
  const scripts = [...new Set(asked.map(({ script }) => script))];
  const what = { list: scripts.map((script) => ({ key: `word.script.${script}` as TextKey })) };
  if (scripts.length > 0) await turn.say(reply('word.dropped-too', { what }));
}
