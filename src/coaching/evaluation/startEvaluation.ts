import { isBefore } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/entities.ts';
import { evaluationScript } from '../../method/scripts/evaluation.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { isInside } from '../meet/aboutMeeting.ts';
import { endOpen } from '../walk/endOpen.ts';
import { markHeld } from './held.ts';

/** Opens looking back on a meeting, or goes on with it. Its unfinished preparation ends. */
export async function startEvaluation(turn: Turn, meeting: Meeting): Promise<void> {
  await endOpen(turn, { aboutId: meeting.id, script: 'prep' });
  const [open] = await turn.conversations.list({
    aboutId: meeting.id,
    script: 'evaluation',
    state: ['active', 'waiting'],
  });
  if (open) return turn.run('start', { conversation: open.id });
  const heldKnown = meeting.state === 'held' || toldAfterwards(meeting);
  if (heldKnown) await markHeld(turn, meeting);
  const about = { type: 'meeting', id: meeting.id } as const;
  await turn.start('evaluation', { about, data: { heldKnown, ...(await answeredBefore(turn, meeting)) } });
}

/** A meeting that was only told of after its end took place: that need not be asked. */
function toldAfterwards({ startsAt, minutes, createdAt }: Meeting): boolean {
  return !isBefore(createdAt, startsAt.add({ minutes }));
}

const questions = evaluationScript.steps.filter(({ keep }) => keep).map(({ id }) => id);

/** The questions about a meeting that nothing was answered to. */
export async function openQuestions(turn: Turn, meeting: Pick<Meeting, 'id' | 'goalId'>): Promise<string[]> {
  const answers = await latestAnswers(turn, meeting.id);
  const inside = await isInside(turn, meeting);
  return questions.filter((step) => !answers.has(`evaluation.${step}`) && (step !== 'needed' || inside));
}

/** What was answered before a stop is not asked again. */
async function answeredBefore(turn: Turn, meeting: Meeting): Promise<Record<string, unknown>> {
  const open = await openQuestions(turn, meeting);
  const accounted = questions.filter((step) => !open.includes(step));
  return accounted.length > 0 && open.length > 0 ? { accounted, noted: accounted.includes('notes') } : {};
}
