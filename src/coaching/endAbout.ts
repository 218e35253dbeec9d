import type { Conversation } from '../domain/entities.ts';
import type { TextKey } from '../texts/keys.ts';
import type { About, Turn } from '../turn.ts';
import { yieldAfter } from './course.ts';
import { reply } from './messages.ts';
import { trackOf } from './track.ts';

/** Scripts that do away with something: they go on, to say that it is done. */
const DOING_IT: readonly string[] = ['erase', 'contact'];

/** Ends what was being talked through about something that is gone, with one line that says so. */
export async function endAbout(turn: Turn, abouts: readonly About[]): Promise<void> {
  const open = await turn.conversations.list({ aboutId: abouts.map(({ id }) => id), state: ['active', 'waiting'] }, { by: 'lastAt' });
  const ended = open.filter(({ script }) => !DOING_IT.includes(script));
  for (const { id } of ended) await turn.conversations.change(id, { state: 'ended', lastAt: turn.now });
  const asked = ended.filter((conversation) => !trackOf(conversation).unasked);
  if (asked.length > 0) await turn.say(reply('word.dropped-too', { what: { list: names(asked) } }));
  for (const conversation of ended) await yieldAfter(turn, conversation);
}

function names(conversations: readonly Conversation[]) {
  const scripts = new Set(conversations.map(({ script }) => script));
  return [...scripts].map((script) => ({ key: `word.script.${script}` as TextKey }));
}
