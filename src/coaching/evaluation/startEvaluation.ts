import { isBefore } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { markHeld } from './held.ts';

/** Opens looking back on a meeting, or goes on with it. Its unfinished preparation ends. */
export async function startEvaluation(turn: Turn, meeting: Meeting): Promise<void> {
  for (const prep of await turn.conversations.list({
    aboutId: meeting.id,
    script: 'prep',
    state: ['active', 'waiting'],
  })) {
    await turn.conversations.change(prep.id, { state: 'ended', lastAt: turn.now });
  }
  const [open] = await turn.conversations.list({
    aboutId: meeting.id,
    script: 'evaluation',
    state: ['active', 'waiting'],
  });
  if (open) return turn.run('start', { conversation: open.id });
  const heldKnown = meeting.state === 'held' || toldAfterwards(meeting);
  if (heldKnown) await markHeld(turn, meeting);
  await turn.start('evaluation', { about: { type: 'meeting', id: meeting.id }, data: { heldKnown } });
}

/** A meeting that was only told of after its end took place: that need not be asked. */
function toldAfterwards({ startsAt, minutes, createdAt }: Meeting): boolean {
  return !isBefore(createdAt, startsAt.add({ minutes }));
}
