import { z } from 'zod';
import { isPaused } from '../coaching/meanwhile.ts';
import { reply } from '../coaching/messages.ts';
import { endPause } from '../coaching/pause.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { mostPressing } from '../coaching/walk/waiting.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Conversation } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref } from './command.ts';

/** Begins, or goes on: the open question, or what matters today. Whoever asked for silence has the coach back. */
export const start = defineCommand({
  name: 'start',
  words: { en: ['start', 'hello'], nl: ['start', 'begin', 'hallo'] },
  options: z.object({ conversation: ref('conversations') }),
  async run(turn, options) {
    if (options.conversation !== undefined) {
      const chosen = await turn.conversations.get(options.conversation);
      if (!chosen) throw new UserError('error.not-found');
      return goOnWith(turn, chosen);
    }
    if (isPaused(turn)) await endPause(turn);
    const open = await mostPressing(turn);
    if (open) return repeatTalk(turn, open, backTo(open));
    if ((await turn.goals.count({ state: 'open' })) === 0) return void (await turn.start('welcome'));
    await turn.run('today', {});
  },
});

/** What ended meanwhile is not taken up again: what there is now of its subject is said. */
async function goOnWith(turn: Turn, conversation: Conversation): Promise<void> {
  const { script, aboutId, state } = conversation;
  const meeting = script === 'prep' || script === 'evaluation' ? await turn.meetings.get(aboutId ?? '') : undefined;
  const isOver = script === 'prep' && meeting !== undefined && !isBefore(turn.now, meeting.startsAt);
  if (state !== 'ended' && !isOver) return repeatTalk(turn, conversation);
  if (meeting) return turn.run(script === 'prep' ? 'prep' : 'evaluate', { meeting: meeting.id });
  await turn.say(reply('word.already-ended'));
}
