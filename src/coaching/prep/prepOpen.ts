import type { Meeting } from '../../domain/entities.ts';
import { corePrep } from '../../method/scripts/prep.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { partnersOf } from '../meet/meetingFacts.ts';

/** The prep questions of a meeting that have no answer yet, in order. An informal talk has two, a talk with nobody named no partner. */
export async function openPrep(turn: Turn, meeting: Meeting): Promise<(typeof corePrep)[number][]> {
  const answers = await latestAnswers(turn, meeting.id);
  const alone = (await partnersOf(turn, meeting.id)).length === 0;
  const asked = corePrep.filter((step) => {
    if (meeting.form === 'informal') return step === 'why' || step === 'opening';
    return step !== 'partner' || !alone;
  });
  return asked.filter((step) => !answers.has(`prep.${step}`));
}
