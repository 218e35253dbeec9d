import type { About, Turn } from '../turn.ts';
import { reply } from './messages.ts';

/** Ends what was being talked through about something that is gone, with one line when it was the open question. */
export async function endAbout(turn: Turn, about: About): Promise<void> {
  const open = await turn.conversations.list({ aboutId: about.id, state: ['active', 'waiting'] });
  for (const conversation of open) {
    await turn.conversations.change(conversation.id, { state: 'ended', lastAt: turn.now });
    if (conversation.state === 'active') await turn.say(reply('word.subject-gone'));
  }
}
